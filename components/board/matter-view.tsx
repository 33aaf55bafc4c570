import { useLocale, useTranslations } from "next-intl";

import { Moment } from "@/components/ui/day";
import { type Fact, Facts } from "@/components/ui/facts";
import { Notice } from "@/components/ui/notice";
import type { MatterState } from "@/lib/domain/oversight/board-matter";
import { getPathname } from "@/lib/i18n/navigation";

export type MatterData = {
  readonly boardName: string;
  readonly boardSlug: string;
  readonly sentAt: Date;
  readonly state: MatterState;
  readonly content: string;
  readonly place: string | null;
  readonly name: string;
  readonly contact: string | null;
  readonly answer: string | null;
  readonly documentNumber: string | null;
  readonly result: { readonly slug: string; readonly title: string } | null;
};

type Props = { readonly matter: MatterData };

/** What was sent to a board, and what the board said; read by its sender, the board and the front. */
export function MatterView({ matter }: Props) {
  const t = useTranslations("board-matter.page");
  const locale = useLocale();
  const { boardName, boardSlug, sentAt, content, place, name, contact } = matter;
  const board = { pathname: "/boards/[slug]", params: { slug: boardSlug } } as const;
  const facts: Fact[] = [
    {
      term: t("board"),
      value: (
        <a href={getPathname({ href: board, locale })} className="hit">
          {boardName}
        </a>
      ),
    },
    { term: t("sent-at"), value: <Moment at={sentAt} /> },
    ...(place ? [{ term: t("place"), value: place }] : []),
    { term: t("name"), value: name },
    ...(contact ? [{ term: t("contact"), value: contact }] : []),
  ];
  return (
    <div className="max-w-measure space-y-6">
      <Said matter={matter} />
      <Facts facts={facts} columns={2} />
      <section className="space-y-2">
        <h2>{t("content")}</h2>
        <p className="whitespace-pre-line">{content}</p>
      </section>
    </div>
  );
}

/** Where to turn, or what was found. */
function Said({ matter: { state, answer, documentNumber, result } }: Props) {
  const t = useTranslations("board-matter.page");
  const locale = useLocale();
  if (answer === null) return null;
  if (state === "advised") {
    return (
      <Notice tone="info" title={t("advice")}>
        <p className="whitespace-pre-line">{answer}</p>
        <p className="text-note text-muted">{t("advice-note")}</p>
      </Notice>
    );
  }
  const href = result && { pathname: "/results/[slug]" as const, params: { slug: result.slug } };
  return (
    <Notice tone="ok" title={t("answer")}>
      <p className="whitespace-pre-line">{answer}</p>
      {documentNumber && (
        <p>
          {t("document")} <b>{documentNumber}</b>
        </p>
      )}
      {result && href && (
        <p>
          {t("result")}:{" "}
          <a href={getPathname({ href, locale })} className="hit">
            {result.title}
          </a>
        </p>
      )}
    </Notice>
  );
}
