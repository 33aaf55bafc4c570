import { useLocale, useTranslations } from "next-intl";

import { ClientWords } from "@/components/layout/client-words";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { LegalCalendar } from "@/lib/domain/clock/calendar";
import { clauseOf, CONSULTATION_SUBJECTS } from "@/lib/domain/consultation/consultation";
import { shortestTime } from "@/lib/domain/consultation/lifecycle";
import { formatDay } from "@/lib/i18n/format";

import { ConsultationForm } from "./consultation-form";

type Props = {
  readonly here: string;
  readonly consultationId: string;
  readonly revision: number;
  readonly initial: Readonly<Record<string, string>>;
  readonly today: CalendarDate;
  readonly calendar: LegalCalendar;
};

/** The form of a draft with what it offers to choose, and the law's day in its words. */
export function Editor({ today, calendar, ...form }: Props) {
  const t = useTranslations("consultation.subject");
  const locale = useLocale();
  const shortest = shortestTime(today, calendar);
  return (
    <ClientWords areas={["consultation-desk"]}>
      <ConsultationForm
        // What was saved meanwhile is a form of its own.
        key={form.revision}
        {...form}
        earliest={shortest && formatDay(shortest.due.rawDueOn, locale)}
        subjects={CONSULTATION_SUBJECTS.map((value) => ({
          value,
          label: `${clauseOf(value)}. ${t(value)}`,
        }))}
      />
    </ClientWords>
  );
}
