import { useTranslations } from "next-intl";

import { Tag, type Tone } from "@/components/ui/tag";
import type { DisclosureVersionState } from "@/lib/domain/disclosure/states";

const TONES: Record<DisclosureVersionState | "planned", Tone> = {
  planned: "quiet",
  draft: "quiet",
  submitted: "open",
  published: "ok",
  superseded: "quiet",
};

/** How far the newest version has come; without one it is a line of the plan. */
export function DisclosureStateTag({ state }: { readonly state: DisclosureVersionState | null }) {
  const t = useTranslations("disclosure-desk.state");
  return <Tag tone={TONES[state ?? "planned"]}>{t(state ?? "planned")}</Tag>;
}
