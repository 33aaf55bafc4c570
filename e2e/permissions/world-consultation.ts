import { randomBytes, randomUUID } from "node:crypto";

import { addDays, type CalendarDate, calendarDateOf } from "../../lib/domain/calendar-date";
import { owner } from "../support/database";
import type { Canaries } from "./world";

export type ConsultationBut = {
  /** How far the one has come that the desk works on. */
  readonly stage?: "draft" | "submitted" | "open" | "collected" | "summed_up" | "answered";
};

type Written = ConsultationBut & {
  readonly unitId: string;
  readonly publisher: string | null;
  /** Whoever gave an opinion on the one that is open. */
  readonly resident: string;
  readonly canaries: Canaries;
};

type Asked = { readonly openedOn: CalendarDate; readonly closesOn: CalendarDate };

const during = ({ openedOn, closesOn }: Asked) => ({
  opened_on: openedOn,
  opened_at: `${openedOn}T02:00:00Z`,
  closes_on: closesOn,
});

/** What a ward asks now, with an opinion on it, and what its desk works on, with what was said at a meeting. */
export async function aConsultation(written: Written) {
  const { unitId, publisher, resident, canaries, stage = "draft" } = written;
  const sql = owner();
  const today = calendarDateOf(new Date());
  const row = async (title: string, but: object) => {
    const id = randomUUID();
    const slug = `lay-y-kien-${randomBytes(4).toString("hex")}`;
    await sql`insert into consultations ${sql({
      id,
      slug,
      unit_id: unitId,
      subject: "community_interest",
      title,
      question: "Ông/bà có đồng ý với phương án này không?",
      papers: "Toàn văn của phương án, đủ dài để đọc.",
      plan_sent_on: addDays(today, -40),
      drafted_by: publisher,
      ...but,
    })}`;
    return { id, slug };
  };
  const running = during({ openedOn: addDays(today, -2), closesOn: addDays(today, 28) });
  const over = during({ openedOn: addDays(today, -30), closesOn: addDays(today, -5) });

  const asked = await row("Phương án đang lấy ý kiến", { stage: "open", ...running });
  await sql`insert into consultation_opinions (consultation_id, account_id, stance, text)
    values (${asked.id}, ${resident}, 'agree', ${canaries.opinion})`;

  const isPlanned = stage === "draft" || stage === "submitted";
  const worked = await row(isPlanned ? canaries.consultation : "Phương án đã hỏi", {
    stage: stage === "collected" ? "open" : stage,
    ...(isPlanned ? { closes_on: addDays(today, 30) } : stage === "open" ? running : over),
  });
  const sheetId = randomUUID();
  await sql`insert into consultation_sheets ${sql({
    id: sheetId,
    consultation_id: worked.id,
    form: "community_meeting",
    held_on: addDays(today, -6),
    source: "Biên bản họp tổ dân phố",
    agree: 7,
    disagree: 2,
    other: 0,
  })}`;
  if (stage === "summed_up" || stage === "answered") {
    await sql`insert into consultation_answers ${sql({
      consultation_id: worked.id,
      synthesis: "Đa số đồng ý với phương án.",
      summed_up_at: new Date(),
      ...(stage === "answered" && { response: "Phường làm như dự thảo.", outcome: "as_drafted" }),
    })}`;
  }
  return { askedId: asked.id, askedSlug: asked.slug, consultationId: worked.id, sheetId };
}
