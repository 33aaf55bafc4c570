import { useTranslations } from "next-intl";

import { Tag, type Tone } from "@/components/ui/tag";
import type { PublicStanding } from "@/lib/domain/community-decision/lifecycle";

const TONES: Record<PublicStanding, Tone> = {
  coming: "open",
  awaiting_result: "soon",
  passed: "ok",
  not_passed: "quiet",
  sent: "soon",
  not_recognised: "late",
  in_force: "ok",
  in_force_later: "ok",
  repealed: "late",
  called_off: "quiet",
};

/** How it stands, for everybody. */
export function DecisionTag({ standing }: { readonly standing: PublicStanding }) {
  const t = useTranslations("community-decision.standing");
  return <Tag tone={TONES[standing]}>{t(standing)}</Tag>;
}
