import { useLocale, useTranslations } from "next-intl";

import { Notice } from "@/components/ui/notice";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { formatDay } from "@/lib/i18n/format";

export type Withdrawn = { readonly on: CalendarDate; readonly note: string };

type Row = { readonly withdrawnOn: CalendarDate | null; readonly withdrawnNote: string | null };

export const withdrawnOf = ({ withdrawnOn: on, withdrawnNote: note }: Row): Withdrawn | null =>
  on === null ? null : { on, note: note ?? "" };

/** What was public and no longer holds says so first. */
export function WithdrawnNotice({ withdrawn: { on, note } }: { readonly withdrawn: Withdrawn }) {
  const t = useTranslations("records.withdrawn");
  const locale = useLocale();
  return (
    <Notice tone="soon" title={t("title", { day: formatDay(on, locale) })}>
      <p lang="vi">{t("reason", { reason: note })}</p>
    </Notice>
  );
}
