import { useTranslations } from "next-intl";

import { Tag, type Tone } from "@/components/ui/tag";
import type { RecordDraftState } from "@/lib/domain/record/draft";

const TONES: Record<RecordDraftState | "returned", Tone> = {
  draft: "quiet",
  returned: "soon",
  submitted: "open",
  published: "ok",
  discarded: "quiet",
};

type Props = { readonly state: RecordDraftState; readonly isReturned: boolean };

/** Whose turn it is. */
export function DraftStateTag({ state, isReturned }: Props) {
  const t = useTranslations("record-desk.state");
  const shown = state === "draft" && isReturned ? "returned" : state;
  return <Tag tone={TONES[shown]}>{t(shown)}</Tag>;
}
