import { useTranslations } from "next-intl";

import { Day } from "@/components/ui/day";
import { type Fact, Facts } from "@/components/ui/facts";
import { RecordPast } from "@/components/ward-record/record-past";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { NoticeStanding, ProgrammeStanding } from "@/lib/domain/oversight/programme";
import type { RecordVersion } from "@/lib/domain/oversight/record-history";
import type { OversightField } from "@/lib/domain/oversight/result";

import { ProgrammeTag } from "./board-tag";

export type ShownProgramme = {
  readonly id: string;
  readonly year: number;
  readonly title: string;
  readonly subject: string | null;
  readonly target: string | null;
  readonly field: OversightField;
  readonly plannedFrom: CalendarDate | null;
  readonly plannedTo: CalendarDate | null;
  readonly sentOn: CalendarDate | null;
  /** When those it is about had to hear of it; null where no law says. */
  readonly notice: {
    readonly dueOn: CalendarDate;
    readonly article: string;
    readonly standing: NoticeStanding;
  } | null;
  readonly standing: ProgrammeStanding;
  readonly calledOffNote: string | null;
  readonly results: readonly { readonly href: string; readonly title: string }[];
  readonly versions: readonly RecordVersion[];
};

/** What a board set out to look at, year by year, and what became of it. */
export function BoardProgrammes({
  programmes,
}: {
  readonly programmes: readonly ShownProgramme[];
}) {
  const t = useTranslations("board.page");
  const years = [...new Set(programmes.map(({ year }) => year))];
  return years.map((year) => (
    <div key={year} className="space-y-5">
      <h3>{t("year", { year })}</h3>
      <ul className="parted">
        {programmes
          .filter((programme) => programme.year === year)
          .map((programme) => (
            <li key={programme.id} id={`p-${programme.id}`} className="space-y-3">
              <Programme programme={programme} />
            </li>
          ))}
      </ul>
    </div>
  ));
}

type Props = { readonly programme: ShownProgramme };

function Programme({ programme }: Props) {
  const t = useTranslations();
  const { title, subject, standing, calledOffNote, results, versions } = programme;
  return (
    <>
      <p className="max-w-measure font-semibold" lang="vi">
        {title}
      </p>
      <p>
        <ProgrammeTag standing={standing} />
      </p>
      {subject && (
        <p className="max-w-measure" lang="vi">
          {subject}
        </p>
      )}
      <Facts facts={useProgrammeFacts(programme)} columns={2} />
      {calledOffNote && (
        <p className="max-w-measure">{t("board.page.called-off", { reason: calledOffNote })}</p>
      )}
      {results.length > 0 && (
        <div>
          <p className="text-note text-muted">{t("board.page.results")}</p>
          <ul className="list-disc pl-5">
            {results.map(({ href, title: name }) => (
              <li key={href}>
                <a href={href} className="hit" lang="vi">
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {versions.length > 1 && <RecordPast kind="programmes" versions={versions} />}
    </>
  );
}

function useProgrammeFacts({
  field,
  target,
  plannedFrom,
  plannedTo,
  sentOn,
  notice,
}: ShownProgramme) {
  const t = useTranslations();
  const facts: Fact[] = [
    { term: t("board.page.field"), value: t(`terms.oversight-field.${field}`) },
  ];
  if (target) facts.push({ term: t("board.page.target"), value: <span lang="vi">{target}</span> });
  if (plannedFrom && plannedTo) {
    facts.push({
      term: t("board.page.planned"),
      value: (
        <>
          <Day date={plannedFrom} /> – <Day date={plannedTo} />
        </>
      ),
    });
  }
  if (sentOn || notice) {
    facts.push({
      term: t("board.page.sent"),
      value: sentOn ? <Day date={sentOn} /> : t("board.page.sent-unknown"),
      note: notice && (
        <>
          {t(`board.notice.${notice.standing}`)} {t("board.page.sent-by")}{" "}
          <Day date={notice.dueOn} /> ({notice.article})
        </>
      ),
    });
  }
  return facts;
}
