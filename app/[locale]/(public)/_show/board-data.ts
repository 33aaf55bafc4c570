import type { BoardMember } from "@/components/board/board-members";
import type { ShownProgramme } from "@/components/board/board-programmes";
import type { BoardPageData } from "@/components/board/board-view";
import { boardStanding, isElectedBoard, sitsOn } from "@/lib/domain/oversight/board";
import { noticeStanding, planNoticeBy, programmeStanding } from "@/lib/domain/oversight/programme";
import {
  type KeptVersion,
  recordHistory,
  type RecordKind,
} from "@/lib/domain/oversight/record-history";
import { formatDay } from "@/lib/i18n/format";
import { getPathname } from "@/lib/i18n/navigation";

import type { LoadedBoard } from "./load-board";
import { sourceHref, wardHref } from "./units";
import { boardHref, reportedCsvHref, reportedHref, type Showing } from "./ward-record-data";
import { projectHref } from "./ward-records";

/** A board as its page shows it. */
export function boardData(loaded: LoadedBoard, showing: Showing, unitName: string): BoardPageData {
  const { board, members, projects, others, work, today, versions } = loaded;
  const { locale, nameSource } = showing;
  const { kind, name, termFrom, termTo, endedOn, recognisedBy, neighbourhoods, unit } = board;
  const standing = boardStanding(board, today);
  const on = [today, termTo ?? today, endedOn ?? today].toSorted()[0] ?? today;
  const shown = members.map((member): BoardMember => ({
    ...member,
    versions: historyOf("body_members", versions.members, member.id),
  }));
  const address = (href: Parameters<typeof getPathname>[0]["href"]) =>
    getPathname({ href, locale });
  return {
    kind,
    name,
    standing,
    termFrom,
    termTo,
    endedOn,
    recognisedBy,
    neighbourhoods,
    unit: { href: wardHref(unit.slug, locale), label: unitName },
    seated: shown.filter((member) => sitsOn(member, on)),
    former: shown.filter((member) => !sitsOn(member, on)),
    programmes: programmesOf(loaded, locale),
    projects: projects.map(({ slug, name: label }) => ({ href: projectHref(slug, locale), label })),
    work,
    resultsHref: address({ pathname: "/wards/[slug]/results", params: { slug: unit.slug } }),
    others: others.map((other) => ({
      href: boardHref(other.slug, locale),
      label: termName(other, locale),
      standing: boardStanding(other, today),
    })),
    sourced: {
      source: nameSource(board.source),
      asOf: board.asOf,
      asOfNote: board.asOfNote,
      verified: board.verified,
      rowsHref: sourceHref(board.source.id, locale),
    },
    versions: historyOf("bodies", versions.board, board.id),
    sendHref:
      standing === "in_office" && isElectedBoard(kind)
        ? address({ pathname: "/my-cases/boards/[slug]", params: { slug: board.slug } })
        : null,
    fileHref: address("/file"),
    denunciationHref: address("/file/denunciation"),
    listHref: reportedHref(unit.slug, "boards", locale),
    membersCsvHref: reportedCsvHref(unit.slug, "boards", locale),
    programmesCsvHref: address({
      pathname: "/wards/[slug]/boards/programmes",
      params: { slug: unit.slug },
    }),
  };
}

/** Terms of one board bear one name: their years tell them apart. */
function termName(
  { name, termFrom, termTo }: LoadedBoard["others"][number],
  locale: string,
): string {
  const days = [termFrom, termTo].flatMap((day) => (day ? [formatDay(day, locale)] : []));
  return days.length > 0 ? `${name}, ${days.join(" – ")}` : name;
}

const historyOf = (
  kind: RecordKind,
  kept: readonly (KeptVersion & { readonly recordId: string })[],
  id: string,
) =>
  recordHistory(
    kind,
    kept.filter(({ recordId }) => recordId === id),
  ).map(({ version, at, role, reason, changes }) => ({ version, at, role, reason, changes }));

function programmesOf(
  { board, programmes, versions, calendar, today }: LoadedBoard,
  locale: string,
) {
  return programmes.map(({ results, state, ...programme }): ShownProgramme => {
    const { plannedFrom, sentOn } = programme;
    const notice = plannedFrom && planNoticeBy(board.kind, plannedFrom, calendar);
    return {
      ...programme,
      notice: notice && {
        dueOn: notice.due.dueOn,
        article: notice.rule.article,
        standing: noticeStanding(sentOn, notice.due, today),
      },
      standing: programmeStanding({ ...programme, state }, today, results.length),
      results: results.map(({ slug, title }) => ({
        href: getPathname({ href: { pathname: "/results/[slug]", params: { slug } }, locale }),
        title,
      })),
      versions: historyOf("programmes", versions.programmes, programme.id),
    };
  });
}
