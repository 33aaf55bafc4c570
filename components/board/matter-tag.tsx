import { useTranslations } from "next-intl";

import { Tag, type Tone } from "@/components/ui/tag";
import type { MatterState } from "@/lib/domain/oversight/board-matter";

const TONES: Record<MatterState, Tone> = {
  sent: "open",
  taken_up: "info",
  advised: "ok",
  answered: "ok",
};

/** How far a matter has come that was sent to a board. */
export function MatterTag({ state }: { readonly state: MatterState }) {
  const t = useTranslations("board-matter.state");
  return <Tag tone={TONES[state]}>{t(state)}</Tag>;
}
