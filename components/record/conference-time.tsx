import { useTranslations } from "next-intl";

import { Day } from "@/components/ui/day";
import type { CalendarDate } from "@/lib/domain/calendar-date";

type Props = {
  readonly heldOn: CalendarDate;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
};

/** The day, and the hour where somebody said it. */
export function ConferenceTime({ heldOn, startsAt, endsAt }: Props) {
  const t = useTranslations("records.conference");
  const hours = startsAt && (endsAt ? t("hours", { startsAt, endsAt }) : startsAt);
  return (
    <>
      {hours && `${hours}, `}
      <Day date={heldOn} />
    </>
  );
}
