import "server-only";
import { changeConsultation } from "@/db/commands/consultation";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { stepOfConsultation } from "@/lib/domain/consultation/lifecycle";
import { fail, ok } from "@/lib/domain/result";

import { actOnConsultation, byId, type DeskContext } from "./act-on-consultation";

type Until = { readonly consultationId: string; readonly closesOn: CalendarDate };

/**
 * The leader approves and publishes: from today people give their opinion, for at least as long as the law says
 * (art. 28(2)). @vi duyệt và công khai
 */
export async function openConsultation(context: DeskContext, { consultationId, closesOn }: Until) {
  const { actor, scope } = context;
  const act = { verb: "open", find: byId(consultationId) } as const;
  return actOnConsultation<string>(context, act, async (situation) => {
    const { tx, now, today, calendar, consultation } = situation;
    if (consultation.stage !== "submitted") return fail("transition_not_allowed");
    const days = { ...consultation, closesOn };
    const step = stepOfConsultation(actor, "open", { days, today, calendar });
    if (!step.ok) return step;

    await changeConsultation(tx, consultation, {
      stage: "open",
      closesOn,
      openedOn: today,
      openedAt: now,
      approvedBy: scope.positionId,
    });
    return ok({ action: "open", note: closesOn, isPublic: true });
  });
}

/** There is more time than was said; there is never less. @vi kéo dài thời gian lấy ý kiến */
export async function prolongConsultation(
  context: DeskContext,
  { consultationId, closesOn }: Until,
) {
  const { actor } = context;
  const act = { verb: "prolong", find: byId(consultationId) } as const;
  return actOnConsultation<string>(context, act, async (situation) => {
    const { tx, today, calendar, consultation } = situation;
    const step = stepOfConsultation(actor, "prolong", { days: consultation, today, calendar });
    if (!step.ok) return step;
    if (consultation.closesOn !== null && closesOn <= consultation.closesOn) {
      return fail("never_shortened");
    }
    await changeConsultation(tx, consultation, { closesOn });
    return ok({ action: "prolong", note: closesOn, isPublic: true });
  });
}
