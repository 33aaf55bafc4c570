import { useLocale, useTranslations } from "next-intl";

import { Button } from "@/components/ui/button";
import { Day, Moment } from "@/components/ui/day";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { DraftAnswers } from "@/lib/domain/case-file/draft";
import { type FilingPage, filingHref } from "@/lib/i18n/filing-pages";
import { localeFrom } from "@/lib/i18n/locale-of";
import { getPathname } from "@/lib/i18n/navigation";

type Draft = {
  readonly id: string;
  readonly updatedAt: Date;
  readonly answers: DraftAnswers;
  /** The page on which one goes on. */
  readonly page: FilingPage;
  /** The last day it is there if nobody goes on with it. */
  readonly keptUntil: CalendarDate;
};

type Props = {
  readonly drafts: readonly Draft[];
  readonly discard: (formData: FormData) => Promise<void>;
};

/** What is still being written: go on, or throw it away. */
export function DraftList({ drafts, discard }: Props) {
  const t = useTranslations();
  const locale = localeFrom(useLocale());
  return (
    <ul className="parted">
      {drafts.map(({ id, updatedAt, answers, page, keptUntil }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-3">
          <div className="min-w-0">
            <a
              href={getPathname({ href: filingHref(page, locale, id), locale })}
              className="hit font-semibold break-words"
            >
              {subjectOf(answers) ?? t("my-cases.draft-untitled")}
            </a>
            <p className="text-note text-muted">
              {t.rich("my-cases.draft-saved", {
                time: () => <Moment at={updatedAt} />,
                day: () => <Day date={keptUntil} />,
              })}
            </p>
          </div>
          <form action={discard}>
            <input type="hidden" name="draftId" value={id} />
            <input type="hidden" name="locale" value={locale} />
            <Button look="bare">{t("filing-forms.discard")}</Button>
          </form>
        </li>
      ))}
    </ul>
  );
}

function subjectOf({ content }: DraftAnswers): string | null {
  const subject = content?.["subject"];
  return typeof subject === "string" && subject.trim() !== "" ? subject : null;
}
