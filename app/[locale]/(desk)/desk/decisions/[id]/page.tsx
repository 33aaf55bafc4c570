import { useLocale, useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";

import { DecisionStageTag } from "@/components/community-decision-desk/decision-stage-tag";
import { ResultPreview } from "@/components/community-decision-desk/result-preview";
import { DecisionHistory } from "@/components/community-decision/decision-history";
import { dutyData } from "@/components/community-decision/duty-data";
import { DutyList } from "@/components/community-decision/duty-list";
import { usePlan } from "@/components/community-decision/use-facts";
import { DeskFrame } from "@/components/layout/desk-frame";
import { LinkButton } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Facts } from "@/components/ui/facts";
import { Notice } from "@/components/ui/notice";
import { findDecisionAtDesk, type OpenDecision } from "@/db/queries/community-decision-desk";
import { requirePosition } from "@/lib/auth/gates";
import { clauseOf } from "@/lib/domain/community-decision/community-decision";
import { getPathname } from "@/lib/i18n/navigation";
import { windowTitle } from "@/lib/i18n/window-title";

import { Acts } from "./acts";

export const generateMetadata = windowTitle("community-decision-desk.list.title");

export default async function DecisionAtDeskPage({
  params,
}: PageProps<"/[locale]/desk/decisions/[id]">) {
  const { actor, scope } = await requirePosition("publisher", "leader", "front");
  const [{ id }, t] = await Promise.all([params, getTranslations("community-decision-desk")]);
  const decision = await findDecisionAtDesk(scope, id);
  if (!decision) notFound();
  const { returnedNote, returned, waiting, published } = decision;

  return (
    <DeskFrame
      here={{ pathname: "/desk/decisions/[id]", params: { id } }}
      actor={actor}
      isIllustration={decision.isDemonstration}
    >
      <div className="space-y-6">
        <Head decision={decision} />
        {returnedNote && (
          <Notice tone="soon" title={t("page.returned")}>
            <p className="whitespace-pre-line">{returnedNote}</p>
          </Notice>
        )}
        {returned && (
          <Notice tone="soon" title={t("result.returned")}>
            <p className="whitespace-pre-line">{returned.returnedNote}</p>
          </Notice>
        )}
        <Planned decision={decision} />
        {waiting && (
          <ResultPreview decision={decision} result={waiting} title={t("result.waiting")} />
        )}
        {published && (
          <ResultPreview decision={decision} result={published} title={t("result.published")} />
        )}
        <Acts decision={decision} actor={actor} />
        <Days decision={decision} />
        <section className="space-y-3">
          <h2>{t("page.history")}</h2>
          <DecisionHistory events={decision.events} label={t("page.history")} />
        </section>
      </div>
    </DeskFrame>
  );
}

type Props = { readonly decision: OpenDecision };

function Head({ decision }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const { id, subject, title, unitName, slug, stage, waiting } = decision;
  const sheet = { pathname: "/desk/decisions/[id]/sheet", params: { id } } as const;
  const page = { pathname: "/decisions/[slug]", params: { slug } } as const;
  const isPublic = stage !== "draft" && stage !== "submitted";
  return (
    <header className="space-y-2">
      <p className="text-muted max-w-measure">
        {t("community-decision.clause", { clause: clauseOf(subject) })}:{" "}
        {t(`community-decision.subject.${subject}`)}
      </p>
      <h1>{title}</h1>
      <p className="flex flex-wrap items-center gap-2">
        <DecisionStageTag stage={stage} hasWaitingResult={waiting !== null} />
        <span className="text-muted">{unitName}</span>
      </p>
      {isPublic && (
        <p className="flex flex-wrap gap-3">
          <LinkButton href={getPathname({ href: page, locale })}>
            {t("community-decision-desk.page.public")}
          </LinkButton>
          <LinkButton href={getPathname({ href: sheet, locale })}>
            {t("community-decision-desk.page.sheet")}
          </LinkButton>
        </p>
      )}
    </header>
  );
}

function Planned({ decision }: Props) {
  const t = useTranslations("community-decision");
  const { heldOn, proposal, stage } = decision;
  return (
    <article className="border-hair bg-card max-w-measure space-y-4 rounded border p-5">
      <Disclosure summary={t("page.proposal")} open={stage === "submitted"}>
        <p className="whitespace-pre-line">{proposal}</p>
      </Disclosure>
      {heldOn && <Plan decision={decision} heldOn={heldOn} />}
    </article>
  );
}

function Plan({
  decision,
  heldOn,
}: Props & { readonly heldOn: NonNullable<OpenDecision["heldOn"]> }) {
  const facts = usePlan({ ...decision, heldOn, ward: null, methodArticle: null });
  return <Facts facts={facts} columns={2} />;
}

/** Every last day, and whether it was kept. */
function Days({ decision }: Props) {
  const t = useTranslations("community-decision.page");
  const locale = useLocale();
  const { today, calendar } = decision;
  const duties = dutyData(decision, { today, calendar, locale });
  if (duties.length === 0) return null;
  return (
    <section className="max-w-measure space-y-3">
      <h2>{t("days")}</h2>
      <DutyList duties={duties} />
    </section>
  );
}
