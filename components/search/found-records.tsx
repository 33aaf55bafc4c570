import { useLocale, useTranslations } from "next-intl";

import { IllustrationTag } from "@/components/ui/illustration";
import { Tag } from "@/components/ui/tag";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { TextRun } from "@/lib/domain/search/highlight";
import type { SearchKind } from "@/lib/domain/search/kinds";
import { formatDay } from "@/lib/i18n/format";

/** One public record that was found. */
export type HitData = {
  readonly id: string;
  readonly href: string;
  readonly kind: SearchKind;
  readonly title: readonly TextRun[];
  readonly excerpt: readonly TextRun[];
  readonly unitName: string;
  readonly day: CalendarDate | null;
  /** Since when it is no more in force. */
  readonly expiredSince: CalendarDate | null;
  readonly isDemonstration: boolean;
};

export type FacetData = {
  readonly name: "kind" | "ward" | "year";
  readonly choices: readonly {
    readonly label: string;
    readonly count: number;
    /** Its address takes the choice back. */
    readonly isChosen: boolean;
    readonly href: string;
  }[];
};

/** What was looked for, as it stands in the text: called, not rendered as a part of its own, for each hit has two. */
const marked = (runs: readonly TextRun[]) =>
  runs.map(({ text, isMatch }, index) =>
    isMatch ? (
      // oxlint-disable-next-line react/no-array-index-key -- a text that never moves
      <mark key={index} className="bg-vang-tint border-vang border-b-2 font-semibold text-inherit">
        {text}
      </mark>
    ) : (
      text
    ),
  );

export function HitList({ hits }: { readonly hits: readonly HitData[] }) {
  const t = useTranslations("search.kind");
  const ending = useTranslations("records.out-of-force");
  const locale = useLocale();
  return (
    <ul className="parted">
      {hits.map(
        ({ id, href, kind, title, excerpt, unitName, day, expiredSince, isDemonstration }) => (
          <li key={id} className="space-y-1.5">
            <p className="text-note text-muted">
              {`${t(kind)} · ${unitName}${day ? " · " : ""}`}
              {day && (
                <time dateTime={day} className="whitespace-nowrap">
                  {formatDay(day, locale)}
                </time>
              )}
            </p>
            <h3 lang="vi">
              <a href={href} className="py-3">
                {marked(title)}
              </a>
            </h3>
            {excerpt.length > 0 && (
              <p className="max-w-measure" lang="vi">
                {marked(excerpt)}
              </p>
            )}
            {expiredSince && (
              <Tag tone="soon">{ending("expired", { day: formatDay(expiredSince, locale) })}</Tag>
            )}{" "}
            {isDemonstration && <IllustrationTag />}
          </li>
        ),
      )}
    </ul>
  );
}

/** Ways to fewer records; a way that was taken leads back. */
export function Facets({ facets }: { readonly facets: readonly FacetData[] }) {
  const t = useTranslations("search");
  if (facets.length === 0) return null;
  return (
    <nav aria-label={t("narrow")} className="space-y-3 print:hidden">
      {facets.map(({ name, choices }) => (
        <div key={name} className="sm:flex sm:gap-x-6">
          <h3 id={`by-${name}`} className="text-note w-28 flex-none py-2.5 tracking-normal">
            {t(`by-${name}`)}
          </h3>
          <ul className="flex flex-wrap gap-x-5" aria-labelledby={`by-${name}`}>
            {choices.map(({ label, count, isChosen, href }) => (
              <li key={href}>
                <a
                  href={href}
                  aria-current={isChosen ? "true" : undefined}
                  className="aria-[current]:text-ink inline-flex min-h-11 items-center gap-1.5 aria-[current]:font-semibold aria-[current]:no-underline"
                >
                  {label}
                  <span className="text-muted tabular-nums">{count}</span>
                  {isChosen && (
                    <>
                      <span aria-hidden="true">×</span>
                      <span className="sr-only">{t("take-back")}</span>
                    </>
                  )}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
