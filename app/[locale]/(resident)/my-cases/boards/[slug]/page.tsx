import { randomUUID } from "node:crypto";

import { useLocale, useTranslations } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";

import { ClientWords } from "@/components/layout/client-words";
import { PageTop } from "@/components/layout/page-top";
import { SiteFrame } from "@/components/layout/site-frame";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { findBoardToTurnTo } from "@/db/queries/board-matter";
import { requireAccount } from "@/lib/auth/gates";
import { boardStanding, isElectedBoard } from "@/lib/domain/oversight/board";
import { getPathname } from "@/lib/i18n/navigation";

import { keptState } from "../../../../keep-typed";
import { MatterForm } from "./matter-form";

type Props = PageProps<"/[locale]/my-cases/boards/[slug]">;

export async function generateMetadata() {
  const t = await getTranslations("board-matter.form");
  return { title: t("title") };
}

/** A matter is written to a board: what it is, and what it is not. */
export default async function SendMatterPage({ params }: Props) {
  const { actor, scope } = await requireAccount();
  const [{ slug }, t, locale] = await Promise.all([
    params,
    getTranslations("board-matter.form"),
    getLocale(),
  ]);
  const board = await findBoardToTurnTo(scope, slug);
  if (!board || !isElectedBoard(board.kind)) notFound();
  const here = { pathname: "/my-cases/boards/[slug]", params: { slug } } as const;
  const back = getPathname({ href: { pathname: "/boards/[slug]", params: { slug } }, locale });
  const isOpen = boardStanding(board, board.today) === "in_office";

  return (
    <SiteFrame
      here={here}
      crumbs={[{ label: board.name, href: back }]}
      title={t("title")}
      isIllustration={board.isDemonstration}
    >
      <PageTop kicker={board.name} title={t("title")} lead={isOpen && t("lead")} />
      <div className="max-w-measure space-y-8 pb-14">
        {isOpen ? (
          <>
            <NoClock />
            <ClientWords areas={["board-matter"]}>
              <MatterForm
                formKey={randomUUID()}
                board={slug}
                name={actor.name}
                here={getPathname({ href: here, locale })}
                backHref={back}
                kept={await keptState()}
              />
            </ClientWords>
          </>
        ) : (
          <>
            <Notice tone="info" title={t("closed-title")}>
              <p>{t("closed")}</p>
            </Notice>
            <p>
              <LinkButton href={back}>{t("back")}</LinkButton>
            </p>
          </>
        )}
      </div>
    </SiteFrame>
  );
}

/** No clock of the law, and no place for denunciations: with the ways to both. */
function NoClock() {
  const t = useTranslations("board-matter.form");
  const locale = useLocale();
  const link = (href: "/file" | "/file/denunciation") => (words: ReactNode) => (
    <a href={getPathname({ href, locale })}>{words}</a>
  );
  return (
    <Notice tone="soon" title={t("no-clock-title")}>
      <p>{t.rich("no-clock", { file: link("/file"), denunciation: link("/file/denunciation") })}</p>
    </Notice>
  );
}
