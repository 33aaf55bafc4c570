import { useTranslations } from "next-intl";

import type { IconName } from "@/components/ui/icon";
import { Tag, type Tone } from "@/components/ui/tag";
import type { CaseState } from "@/lib/domain/case-file/case-file";

const LOOKS: Record<CaseState, { readonly tone: Tone; readonly icon: IconName }> = {
  sent: { tone: "info", icon: "mail" },
  awaiting_completion: { tone: "soon", icon: "pause" },
  registered: { tone: "info", icon: "check" },
  in_progress: { tone: "info", icon: "clock" },
  more_requested: { tone: "soon", icon: "alert" },
  accepted: { tone: "info", icon: "check" },
  suspended: { tone: "soon", icon: "pause" },
  withdrawing: { tone: "soon", icon: "back" },
  discontinued: { tone: "quiet", icon: "close" },
  not_accepted: { tone: "late", icon: "close" },
  forwarded: { tone: "quiet", icon: "arrow" },
  refused: { tone: "late", icon: "close" },
  answered: { tone: "ok", icon: "check" },
  reprocessing: { tone: "info", icon: "loop" },
  withdrawn: { tone: "quiet", icon: "back" },
  closed: { tone: "quiet", icon: "lock" },
};

export function StateTag({ state }: { readonly state: CaseState }) {
  const t = useTranslations("terms.case-state");
  const { tone, icon } = LOOKS[state];
  return (
    <Tag tone={tone} icon={icon}>
      {t(state)}
    </Tag>
  );
}
