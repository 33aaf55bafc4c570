import { useTranslations } from "next-intl";

import { Tag, type Tone } from "@/components/ui/tag";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { ConsultationStage } from "@/lib/domain/consultation/consultation";
import { consultationState } from "@/lib/domain/consultation/lifecycle";

const TONES: Record<ConsultationStage | "collected", Tone> = {
  draft: "quiet",
  submitted: "open",
  open: "info",
  collected: "soon",
  summed_up: "soon",
  answered: "ok",
  closed: "quiet",
};

type Props = {
  readonly consultation: {
    readonly stage: ConsultationStage;
    readonly closesOn: CalendarDate | null;
  };
  readonly today: CalendarDate;
};

/** How far it has come at the desk: whose turn it is. */
export function StageTag({ consultation, today }: Props) {
  const t = useTranslations("consultation-desk.state");
  const isOver = consultationState(consultation, today) === "collected";
  const stage = isOver ? "collected" : consultation.stage;
  return <Tag tone={TONES[stage]}>{t(stage)}</Tag>;
}
