import { useLocale, useTranslations } from "next-intl";

import { Icon } from "@/components/ui/icon";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { formatDay } from "@/lib/i18n/format";

type Props = {
  readonly title: string;
  /** What one row is, so that the number can be counted again. */
  readonly how: string;
  readonly unitName: string | null;
  /** Without a beginning: as things stand that day. */
  readonly span: { readonly from: CalendarDate | null; readonly to: CalendarDate };
  /** How many rows stand below; whether there are more on other pages. */
  readonly count: number;
  readonly isWhole: boolean;
  readonly backHref: string;
};

/** Which figure these rows are behind. */
export function RowsHead(props: Props) {
  const { title, how, unitName, span, count, isWhole, backHref } = props;
  const { from, to } = span;
  const t = useTranslations("dashboard");
  const locale = useLocale();
  const until = formatDay(to, locale);
  return (
    <header className="space-y-1">
      <p>
        <a href={backHref} className="inline-flex min-h-8 items-center gap-1.5">
          <Icon name="back" className="size-4" />
          {t("rows.back")}
        </a>
      </p>
      <h1>{title}</h1>
      <p>
        {unitName === null ? t("rows.all") : t("rows.unit", { name: unitName })},{" "}
        {from === null
          ? t("rows.today", { day: until })
          : t("span-text", { from: formatDay(from, locale), to: until })}
      </p>
      <p>
        <b>{t(isWhole ? "rows.count" : "rows.count-page", { count })}</b>{" "}
        <span className="text-muted">{how}</span>
      </p>
    </header>
  );
}
