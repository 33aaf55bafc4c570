import { useLocale, useTranslations } from "next-intl";

import { Tag, type Tone } from "@/components/ui/tag";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { ItemState } from "@/lib/domain/disclosure/matrix";
import type { PublicationStanding } from "@/lib/domain/disclosure/publication-due";
import { formatDay } from "@/lib/i18n/format";

const TONES: Record<ItemState, Tone> = { published: "ok", missing: "quiet", overdue: "late" };

export const toneOfState = (state: ItemState) => TONES[state];

export function ItemStateTag({ state }: { readonly state: ItemState }) {
  const t = useTranslations("disclosure.state");
  return <Tag tone={TONES[state]}>{t(state)}</Tag>;
}

type MetProps = { readonly metOn: CalendarDate; readonly standing: PublicationStanding };

/** "công khai ngày 20/11/2026, đúng hạn" */
export function MetWords({ metOn, standing }: MetProps) {
  const t = useTranslations("disclosure.standing");
  const locale = useLocale();
  const { status, dueOn, daysLate, needsConfirmation } = standing;
  const day = formatDay(metOn, locale);
  if (dueOn === null) return t("no_day", { day });
  return (
    <>
      {status === "late"
        ? t("late", { day, days: daysLate, due: formatDay(dueOn, locale) })
        : t("on_time", { day })}
      {needsConfirmation && ` (${t("confirm")})`}
    </>
  );
}

/** In time or how late, with an icon. */
export function MetTag({ standing: { status, daysLate } }: Pick<MetProps, "standing">) {
  const t = useTranslations("disclosure.standing");
  if (status === "on_time") return <Tag tone="ok">{t("on_time-tag")}</Tag>;
  return status === "late" ? <Tag tone="late">{t("late-tag", { days: daysLate })}</Tag> : null;
}

export type Owed = {
  readonly decidedOn: CalendarDate | null;
  readonly plannedOn: CalendarDate | null;
  readonly standing: PublicationStanding | null;
};

/** What is owed and by when; late in words, not by colour alone. */
export function OwedWords({ owed: { decidedOn, plannedOn, standing } }: { readonly owed: Owed }) {
  const t = useTranslations("disclosure.standing");
  const locale = useLocale();
  if (decidedOn === null || standing === null) {
    return plannedOn ? t("planned", { day: formatDay(plannedOn, locale) }) : t("planned-open");
  }
  const decided = formatDay(decidedOn, locale);
  const { dueOn, status, daysLate, needsConfirmation } = standing;
  if (dueOn === null) return t("owed-no_day", { decided });
  const due = formatDay(dueOn, locale);
  return (
    <>
      {status === "overdue"
        ? t("owed-overdue", { decided, due, days: daysLate })
        : t("owed-waiting", { decided, due })}
      {needsConfirmation && ` (${t("confirm")})`}
    </>
  );
}
