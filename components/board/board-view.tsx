import { useTranslations } from "next-intl";

import { PageTop } from "@/components/layout/page-top";
import { Section } from "@/components/layout/section";
import { type SourcedData, SourcedLine } from "@/components/oversight/reported-figure";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { type Fact, Facts } from "@/components/ui/facts";
import { MoreLink } from "@/components/ui/more-link";
import { RecordPast } from "@/components/ward-record/record-past";
import type { BoardStanding } from "@/lib/domain/oversight/board";
import type { RecordVersion } from "@/lib/domain/oversight/record-history";
import type { OversightBodyKind } from "@/lib/domain/oversight/result";

import { type BoardTerm, useTermFacts } from "./board-item";
import { type BoardMember, BoardMembers } from "./board-members";
import { BoardProgrammes, type ShownProgramme } from "./board-programmes";
import { BoardTag } from "./board-tag";

type Link = { readonly href: string; readonly label: string };

export type BoardPageData = BoardTerm & {
  readonly kind: OversightBodyKind;
  readonly name: string;
  readonly standing: BoardStanding;
  readonly recognisedBy: string | null;
  readonly neighbourhoods: number | null;
  readonly unit: Link;
  readonly seated: readonly BoardMember[];
  readonly former: readonly BoardMember[];
  readonly programmes: readonly ShownProgramme[];
  readonly projects: readonly Link[];
  readonly work: {
    readonly results: number;
    readonly findings: number;
    readonly recommendations: number;
    readonly answered: number;
    readonly verified: number;
  };
  readonly resultsHref: string;
  /** Other terms of it, or the boards of other works. */
  readonly others: readonly (Link & { readonly standing: BoardStanding })[];
  readonly sourced: SourcedData;
  readonly versions: readonly RecordVersion[];
  /** Where a resident sends it a matter; null where it takes none. */
  readonly sendHref: string | null;
  readonly fileHref: string;
  readonly denunciationHref: string;
  readonly listHref: string;
  readonly membersCsvHref: string;
  readonly programmesCsvHref: string;
};

type Props = { readonly board: BoardPageData };

/** A board: who sits on it, what it set out to look at, what it found, and how one turns to it. */
export function BoardView({ board }: Props) {
  const t = useTranslations();
  const { kind, name, standing, seated, former, programmes, projects, versions } = board;
  return (
    <>
      <PageTop
        kicker={
          <>
            {t(`terms.oversight-body.${kind}`)} · <a href={board.unit.href}>{board.unit.label}</a>
          </>
        }
        title={<span lang="vi">{name}</span>}
        lead={t(`board.about.${kind}`)}
      >
        <p>
          <BoardTag standing={standing} />
        </p>
      </PageTop>
      <About board={board} />
      <Section
        id="members"
        title={t("board.page.members")}
        aside={<p>{t("board.page.members-aside")}</p>}
      >
        <BoardMembers seated={seated} former={former} />
        <MoreLink href={board.membersCsvHref}>{t("board.page.members-csv")}</MoreLink>
      </Section>
      <Section id="programmes" title={t("board.page.programmes")}>
        {programmes.length === 0 ? (
          <EmptyState title={t("board.page.programmes-none")}>
            {t("board.page.programmes-none-text")}
          </EmptyState>
        ) : (
          <BoardProgrammes programmes={programmes} />
        )}
        <MoreLink href={board.programmesCsvHref}>{t("board.page.programmes-csv")}</MoreLink>
      </Section>
      {projects.length > 0 && (
        <Section id="projects" title={t("board.page.projects")}>
          <Links links={projects} />
        </Section>
      )}
      <Work board={board} />
      {board.sendHref && <Turning board={board} sendHref={board.sendHref} />}
      <Section id="history" title={t("board.page.history")}>
        <RecordPast kind="bodies" versions={versions} />
        <Others board={board} />
      </Section>
    </>
  );
}

function About({ board }: Props) {
  const t = useTranslations();
  const { recognisedBy, neighbourhoods, sourced } = board;
  const facts: Fact[] = [...useTermFacts(board)];
  if (recognisedBy) {
    facts.push({
      term: t("ward.boards.recognised-by"),
      value: <span lang="vi">{recognisedBy}</span>,
    });
  }
  if (neighbourhoods !== null) {
    facts.push({ term: t("board.neighbourhoods"), value: String(neighbourhoods) });
  }
  return (
    <Section id="about" title={t("board.page.about")}>
      {facts.length > 0 && <Facts facts={facts} columns={2} />}
      <SourcedLine data={sourced} />
    </Section>
  );
}

function Work({ board: { work, resultsHref } }: Props) {
  const t = useTranslations("board.page");
  const counts = ["results", "findings", "recommendations", "answered", "verified"] as const;
  return (
    <Section id="work" title={t("work")} aside={<p>{t("work-aside")}</p>}>
      <Facts
        facts={counts.map((what) => ({ term: t(`count.${what}`), value: String(work[what]) }))}
      />
      <MoreLink href={resultsHref}>{t("work-link")}</MoreLink>
    </Section>
  );
}

/** What it is to turn to a board, and what it is not. */
function Turning({ board, sendHref }: Props & { readonly sendHref: string }) {
  const t = useTranslations("board.send");
  return (
    <Section id="send" title={t("title")}>
      <div className="max-w-measure space-y-4">
        <p>{t("text")}</p>
        <p>{t("no-clock")}</p>
        <p>
          <LinkButton href={sendHref} look="main">
            {t("button")}
          </LinkButton>
        </p>
        <ul className="list-disc pl-5">
          <li>
            <a href={board.fileHref} className="hit">
              {t("file")}
            </a>
          </li>
          <li>
            <a href={board.denunciationHref} className="hit">
              {t("denunciation")}
            </a>
          </li>
        </ul>
      </div>
    </Section>
  );
}

function Others({ board: { others, listHref } }: Props) {
  const t = useTranslations("board");
  return (
    <>
      {others.length > 0 && (
        <div className="space-y-2">
          <h3>{t("page.others")}</h3>
          <ul className="space-y-1">
            {others.map(({ href, label, standing }) => (
              <li key={href}>
                <a href={href} className="hit" lang="vi">
                  {label}
                </a>{" "}
                <span className="text-muted">({t(`standing.${standing}`)})</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <MoreLink href={listHref}>{t("page.all")}</MoreLink>
    </>
  );
}

function Links({ links }: { readonly links: readonly Link[] }) {
  return (
    <ul className="space-y-1">
      {links.map(({ href, label }) => (
        <li key={href}>
          <a href={href} className="hit" lang="vi">
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
