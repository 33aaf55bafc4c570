import { useLocale, useTranslations } from "next-intl";

import { Notice } from "@/components/ui/notice";
import type { OutOfForce } from "@/lib/domain/publication/in-force";
import { formatDay } from "@/lib/i18n/format";

/** What was public and no longer holds says so first. */
export function OutOfForceNotice({ is }: { readonly is: OutOfForce }) {
  const t = useTranslations("records.out-of-force");
  const day = formatDay(is.since, useLocale());
  return (
    <Notice tone="soon" title={t(is.why, { day })}>
      {is.why === "withdrawn" ? (
        <p lang="vi">{t("reason", { reason: is.note })}</p>
      ) : (
        <p>{t("expired-hint")}</p>
      )}
    </Notice>
  );
}
