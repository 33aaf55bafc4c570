import type { PositionRole } from "@/lib/domain/actor";
import { type CalendarDate, daysBetween } from "@/lib/domain/calendar-date";
import { takeStep } from "@/lib/domain/procedure/procedure";
import { RECEPTION, type ReceptionFacts } from "@/lib/domain/procedure/reception";
import type { ReceptionKind, ReceptionOccasion } from "@/lib/domain/reception/entry";

/** A line of the book after which the head of the ward may have concluded something. */
export type Received = {
  readonly occasion: ReceptionOccasion;
  readonly kind: ReceptionKind;
  readonly receivedOn: CalendarDate;
  /** What was written before it was known for a denunciation is closed. */
  readonly sealedBelow: number;
};

/** @vi buổi tiếp của người đứng đầu: article 25 speaks of these, and of a denunciation nothing is written here */
export const isOfTheHead = ({ occasion, kind, sealedBelow }: Received): boolean =>
  occasion !== "regular" && kind !== "denunciation" && sealedBelow === 0;

type Doing = { readonly today: CalendarDate; readonly doer: PositionRole };

const factsOf = (heldOn: CalendarDate, today: CalendarDate): ReceptionFacts => ({
  today,
  heldOn,
  lastDayToPublish: heldOn,
  isHeadPresent: true,
  hasNewDay: false,
});

/** May whoever acts in this office sign a conclusion? Decree 154/2026 art. 25(2). */
export function mayConclude({ receivedOn }: Received, { today, doer }: Doing): boolean {
  const facts = factsOf(receivedOn, today);
  return takeStep(RECEPTION, { state: "held", action: "conclude", doer, facts }).ok;
}

/** May they note what came of it? Decree 154/2026 art. 27. */
export function mayFollowUp({ today, doer }: Doing): boolean {
  const facts = factsOf(today, today);
  return takeStep(RECEPTION, { state: "concluded", action: "follow_up", doer, facts }).ok;
}

export const CONCLUSION_STANDINGS = [
  /** @vi đang thực hiện */
  "running",
  /** @vi quá hạn */
  "overdue",
  /** @vi xong đúng hạn */
  "on_time",
  /** @vi xong muộn */
  "late",
] as const;
export type ConclusionStanding = {
  readonly status: (typeof CONCLUSION_STANDINGS)[number];
  readonly daysLate: number;
};

/** In time or late is a function of days; nothing stores it. */
export function conclusionStanding(
  { dueOn, doneOn }: { readonly dueOn: CalendarDate; readonly doneOn: CalendarDate | null },
  today: CalendarDate,
): ConclusionStanding {
  const daysLate = Math.max(0, daysBetween(dueOn, doneOn ?? today));
  if (doneOn === null) return { status: daysLate > 0 ? "overdue" : "running", daysLate };
  return { status: daysLate > 0 ? "late" : "on_time", daysLate };
}
