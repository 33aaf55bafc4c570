import { useTranslations } from "next-intl";

import { Tag, type Tone } from "@/components/ui/tag";
import type { ConsultationState } from "@/lib/domain/procedure/consultation";

const TONES: Record<ConsultationState, Tone> = {
  planned: "quiet",
  open: "info",
  collected: "soon",
  summed_up: "soon",
  answered: "ok",
  closed: "quiet",
};

/** How far it has come, for everybody. */
export function ConsultationTag({ state }: { readonly state: ConsultationState }) {
  const t = useTranslations("consultation.state");
  return <Tag tone={TONES[state]}>{t(state)}</Tag>;
}
