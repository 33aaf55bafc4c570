import { useTranslations } from "next-intl";

import { Section } from "@/components/layout/section";
import { type SourcedData, SourcedLine } from "@/components/oversight/reported-figure";
import { Day } from "@/components/ui/day";
import { Disclosure } from "@/components/ui/disclosure";
import { type Fact, Facts } from "@/components/ui/facts";
import { IllustrationTag } from "@/components/ui/illustration";
import type { CalendarDate } from "@/lib/domain/calendar-date";

/** @vi Trưởng ban, Phó trưởng ban, Thành viên */
export type Duty = "head" | "deputy" | "member";

/** A board that supervises in the ward, as people elected it. */
export type BoardData = {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly termFrom: CalendarDate | null;
  readonly termTo: CalendarDate | null;
  readonly recognisedBy: string | null;
  /** What it set out to look at. */
  readonly plans: readonly { readonly year: number; readonly title: string }[];
  readonly members: readonly {
    readonly id: string;
    readonly name: string;
    readonly duty: Duty;
    readonly neighbourhood: string | null;
  }[];
  readonly sourced: SourcedData;
  readonly isIllustration: boolean;
};

/** Whom to turn to who is not the committee: the boards, who sits on them, and until when. */
export function WardBoards({ boards }: { readonly boards: readonly BoardData[] }) {
  const t = useTranslations("ward.boards");
  const areAllIllustrations = boards.every(({ isIllustration }) => isIllustration);

  return (
    <Section
      id="boards"
      title={t("title")}
      isIllustration={areAllIllustrations}
      aside={<p>{t("text")}</p>}
    >
      <BoardList boards={boards} areMarked={!areAllIllustrations} />
    </Section>
  );
}

type ListProps = {
  readonly boards: readonly BoardData[];
  /** Said of each board, where not everything around it is an illustration. */
  readonly areMarked?: boolean;
};

export function BoardList({ boards, areMarked = true }: ListProps) {
  return (
    <ul className="parted">
      {boards.map((board) => (
        <li key={board.id} id={`r-${board.id}`}>
          <Board board={board} isMarked={areMarked} />
        </li>
      ))}
    </ul>
  );
}

function Board({ board, isMarked }: { readonly board: BoardData; readonly isMarked: boolean }) {
  const t = useTranslations("ward.boards");
  const { name, href, members, sourced, isIllustration } = board;
  const facts = useBoardFacts(board);
  return (
    <div className="space-y-5">
      <h3>
        <a href={href}>{name}</a>
      </h3>
      {isMarked && isIllustration && <IllustrationTag />}
      {facts.length > 0 && <Facts facts={facts} columns={2} />}
      {members.length > 0 && (
        <Disclosure summary={t("members", { count: members.length })}>
          <Members members={members} />
        </Disclosure>
      )}
      <SourcedLine data={sourced} />
    </div>
  );
}

function useBoardFacts({ termFrom, termTo, recognisedBy, plans, members }: BoardData): Fact[] {
  const t = useTranslations("ward.boards");
  const facts: Fact[] = [];
  const head = members.find(({ duty }) => duty === "head");
  if (head) facts.push({ term: t("duty.head"), value: head.name, note: head.neighbourhood });
  if (termFrom && termTo) {
    facts.push({
      term: t("term"),
      value: (
        <>
          <Day date={termFrom} /> – <Day date={termTo} />
        </>
      ),
    });
  }
  if (recognisedBy) facts.push({ term: t("recognised-by"), value: recognisedBy });
  for (const { year, title } of plans) facts.push({ term: t("plan", { year }), value: title });
  return facts;
}

function Members({ members }: Pick<BoardData, "members">) {
  const t = useTranslations("ward.boards.duty");
  return (
    <ul className="grid gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
      {members.map(({ id, name, duty, neighbourhood }) => (
        <li key={id}>
          <b>{name}</b>
          <span className="text-note text-muted block">
            {[t(duty), neighbourhood].filter(Boolean).join(" · ")}
          </span>
        </li>
      ))}
    </ul>
  );
}
