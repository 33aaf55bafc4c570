import { useTranslations } from "next-intl";

import { Notice } from "@/components/ui/notice";
import { DESK_ACTIONS } from "@/lib/domain/case-file/why-not";

type Props = {
  /** As the address says it: anything may stand there. */
  readonly done: unknown;
  /** Somebody with an account filed it, so somebody was told. */
  readonly wasTold: boolean;
};

/** What was just done. */
export function CaseFlash({ done, wasTold }: Props) {
  const t = useTranslations("desk.done");
  const action = [...DESK_ACTIONS, "issue_document"].find((known) => known === done);
  if (!action) return null;
  return (
    <Notice tone="ok" title={t(action)} isAnswer>
      {wasTold && <p>{t("told")}</p>}
    </Notice>
  );
}
