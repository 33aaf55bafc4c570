import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";

import { ClientWords } from "@/components/layout/client-words";
import { DeskFrame } from "@/components/layout/desk-frame";
import { findSchedule, type ScheduleAtDesk } from "@/db/queries/reception-schedule";
import { requirePosition } from "@/lib/auth/gates";
import { isId } from "@/lib/domain/input";

import { ScheduleForm } from "../../schedule-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("reception-desk.schedule"))("edit-title") };
}

/** A schedule that is public is not edited: its days are put off one by one. */
export default async function EditSchedulePage({
  params,
}: PageProps<"/[locale]/desk/reception/[id]/edit">) {
  const { actor, scope } = await requirePosition("publisher");
  const { id } = await params;
  const found = isId(id) ? await findSchedule(scope, id) : null;
  if (!found || found.unitId !== scope.unitId || found.state === "published") notFound();
  const t = await getTranslations("reception-desk.schedule");
  return (
    <DeskFrame here={{ pathname: "/desk/reception/[id]/edit", params: { id } }} actor={actor}>
      <h1 className="mb-6">{t("edit-title")}</h1>
      <ClientWords areas={["reception-desk", "reception"]}>
        <ScheduleForm
          initial={typedBefore(found)}
          onlineCases={found.onlineCases ?? []}
          stored={{ id, revision: found.revision }}
        />
      </ClientWords>
    </DeskFrame>
  );
}

function typedBefore(schedule: ScheduleAtDesk) {
  const { kind, weekday, fromOn, toOn, startsAt, endsAt, place, receiver } = schedule;
  return {
    kind,
    weekday: weekday === null ? undefined : String(weekday),
    from: fromOn,
    to: kind === "weekly" ? toOn : undefined,
    startsAt,
    endsAt,
    place,
    receiver,
    attendants: schedule.attendants ?? undefined,
    subject: schedule.subject ?? undefined,
    onlinePlaces: schedule.onlinePlaces ?? undefined,
  };
}
