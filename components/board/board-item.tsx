import { useTranslations } from "next-intl";

import { Day } from "@/components/ui/day";
import { type Fact, Facts } from "@/components/ui/facts";
import type { RecordFrame } from "@/components/ward-record/ward-records-view";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { BoardStanding } from "@/lib/domain/oversight/board";
import type { OversightBodyKind } from "@/lib/domain/oversight/result";

import { BoardTag } from "./board-tag";

export type BoardTerm = {
  readonly termFrom: CalendarDate | null;
  readonly termTo: CalendarDate | null;
  readonly endedOn: CalendarDate | null;
};

export type BoardItem = RecordFrame &
  BoardTerm & {
    readonly name: string;
    readonly href: string;
    readonly kind: OversightBodyKind;
    readonly standing: BoardStanding;
    readonly recognisedBy: string | null;
    /** How many sit there, or sat on its last day. */
    readonly members: number;
  };

/** A board in the list of its ward. */
export function BoardItemView({ item }: { readonly item: BoardItem }) {
  const t = useTranslations();
  const { name, href, kind, standing, recognisedBy, members } = item;
  const facts: Fact[] = [
    { term: t("board.kind"), value: t(`terms.oversight-body.${kind}`) },
    ...useTermFacts(item),
    { term: t("board.members"), value: t("board.people", { count: members }) },
  ];
  if (recognisedBy) {
    facts.push({
      term: t("ward.boards.recognised-by"),
      value: <span lang="vi">{recognisedBy}</span>,
    });
  }
  return (
    <>
      <h3 lang="vi">
        <a href={href}>{name}</a>
      </h3>
      <p>
        <BoardTag standing={standing} />
      </p>
      <Facts facts={facts} columns={2} />
    </>
  );
}

/** From when to when, and when it ended before that. */
export function useTermFacts({ termFrom, termTo, endedOn }: BoardTerm): Fact[] {
  const t = useTranslations("board");
  const facts: Fact[] = [];
  if (termFrom) {
    facts.push({
      term: t("term"),
      value: (
        <>
          <Day date={termFrom} /> – {termTo ? <Day date={termTo} /> : t("term-open")}
        </>
      ),
    });
  }
  if (endedOn) facts.push({ term: t("ended-on"), value: <Day date={endedOn} /> });
  return facts;
}
