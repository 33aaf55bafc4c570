import { useLocale, useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";

import { BoardChecks } from "@/components/board-desk/board-checks";
import { MemberTable, ProgrammeTable } from "@/components/board-desk/board-tables";
import { useTermFacts } from "@/components/board/board-item";
import { BoardTag } from "@/components/board/board-tag";
import { DeskFrame } from "@/components/layout/desk-frame";
import { LinkButton } from "@/components/ui/button";
import { type Fact, Facts } from "@/components/ui/facts";
import { Notice } from "@/components/ui/notice";
import { findBoardAtDesk, type OpenBoard } from "@/db/queries/board-desk";
import { requirePosition } from "@/lib/auth/gates";
import { boardStanding } from "@/lib/domain/oversight/board";
import { checkBoard } from "@/lib/domain/oversight/board-law";
import { getPathname } from "@/lib/i18n/navigation";
import { windowTitle } from "@/lib/i18n/window-title";

type Props = PageProps<"/[locale]/desk/boards/[id]">;

export const generateMetadata = windowTitle("board-desk.list.title");

export default async function BoardAtDeskPage({ params, searchParams }: Props) {
  const { actor, scope } = await requirePosition("front", "overseer");
  const [{ id }, { saved }, t] = await Promise.all([
    params,
    searchParams,
    getTranslations("board-desk.page"),
  ]);
  const board = await findBoardAtDesk(scope, id);
  if (!board) notFound();
  const projects = board.watched.map(({ stage }) => ({ isCompleted: stage === "completed" }));
  const keeps = scope.role === "front";

  return (
    <DeskFrame
      here={{ pathname: "/desk/boards/[id]", params: { id } }}
      actor={actor}
      isIllustration={board.isDemonstration}
    >
      <div className="space-y-6">
        <Head board={board} keeps={keeps} />
        {saved === "1" && <Notice tone="ok" title={t("saved")} isAnswer />}
        <BoardChecks checks={checkBoard({ ...board, projects }, board.members, board.today)} />
        <Members board={board} keeps={keeps} />
        <Programmes board={board} plans={scope.role === "overseer"} />
      </div>
    </DeskFrame>
  );
}

type OfBoard = { readonly board: OpenBoard };

function Head({ board, keeps }: OfBoard & { readonly keeps: boolean }) {
  const t = useTranslations();
  const locale = useLocale();
  const { id, slug, kind, name, unitName, recognisedBy, neighbourhoods, watched, today } = board;
  const facts: Fact[] = [...useTermFacts(board)];
  if (recognisedBy) facts.push({ term: t("ward.boards.recognised-by"), value: recognisedBy });
  if (neighbourhoods !== null) {
    facts.push({ term: t("board.neighbourhoods"), value: String(neighbourhoods) });
  }
  if (watched.length > 0) {
    const names = watched.map((project) => project.name).join("; ");
    facts.push({ term: t("board.page.projects"), value: names });
  }
  const open = { pathname: "/boards/[slug]", params: { slug } } as const;
  const edit = { pathname: "/desk/boards/[id]/edit", params: { id } } as const;
  return (
    <header className="space-y-4">
      <div className="space-y-2">
        <p className="text-muted">
          {t(`terms.oversight-body.${kind}`)} · {unitName}
        </p>
        <h1>{name}</h1>
        <p>
          <BoardTag standing={boardStanding(board, today)} />
        </p>
      </div>
      <Facts facts={facts} columns={2} />
      <p className="flex flex-wrap gap-3">
        <LinkButton href={getPathname({ href: open, locale })}>
          {t("board-desk.page.public")}
        </LinkButton>
        {keeps && (
          <LinkButton href={getPathname({ href: edit, locale })}>
            {t("board-desk.page.edit")}
          </LinkButton>
        )}
      </p>
    </header>
  );
}

function Members({ board, keeps }: OfBoard & { readonly keeps: boolean }) {
  const t = useTranslations("board-desk.page");
  const locale = useLocale();
  const { id, members, today } = board;
  const add = { pathname: "/desk/boards/[id]/members/new", params: { id } } as const;
  const hrefOf = (member: string) =>
    getPathname({
      href: { pathname: "/desk/boards/[id]/members/[member]", params: { id, member } },
      locale,
    });
  return (
    <section className="space-y-3">
      <h2>{t("members")}</h2>
      {members.length > 0 && (
        <MemberTable members={members} today={today} hrefOf={keeps ? hrefOf : null} />
      )}
      {keeps && (
        <p>
          <LinkButton href={getPathname({ href: add, locale })}>{t("add-member")}</LinkButton>
        </p>
      )}
    </section>
  );
}

function Programmes({ board, plans }: OfBoard & { readonly plans: boolean }) {
  const t = useTranslations("board-desk.page");
  const locale = useLocale();
  const { id, programmes } = board;
  const begin = { pathname: "/desk/boards/[id]/programmes/new", params: { id } } as const;
  const hrefOf = (programme: string) =>
    getPathname({
      href: { pathname: "/desk/boards/[id]/programmes/[programme]", params: { id, programme } },
      locale,
    });
  return (
    <section className="space-y-3">
      <h2>{t("programmes")}</h2>
      {programmes.length > 0 && <ProgrammeTable programmes={programmes} hrefOf={hrefOf} />}
      {programmes.length === 0 && <p className="text-muted">{t("programmes-none")}</p>}
      {plans && (
        <p>
          <LinkButton href={getPathname({ href: begin, locale })} look="main">
            {t("add-programme")}
          </LinkButton>
        </p>
      )}
    </section>
  );
}
