import { useLocale, useTranslations } from "next-intl";

import { Button } from "@/components/ui/button";
import { Moment } from "@/components/ui/day";
import type { DraftAnswers } from "@/lib/domain/case-file/draft";
import { filingHref } from "@/lib/i18n/filing-pages";
import { localeFrom } from "@/lib/i18n/locale-of";
import { getPathname } from "@/lib/i18n/navigation";

type Draft = {
  readonly id: string;
  readonly updatedAt: Date;
  readonly answers: DraftAnswers;
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
      {drafts.map(({ id, updatedAt, answers }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-3">
          <div className="min-w-0">
            <a
              href={getPathname({ href: filingHref("review", locale, id), locale })}
              className="hit font-semibold break-words"
            >
              {subjectOf(answers) ?? t("my-cases.draft-untitled")}
            </a>
            <p className="text-note text-muted">
              {t.rich("my-cases.draft-saved", { time: () => <Moment at={updatedAt} /> })}
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
