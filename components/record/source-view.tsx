import { useLocale, useTranslations } from "next-intl";

import { PageTop } from "@/components/layout/page-top";
import { Section } from "@/components/layout/section";
import { Day } from "@/components/ui/day";
import { EmptyState } from "@/components/ui/empty-state";
import { type Fact, Facts } from "@/components/ui/facts";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { IndicatorKey } from "@/lib/domain/oversight/record";
import { formatNumber } from "@/lib/i18n/format";

/** A run of the text; marked where a figure was read from it. */
export type TextRun = {
  readonly text: string;
  /** Names of the figures read here; each is an anchor. */
  readonly keys: readonly IndicatorKey[];
};

export type ReadFigure = {
  readonly key: IndicatorKey;
  readonly value: number;
  readonly measure: "percent" | "count";
  readonly unit: { readonly name: string; readonly href: string };
  /** Whether its sentence stands in the text shown. */
  readonly isMarked: boolean;
};

export type SourceData = {
  readonly title: string;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly publishedOn: CalendarDate | null;
  readonly url: string | null;
  /** Paragraphs of the text, null where the portal does not keep it. */
  readonly text: readonly (readonly TextRun[])[] | null;
  readonly figures: readonly ReadFigure[];
  readonly isIllustration: boolean;
};

/** A document that figures come from, with its sentences marked where they were read. */
export function SourceView({ source }: { readonly source: SourceData }) {
  const t = useTranslations("records.source");
  const facts = useFacts(source);
  return (
    <>
      <PageTop kicker={t("kicker")} title={<span lang="vi">{source.title}</span>}>
        {facts.length > 0 && (
          <div className="pt-4">
            <Facts facts={facts} />
          </div>
        )}
        {source.isIllustration && <p>{t("illustration")}</p>}
      </PageTop>
      <Figures figures={source.figures} />
      <Text text={source.text} />
    </>
  );
}

function useFacts({ publisher, author, publishedOn, url }: SourceData): Fact[] {
  const t = useTranslations("records.source");
  const facts: Fact[] = [];
  if (author) facts.push({ term: t("author"), value: author });
  if (publisher) facts.push({ term: t("publisher"), value: <span lang="vi">{publisher}</span> });
  if (publishedOn) facts.push({ term: t("published"), value: <Day date={publishedOn} /> });
  if (url) {
    const link = (
      <a href={url} rel="external nofollow" className="break-all">
        {url}
      </a>
    );
    facts.push({ term: t("address"), value: link });
  }
  return facts;
}

function Figures({ figures }: Pick<SourceData, "figures">) {
  const t = useTranslations();
  const locale = useLocale();
  if (figures.length === 0) return null;
  return (
    <Section
      id="figures"
      title={t("records.source.figures")}
      aside={<p>{t("records.source.figures-aside")}</p>}
    >
      <ul className="parted">
        {figures.map(({ key, value, measure, unit, isMarked }) => (
          <li key={`${unit.href} ${key}`} className="space-y-1">
            <p>
              <b className="tabular-nums">
                {formatNumber(value, locale)}
                {measure === "percent" ? "%" : ` ${t(`oversight.indicator-unit.${key}`)}`}
              </b>{" "}
              {t(`oversight.indicator.${key}`)}
            </p>
            <p className="text-note text-muted">
              <a href={unit.href} className="hit">
                {unit.name}
              </a>
              {isMarked && (
                <>
                  {" · "}
                  <a href={`#${key}`} className="hit">
                    {t("records.source.read")}
                  </a>
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Text({ text }: Pick<SourceData, "text">) {
  const t = useTranslations("records.source");
  if (text === null) {
    return (
      <Section id="text" title={t("text")}>
        <EmptyState title={t("no-text")}>{t("no-text-hint")}</EmptyState>
      </Section>
    );
  }
  return (
    <Section id="text" title={t("text")} aside={<p>{t("text-aside")}</p>}>
      <div className="prose" lang="vi">
        {text.map((paragraph, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- a printed text never moves
          <p key={index}>
            {paragraph.map((run, place) => (
              // oxlint-disable-next-line react/no-array-index-key -- nor do its sentences
              <Run key={place} run={run} />
            ))}
          </p>
        ))}
      </div>
    </Section>
  );
}

/** One sentence may carry several figures: each name is an anchor of its own. */
function Run({ run: { text, keys } }: { readonly run: TextRun }) {
  const [first, ...more] = keys;
  if (!first) return text;
  return (
    <mark id={first} className="bg-vang-tint text-ink rounded-sm px-0.5 target:outline-2">
      {more.map((key) => (
        <span key={key} id={key} />
      ))}
      {text}
    </mark>
  );
}
