import { useLocale, useTranslations } from "next-intl";

import { ClientWords } from "@/components/layout/client-words";
import { LinkButton } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import type { OpenDecision } from "@/db/queries/community-decision-desk";
import type { Actor } from "@/lib/domain/actor";
import {
  DECISION_GROUNDS,
  type DecisionStage,
  DOCUMENT_FORMS,
} from "@/lib/domain/community-decision/community-decision";
import {
  type DecisionVerb,
  isDayTheCommittees,
  isVoteOver,
  mayWithDecision,
} from "@/lib/domain/community-decision/lifecycle";
import { linesOf } from "@/lib/domain/community-decision/tally-lines";
import { getPathname } from "@/lib/i18n/navigation";

import { AnnounceForm, CallOffForm, MoveForm, ReturnForm } from "./announcing-forms";
import { CountForm, PublishResultForm, ReturnResultForm } from "./result-forms";
import { RecogniseForm, RefuseForm, RepealForm, SendForm, SetInForceForm } from "./settling-forms";

type Props = { readonly decision: OpenDecision; readonly actor: Actor };
type Seen = Pick<Props, "decision">;

/** When something can be done; what the law asks besides is said when it is tried. */
const WHEN: Record<Exclude<DecisionVerb, "submit">, readonly DecisionStage[]> = {
  edit: ["draft"],
  return: ["submitted"],
  announce: ["submitted"],
  move: ["announced"],
  call_off: ["announced"],
  count: ["announced", "passed", "not_passed", "sent", "not_recognised", "in_force"],
  publish_result: ["announced", "passed", "not_passed", "sent", "not_recognised", "in_force"],
  return_result: ["announced", "passed", "not_passed", "sent", "not_recognised", "in_force"],
  send: ["passed"],
  recognise: ["sent"],
  refuse_recognition: ["sent"],
  set_in_force: ["sent"],
  repeal: ["in_force"],
};

type Can = (verb: keyof typeof WHEN) => boolean;
type Group = Seen & { readonly can: Can };

/** What this person can do with it now. */
export function Acts({ decision, actor }: Props) {
  const { stage, waiting } = decision;
  const writtenBy = waiting?.writtenBy ?? decision.writtenBy;
  const can: Can = (verb) =>
    WHEN[verb].includes(stage) && mayWithDecision(actor, verb, { ...decision, writtenBy });
  return (
    <ClientWords areas={["community-decision-desk"]}>
      <div className="space-y-4">
        <Announcing decision={decision} can={can} />
        <Deciding decision={decision} can={can} />
        <Settling decision={decision} can={can} />
        {actor.position?.role === "publisher" && <TakingUp decision={decision} />}
      </div>
    </ClientWords>
  );
}

/** Before the vote. */
function Announcing({ decision, can }: Group) {
  const { id, revision } = decision;
  return (
    <>
      {can("edit") && <ToEditor id={id} />}
      {can("announce") && <AnnounceForm decisionId={id} revision={revision} />}
      {can("return") && <ReturnForm decisionId={id} />}
      {can("move") && <Moving decision={decision} />}
      {can("call_off") && <CallingOff id={id} />}
    </>
  );
}

/** The result: written down, approved or sent back, corrected. */
function Deciding({ decision, can }: Group) {
  const { id, waiting, today } = decision;
  if (!waiting) {
    return can("count") && isVoteOver(decision, today) && <Counting decision={decision} />;
  }
  const target = { decisionId: id, resultId: waiting.id };
  return (
    <>
      {can("publish_result") && <PublishResultForm {...target} />}
      {can("return_result") && <ReturnResultForm {...target} />}
    </>
  );
}

/** What becomes of what passed. */
function Settling({ decision, can }: Group) {
  const { id } = decision;
  return (
    <>
      {can("send") && <SendForm decisionId={id} />}
      {can("recognise") && <Recognising decision={decision} />}
      {can("set_in_force") && isDayTheCommittees(decision) && <SetInForceForm decisionId={id} />}
      {can("repeal") && <Repealing id={id} />}
    </>
  );
}

function ToEditor({ id }: { readonly id: string }) {
  const t = useTranslations("community-decision-desk.page");
  const locale = useLocale();
  const href = { pathname: "/desk/decisions/[id]/edit", params: { id } } as const;
  return (
    <LinkButton look="main" href={getPathname({ href, locale })}>
      {t("edit")}
    </LinkButton>
  );
}

