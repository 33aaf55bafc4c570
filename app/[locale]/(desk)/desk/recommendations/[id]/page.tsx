import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";

import { ClientWords } from "@/components/layout/client-words";
import { DeskFrame } from "@/components/layout/desk-frame";
import { dueOf } from "@/components/oversight-desk/due-of";
import { RecommendationTag } from "@/components/oversight-desk/version-tag";
import { Files } from "@/components/oversight/files";
import { shownFiles } from "@/components/oversight/shown-files";
import { Day, Moment } from "@/components/ui/day";
import { DueTag } from "@/components/ui/due-tag";
import { EmptyState } from "@/components/ui/empty-state";
import { Tag } from "@/components/ui/tag";
import { Timeline } from "@/components/ui/timeline";
import {
  findRecommendationAtDesk,
  type RecommendationAtDesk,
} from "@/db/queries/recommendation-desk";
import { requirePosition } from "@/lib/auth/gates";
import type { Actor } from "@/lib/domain/actor";
import { mayWithRecommendation } from "@/lib/domain/oversight/permissions";
import {
  RECOMMENDATION_ACTIONS,
  recommendationTransition,
} from "@/lib/domain/oversight/transitions";
import { urgeNow } from "@/lib/domain/oversight/urging";
import { windowTitle } from "@/lib/i18n/window-title";

import { type Asked, Completion } from "./completion";
import { ReplyForm } from "./reply-form";
import { UrgeForm } from "./urge-form";

export const generateMetadata = windowTitle("oversight-desk.recommendation.title");

export default async function RecommendationPage({
  params,
  searchParams,
}: PageProps<"/[locale]/desk/recommendations/[id]">) {
  const { actor, scope } = await requirePosition("leader", "officer", "overseer", "front");
  const t = await getTranslations("oversight-desk");
  const { id } = await params;
  const recommendation = await findRecommendationAtDesk(scope, id);
  if (!recommendation) notFound();
  const { text, findingText, boardName, addresseeName, state, sentOn } = recommendation;

  return (
    <DeskFrame
      here={{ pathname: "/desk/recommendations/[id]", params: { id } }}
      actor={actor}
      isIllustration={recommendation.isDemonstration}
    >
      <div className="space-y-6">
        <header className="max-w-measure space-y-2">
          <p className="text-muted">{t("recommendation.one", { board: boardName })}</p>
          <h1>{text}</h1>
          <p>
            {t("page.to", { unit: addresseeName })} · {t("recommendation.sent")}{" "}
            <Day date={sentOn} />
          </p>
          <p className="flex flex-wrap items-center gap-3">
            <RecommendationTag state={state} />
            <span>{t("recommendation.due")}</span>
            <DueTag due={dueOf(recommendation, recommendation)} />
          </p>
        </header>
        {findingText && (
          <section className="max-w-measure space-y-2">
            <h2>{t("recommendation.finding")}</h2>
            <p className="whitespace-pre-line">{findingText}</p>
          </section>
        )}
        <Replies recommendation={recommendation} />
        <Verdicts recommendation={recommendation} />
        <Forms recommendation={recommendation} actor={actor} asked={await searchParams} />
      </div>
    </DeskFrame>
  );
}

type Props = { readonly recommendation: RecommendationAtDesk };

function Replies({ recommendation: { replies, proof, urgings } }: Props) {
  const t = useTranslations("oversight-desk");
  const title = t("recommendation.replies");
  return (
    <section className="space-y-3">
      <h2>{title}</h2>
      {urgings.map(({ id, at, text }) => (
        <div key={id} className="border-late max-w-measure space-y-1 border-l-2 pl-4">
          <p className="text-muted">
            {t("recommendation.urged")} <Moment at={at} />
          </p>
          <p className="whitespace-pre-line">{text}</p>
        </div>
      ))}
      {replies.length === 0 ? (
        <p className="text-muted">{t("recommendation.no-replies")}</p>
      ) : (
        <Timeline
          label={title}
          entries={replies.map(({ id, kind, text, isConfirmed, documentNumber, createdAt }) => ({
            id,
            at: createdAt,
            who: t(kind === "verdict" ? verdict(isConfirmed) : `reply.${kind}`),
            what: (
              <>
                <p className="whitespace-pre-line">{text}</p>
                {documentNumber && (
                  <p className="text-muted">
                    {t("recommendation.document", { number: documentNumber })}
                  </p>
                )}
                <Files files={shownFiles(proof.sent.filter(({ replyId }) => replyId === id))} />
              </>
            ),
          }))}
        />
      )}
    </section>
  );
}

/** What residents wrote; read by the board and the front alone. */
function Verdicts({ recommendation: { verdicts } }: Props) {
  const t = useTranslations("oversight-desk.residents");
  if (verdicts.length === 0) return null;
  return (
    <section className="max-w-measure space-y-3">
      <h2>{t("title")}</h2>
      <p className="text-muted">{t("lead")}</p>
      <ul className="parted">
        {verdicts.map(({ isDone, text, saidAt }) => (
          <li key={`${saidAt.getTime()} ${text}`} className="space-y-1">
            <p className="text-muted flex flex-wrap items-center gap-3">
              <Tag tone={isDone ? "ok" : "late"}>{t(isDone ? "done" : "not-done")}</Tag>
              <Moment at={saidAt} />
            </p>
            <p className="whitespace-pre-line">{text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

const verdict = (isConfirmed: boolean | null) =>
  isConfirmed ? "reply.confirmed" : "reply.contested";

const canUrge = (recommendation: RecommendationAtDesk, { position }: Actor) =>
  position?.role === "front" &&
  position.unitIds.includes(recommendation.unitId) &&
  urgeNow({ ...recommendation, wasUrgedToday: recommendation.isUrgedToday }, recommendation.today)
    .ok;

/** What this person can say to it now. */
function Forms({
  recommendation,
  actor,
  asked,
}: Props & { readonly actor: Actor; readonly asked: Asked }) {
  const t = useTranslations("oversight-desk.recommendation");
  const possible = RECOMMENDATION_ACTIONS.filter(
    (action) =>
      recommendationTransition(recommendation.state, action).ok &&
      mayWithRecommendation(actor, action, recommendation),
  );
  const mayUrge = canUrge(recommendation, actor);
  if (possible.length === 0 && !mayUrge) return <EmptyState title={t("nothing")} />;
  return (
    <ClientWords areas={["oversight-desk"]}>
      <div className="space-y-4">
        {mayUrge && <UrgeForm recommendationId={recommendation.id} />}
        {possible.map((action) =>
          action === "report_done" ? (
            <Completion key={action} recommendation={recommendation} asked={asked} />
          ) : (
            <ReplyForm
              key={action}
              action={action}
              recommendationId={recommendation.id}
              revision={recommendation.revision}
            />
          ),
        )}
      </div>
    </ClientWords>
  );
}
