import { useLocale, useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";

import { ClientWords } from "@/components/layout/client-words";
import { DeskFrame } from "@/components/layout/desk-frame";
import { LinkButton } from "@/components/ui/button";
import { Day } from "@/components/ui/day";
import { Disclosure } from "@/components/ui/disclosure";
import { type Fact, Facts } from "@/components/ui/facts";
import { Notice } from "@/components/ui/notice";
import { Tag } from "@/components/ui/tag";
import { findProgrammeAtDesk, type OpenProgramme } from "@/db/queries/board-desk";
import { requirePosition } from "@/lib/auth/gates";
import type { Actor } from "@/lib/domain/actor";
import {
  mayWithProgramme,
  noticeStanding,
  planNoticeBy,
  type ProgrammeAction,
  programmeTransition,
} from "@/lib/domain/oversight/programme";
import { OVERSIGHT_FIELDS } from "@/lib/domain/oversight/result";
import { formatDay } from "@/lib/i18n/format";
import { getPathname } from "@/lib/i18n/navigation";
import { windowTitle } from "@/lib/i18n/window-title";

import { CallOffForm, LinkForm, PublishForm, ReturnForm } from "../decision-forms";
import { CorrectProgrammeForm, ProgrammeForm } from "../programme-form";

type Props = PageProps<"/[locale]/desk/boards/[id]/programmes/[programme]">;

export const generateMetadata = windowTitle("board-desk.list.title");

export default async function ProgrammePage({ params, searchParams }: Props) {
  const { actor, scope } = await requirePosition("front", "overseer");
  const [{ id, programme: programmeId }, { saved }, t] = await Promise.all([
    params,
    searchParams,
    getTranslations("board-desk.programme"),
  ]);
  const programme = await findProgrammeAtDesk(scope, id, programmeId);
  if (!programme) notFound();
  const { title, state, boardName, returnedNote, calledOffNote, isDemonstration } = programme;
  const pathname = "/desk/boards/[id]/programmes/[programme]";
  const here = { pathname, params: { id, programme: programmeId } } as const;

  return (
    <DeskFrame here={here} actor={actor} isIllustration={isDemonstration}>
      <div className="space-y-6">
        <Head programme={programme} boardId={id} boardName={boardName} title={title} />
        {saved === "1" && <Notice tone="ok" title={t("saved")} isAnswer />}
        {returnedNote && (
          <Notice tone="soon" title={t("returned")}>
            <p>{returnedNote}</p>
          </Notice>
        )}
        {calledOffNote && (
          <Notice tone="info" title={t("called-off")}>
            <p>{calledOffNote}</p>
          </Notice>
        )}
        {(state !== "draft" || actor.position?.role === "front") && <What programme={programme} />}
        <ClientWords areas={["board-desk"]}>
          <Forms programme={programme} actor={actor} boardId={id} />
        </ClientWords>
      </div>
    </DeskFrame>
  );
}

type OfProgramme = { readonly programme: OpenProgramme };
type HeadProps = OfProgramme & {
  readonly boardId: string;
  readonly boardName: string;
  readonly title: string;
};

function Head({ programme: { state, boardSlug }, boardId, boardName, title }: HeadProps) {
  const t = useTranslations();
  const locale = useLocale();
  const board = { pathname: "/desk/boards/[id]", params: { id: boardId } } as const;
  const open = { pathname: "/boards/[slug]", params: { slug: boardSlug } } as const;
  const isPublic = state === "published" || state === "called_off";
  return (
    <header className="space-y-2">
      <p>
        <a href={getPathname({ href: board, locale })} className="hit">
          {boardName}
        </a>
      </p>
      <h1>{title}</h1>
      <p>
        <Tag tone={isPublic ? "ok" : "open"}>{t(`board.programme-state.${state}`)}</Tag>
      </p>
      {isPublic && (
        <p>
          <LinkButton href={getPathname({ href: open, locale })}>
            {t("board-desk.page.public")}
          </LinkButton>
        </p>
      )}
    </header>
  );
}

/** What it says, and whether those it is about heard of it in time. */
function What({ programme }: OfProgramme) {
  const t = useTranslations();
  const { field, subject, target, plannedFrom, plannedTo, sentOn } = programme;
  const facts: Fact[] = [
    { term: t("board.page.field"), value: t(`terms.oversight-field.${field}`) },
  ];
  if (subject) facts.push({ term: t("board-desk.programme.subject"), value: subject });
  if (target) facts.push({ term: t("board.page.target"), value: target });
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
  facts.push({
    term: t("board.page.sent"),
    value: sentOn ? <Day date={sentOn} /> : t("board.page.sent-unknown"),
    note: useNotice(programme),
  });
  return (
    <article className="border-hair bg-card max-w-measure rounded border p-5">
      <Facts facts={facts} columns={2} />
      <Came programme={programme} />
    </article>
  );
}

/** What was published of it. */
function Came({ programme: { id, results } }: OfProgramme) {
  const t = useTranslations("board.page");
  const own = results.filter(({ programmeId }) => programmeId === id);
  if (own.length === 0) return null;
  return (
    <div className="mt-5">
      <p className="text-note text-muted">{t("results")}</p>
      <ul className="list-disc pl-5">
        {own.map((result) => (
          <li key={result.id}>{result.title}</li>
        ))}
      </ul>
    </div>
  );
}

/** When the plan has to be sent by and how that stands, in words; null where no law says. */
function useNotice({ boardKind, plannedFrom, sentOn, calendar, today }: OpenProgramme) {
  const t = useTranslations("board");
  const locale = useLocale();
  const notice = plannedFrom && planNoticeBy(boardKind, plannedFrom, calendar);
  if (!notice) return null;
  const { due, rule } = notice;
  const by = `${t("page.sent-by")} ${formatDay(due.dueOn, locale)} (${rule.article})`;
  return `${t(`notice.${noticeStanding(sentOn, due, today)}`)} ${by}`;
}

type FormsProps = OfProgramme & { readonly actor: Actor; readonly boardId: string };

/** What this office may do with it now. */
function Forms({ programme, actor, boardId }: FormsProps) {
  const t = useTranslations();
  const locale = useLocale();
  const { id, revision, state } = programme;
  const may = (action: ProgrammeAction) =>
    mayWithProgramme(actor, action, programme) && programmeTransition(state, action).ok;
  const pathname = "/desk/boards/[id]/programmes/[programme]";
  const fields = OVERSIGHT_FIELDS.map((value) => ({
    value,
    label: t(`terms.oversight-field.${value}`),
  }));
  const form = {
    here: getPathname({ href: { pathname, params: { id: boardId, programme: id } }, locale }),
    initial: valuesOf(programme),
    fields,
    notice: useNotice(programme),
  };
  const which = { programme: id, revision };
  return (
    <>
      {may("edit") && <ProgrammeForm key={revision} about={which} {...form} />}
      {may("publish") && <PublishForm {...which} />}
      {may("return") && <ReturnForm {...which} />}
      {may("correct") && <Linking programme={programme} />}
      {may("correct") && (
        <Disclosure summary={t("board-desk.programme.correct-summary")}>
          <CorrectProgrammeForm key={revision} {...which} {...form} />
        </Disclosure>
      )}
      {may("call_off") && (
        <Disclosure summary={t("board-desk.decide.call-off")}>
          <CallOffForm {...which} />
        </Disclosure>
      )}
    </>
  );
}

/** Results that are public and stand under no programme or another one may be put under this one. */
function Linking({ programme: { id, results } }: OfProgramme) {
  const t = useTranslations("board-desk.decide");
  const others = results.filter(({ programmeId }) => programmeId !== id);
  if (others.length === 0) return null;
  return (
    <Disclosure summary={t("link")}>
      <LinkForm
        programme={id}
        results={others.map(({ id: value, title }) => ({ value, label: title }))}
      />
    </Disclosure>
  );
}

const valuesOf = (programme: OpenProgramme): Record<string, string> => ({
  title: programme.title,
  subject: programme.subject ?? "",
  target: programme.target ?? "",
  field: programme.field,
  plannedFrom: programme.plannedFrom ?? "",
  plannedTo: programme.plannedTo ?? "",
  sentOn: programme.sentOn ?? "",
});