/** A first result stands open; a correction is asked for. */
function Counting({ decision }: Seen) {
  const t = useTranslations();
  const { id, stage, revision, scope } = decision;
  const isCorrection = stage !== "announced";
  const form = (
    <CountForm
      // A form of its own once something else was saved.
      key={revision}
      decisionId={id}
      revision={revision}
      isWard={scope === "ward"}
      isCorrection={isCorrection}
      initial={countedBefore(decision)}
      documentForms={DOCUMENT_FORMS.map((value) => ({
        value,
        label: t(`community-decision.document-form.${value}`),
      }))}
    />
  );
  return isCorrection ? (
    <Disclosure summary={t("community-decision-desk.result.correct")}>{form}</Disclosure>
  ) : (
    <section className="space-y-3">
      <h2>{t("community-decision-desk.result.title")}</h2>
      {form}
    </section>
  );
}

/** What was written before, to be mended; before anything was, what is known already. */
function countedBefore({ returned, published, households, neighbourhoods, scope }: OpenDecision) {
  const before = returned ?? published;
  const known = scope === "ward" ? { neighbourhoods } : { households };
  const [first] = before?.tallies ?? [];
  const counts = scope === "ward" ? {} : first;
  const values = { ...known, ...counts, ...textsOf(before) };
  return {
    ...Object.fromEntries(
      Object.entries(values).flatMap(([name, value]) =>
        value === null || name === "neighbourhood" ? [] : [[name, String(value)]],
      ),
    ),
    ...(scope === "ward" && before && { tallies: linesOf(before.tallies) }),
  };
}

function textsOf(before: OpenDecision["published"]) {
  if (!before) return {};
  const { documentForm, source, decided, correctionReason, neighbourhoods } = before;
  return {
    documentForm,
    source,
    decided,
    correctionReason,
    ...(neighbourhoods !== null && { neighbourhoods }),
  };
}

function Recognising({ decision: { id } }: Seen) {
  const t = useTranslations("community-decision-desk.settle");
  return (
    <>
      <RecogniseForm decisionId={id} />
      <Disclosure summary={t("refuse")}>
        <RefuseForm decisionId={id} grounds={useGrounds()} />
      </Disclosure>
    </>
  );
}

function Moving({ decision }: Seen) {
  const t = useTranslations("community-decision-desk.page");
  const { id, revision, method, heldOn, startsAt, endsAt, endsOn, place, announcedOn } = decision;
  return (
    <Disclosure summary={t("move")}>
      <MoveForm
        key={revision}
        decisionId={id}
        revision={revision}
        isMeeting={method === "meeting"}
        initial={{
          heldOn: heldOn ?? "",
          place,
          announcedOn: announcedOn ?? "",
          ...(method === "meeting"
            ? { startsAt: startsAt ?? "", endsAt: endsAt ?? "" }
            : { endsOn: endsOn ?? "" }),
        }}
      />
    </Disclosure>
  );
}

function CallingOff({ id }: { readonly id: string }) {
  const t = useTranslations("community-decision-desk.page");
  return (
    <Disclosure summary={t("call-off")}>
      <CallOffForm decisionId={id} />
    </Disclosure>
  );
}

function Repealing({ id }: { readonly id: string }) {
  const t = useTranslations("community-decision-desk.settle");
  return (
    <Disclosure summary={t("repeal")}>
      <RepealForm decisionId={id} grounds={useGrounds()} />
    </Disclosure>
  );
}

function useGrounds() {
  const t = useTranslations("community-decision.ground");
  return DECISION_GROUNDS.map((value) => ({ value, label: t(value) }));
}

const isTakenUp = (stage: DecisionStage) =>
  stage === "not_passed" || stage === "not_recognised" || stage === "in_force";

/** Decided anew: by ballot after a meeting that could not, or to change what is in force (art. 22(3)). */
function TakingUp({ decision: { id, stage } }: Seen) {
  const t = useTranslations("community-decision-desk.page");
  const locale = useLocale();
  if (!isTakenUp(stage)) return null;
  const address = getPathname({ href: "/desk/decisions/new", locale });
  return <LinkButton href={`${address}?follows=${id}`}>{t(`take-up-${stage}`)}</LinkButton>;
}
