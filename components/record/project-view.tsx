import { useLocale, useTranslations } from "next-intl";

import { type BoardTerm, useTermFacts } from "@/components/board/board-item";
import { BoardTag } from "@/components/board/board-tag";
import { TrendLine } from "@/components/chart/trend-line";
import { PageTop } from "@/components/layout/page-top";
import { Section } from "@/components/layout/section";
import { type FileData, Files } from "@/components/oversight/files";
import { SourcedLine } from "@/components/oversight/reported-figure";
import { Facts } from "@/components/ui/facts";
import { MoreLink } from "@/components/ui/more-link";
import { Progress, type ProjectData, useProjectFacts } from "@/components/ward/ward-projects";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { calendarDate } from "@/lib/domain/calendar-date";
import type { BoardStanding } from "@/lib/domain/oversight/board";
import type {
  ProjectChange,
  ProjectFact,
  ProjectVersion,
} from "@/lib/domain/oversight/project-history";
import type { OversightBodyKind } from "@/lib/domain/oversight/result";
import { formatDay, formatDayOfYear, formatNumber, formatShare } from "@/lib/i18n/format";

import { ClearanceTable, type Site } from "./clearance-table";
import { OutOfForceNotice } from "./out-of-force-notice";

/** Who watches a work, as the list of boards shows them. */
export type WatchingBoard = BoardTerm & {
  readonly name: string;
  readonly href: string;
  readonly kind: OversightBodyKind;
  readonly standing: BoardStanding;
  readonly members: number;
};

type Props = {
  readonly project: ProjectData;
  readonly ward: { readonly name: string; readonly href: string };
  /** Newest first. */
  readonly history: readonly ProjectVersion[];
  readonly progress: readonly { readonly asOf: CalendarDate; readonly share: number }[];
  readonly clearances: readonly Site[];
  readonly files: readonly FileData[];
  readonly board: WatchingBoard | null;
  readonly resultsHref: string;
  readonly reportHref: string;
};

/** A line needs two ends. */
const FEWEST_POINTS = 2;

/** One work as it was reported, each time it was. */
export function ProjectView(props: Props) {
  const { project, ward, history, progress, clearances, resultsHref, reportHref } = props;
  const t = useTranslations("records.project");
  return (
    <>
      <PageTop
        kicker={
          <>
            {t("kicker")} · <a href={ward.href}>{t("of-ward", { name: ward.name })}</a>
          </>
        }
        title={project.name}
        lead={project.summary}
      >
        {project.outOfForce && <OutOfForceNotice is={project.outOfForce} />}
        {project.progressPercent !== null && <Progress percent={project.progressPercent} />}
      </PageTop>
      <Section id="about" title={t("about")}>
        <div className="space-y-5">
          <Facts facts={useProjectFacts(project)} columns={2} />
          <SourcedLine data={project.sourced} />
        </div>
      </Section>
      {props.board && <WatchedBy board={props.board} />}
      {progress.length >= FEWEST_POINTS && <OverTime progress={progress} />}
      {clearances.length > 0 && <Clearances sites={clearances} />}
      {props.files.length > 0 && (
        <Section id="files" title={t("files")}>
          <Files files={props.files} />
        </Section>
      )}
      <History history={history} />
      <Section id="next" title={t("report")}>
        <p className="flex flex-wrap gap-x-6">
          <MoreLink href={reportHref}>{t("report-link")}</MoreLink>
          <MoreLink href={resultsHref}>{t("results-link", { name: ward.name })}</MoreLink>
        </p>
      </Section>
    </>
  );
}

function WatchedBy({ board }: { readonly board: WatchingBoard }) {
  const t = useTranslations();
  const { name, href, kind, standing, members } = board;
  return (
    <Section
      id="board"
      title={t("records.project.watched-by")}
      aside={<p>{t("records.project.watched-by-text")}</p>}
    >
      <div className="space-y-5">
        <div className="space-y-1.5">
          <h3 lang="vi">
            <a href={href}>{name}</a>
          </h3>
          <p>
            <BoardTag standing={standing} />
          </p>
        </div>
        <Facts
          columns={2}
          facts={[
            { term: t("board.kind"), value: t(`terms.oversight-body.${kind}`) },
            ...useTermFacts(board),
            { term: t("board.members"), value: t("board.people", { count: members }) },
          ]}
        />
      </div>
    </Section>
  );
}

function OverTime({ progress }: Pick<Props, "progress">) {
  const t = useTranslations("records.project");
  const locale = useLocale();
  return (
    <Section id="progress" title={t("progress-title")}>
      <TrendLine
        title={t("progress-title")}
        caption={t("progress-caption")}
        periods={progress.map(({ asOf }) => formatDayOfYear(asOf, locale))}
        current={{ name: t("progress-series"), values: progress.map(({ share }) => share) }}
      />
    </Section>
  );
}

function Clearances({ sites }: { readonly sites: readonly Site[] }) {
  const t = useTranslations("records.project");
  return (
    <Section id="clearances" title={t("clearances")}>
      <ClearanceTable sites={sites} />
    </Section>
  );
}

function History({ history }: Pick<Props, "history">) {
  const t = useTranslations("records.project");
  const locale = useLocale();
  const write = useFact();
  return (
    <Section id="history" title={t("history")} aside={<p>{t("history-text")}</p>}>
      <ol className="space-y-4">
        {history.map(({ version, asOf, changes }) => (
          <li key={version} className="space-y-1">
            <p className="font-semibold">
              {asOf === null ? t("as-of-unknown") : t("as-of", { day: formatDay(asOf, locale) })}
            </p>
            {changes.length === 0 && (
              <p className="text-muted">{t(version === 1 ? "first" : "unchanged")}</p>
            )}
            {changes.map(({ fact, before, after }) => (
              <p key={fact}>
                {t("change", {
                  fact: t(`facts.${fact}`),
                  before: write(fact, before),
                  after: write(fact, after),
                })}
              </p>
            ))}
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** A fact of a work as it is read on the page. */
function useFact() {
  const t = useTranslations();
  const locale = useLocale();
  return (fact: ProjectFact, value: ProjectChange["before"]): string => {
    if (value === null) return t("records.project.unknown");
    if (fact === "stage") return t(`ward.projects.stages.${value}`);
    if (fact === "progress_percent") return formatShare(Number(value) / 100, locale);
    if (fact === "due_on" || fact === "expires_on") {
      return formatDay(calendarDate(String(value)), locale);
    }
    if (fact === "capital_dong" || fact === "disbursed_dong") {
      return t("ward.projects.dong", { amount: formatNumber(Number(value), locale, 0) });
    }
    return String(value);
  };
}
