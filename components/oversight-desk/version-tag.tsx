import { useTranslations } from "next-intl";

import { Tag, type Tone } from "@/components/ui/tag";
import type { RecommendationState, ResultState } from "@/lib/domain/oversight/result";

const VERSION_TONES: Record<ResultState, Tone> = {
  draft: "quiet",
  submitted: "open",
  returned: "soon",
  published: "ok",
  superseded: "quiet",
};

export function VersionTag({ state }: { readonly state: ResultState }) {
  const t = useTranslations("oversight-desk.state");
  return <Tag tone={VERSION_TONES[state]}>{t(state)}</Tag>;
}

const RECOMMENDATION_TONES: Record<RecommendationState, Tone> = {
  drafted: "quiet",
  sent: "open",
  answered: "info",
  in_progress: "open",
  done: "info",
  verified: "ok",
};

export function RecommendationTag({ state }: { readonly state: RecommendationState }) {
  const t = useTranslations("oversight-desk.recommendation-state");
  return <Tag tone={RECOMMENDATION_TONES[state]}>{t(state)}</Tag>;
}
