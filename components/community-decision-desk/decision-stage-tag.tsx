import { useTranslations } from "next-intl";

import { Tag, type Tone } from "@/components/ui/tag";
import type { DecisionStage } from "@/lib/domain/community-decision/community-decision";

const TONES: Record<DecisionStage, Tone> = {
  draft: "quiet",
  submitted: "open",
  announced: "info",
  passed: "soon",
  not_passed: "quiet",
  sent: "soon",
  not_recognised: "late",
  in_force: "ok",
  repealed: "late",
  called_off: "quiet",
};

type Props = { readonly stage: DecisionStage; readonly hasWaitingResult: boolean };

/** How far it has come at the desk: whose turn it is. */
export function DecisionStageTag({ stage, hasWaitingResult }: Props) {
  const t = useTranslations("community-decision-desk.state");
  if (hasWaitingResult) return <Tag tone="open">{t("result_waits")}</Tag>;
  return <Tag tone={TONES[stage]}>{t(stage)}</Tag>;
}
