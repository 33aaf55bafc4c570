import { useLocale, useTranslations } from "next-intl";

import { PageTop } from "@/components/layout/page-top";
import { Section } from "@/components/layout/section";
import { Moment } from "@/components/ui/day";
import { Facts } from "@/components/ui/facts";
import { Notice } from "@/components/ui/notice";
import { Tag } from "@/components/ui/tag";
import { clauseOf } from "@/lib/domain/community-decision/community-decision";
import { formatDay } from "@/lib/i18n/format";

import type { DecisionData, ResultData } from "./decision-data";
import { DecisionHistory } from "./decision-history";
import { When } from "./decision-list";
import { DecisionTag } from "./decision-tag";
import { DutyList } from "./duty-list";
import { NeededWords, ShareBar, SumWords } from "./share-sum";
import { useCame, usePlan } from "./use-facts";
import { VotesTable } from "./votes-table";

type Props = { readonly decision: DecisionData };

/** What the people decide, what they decided, and what became of it. */
export function DecisionView({ decision }: Props) {
  const t = useTranslations("community-decision");
  const { subject, title, proposal, duties } = decision;
  const [result, ...corrected] = decision.results;
  return (
    <>
      <PageTop
        kicker={t("page.kicker", { clause: t("clause", { clause: clauseOf(subject) }) })}
        title={title}
        lead={`${decision.neighbourhood ?? t("whole-ward")} · ${t(`subject.${subject}`)}`}
      >
        <Standing decision={decision} />
      </PageTop>
      {result ? <Result decision={decision} result={result} /> : <Ahead decision={decision} />}
      <Section id="proposal" title={t("page.proposal")}>
        <p className="max-w-measure whitespace-pre-line">{proposal}</p>
      </Section>
      <Section id="how" title={t("page.how")}>
        <Facts facts={usePlan(decision)} />
      </Section>
      {duties.length > 0 && (
        <Section id="days" title={t("page.days")} aside={<p>{t("page.days-aside")}</p>}>
          <DutyList duties={duties} />
        </Section>
      )}
      <Section id="history" title={t("page.history")}>
        <Around decision={decision} />
        {corrected.map((one) => (
          <Corrected key={one.number} result={one} isWard={decision.scope === "ward"} />
        ))}
        <DecisionHistory events={decision.events} label={t("page.history")} />
      </Section>
    </>
  );
}

function Standing({ decision }: Props) {
  const t = useTranslations("community-decision");
  const locale = useLocale();
  const { standing, inForceOn, duties } = decision;
  const overdue = duties.filter(({ status }) => status === "overdue");
  const isInForce = standing === "in_force" || standing === "in_force_later";
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <DecisionTag standing={standing} />
        {standing === "coming" && (
          <span>
            <When decision={decision} />
          </span>
        )}
        {isInForce && inForceOn && (
          <span>{t("page.in-force-from", { day: formatDay(inForceOn, locale) })}</span>
        )}
      </p>
      {overdue.length > 0 && (
        <p className="flex flex-wrap gap-2">
          {overdue.map(({ duty }) => (
            <Tag key={duty} tone="late">
              {t(`duty.overdue.${duty}`)}
            </Tag>
          ))}
        </p>
      )}
      {standing === "awaiting_result" && <p className="max-w-measure">{t("page.awaiting")}</p>}
      {decision.refusal && (
        <Notice tone="late" title={t(`page.refused-${decision.refusal.kind}`)}>
          <p>{t(`ground.${decision.refusal.ground}`)}</p>
          <p className="whitespace-pre-line">{decision.refusal.reason}</p>
        </Notice>
      )}
    </>
  );
}

/** Before the vote: what it takes. */
function Ahead({ decision }: Props) {
  const t = useTranslations("community-decision.page");
  const { needed } = decision;
  if (!needed) return null;
  return (
    <Section id="needed" title={t("needed")}>
      <p className="max-w-measure text-lg">
        <NeededWords {...needed} />
      </p>
      <p className="text-note text-muted max-w-measure">
        {t("all-count")} {needed.threshold.article}.
      </p>
    </Section>
  );
}

function Result({ decision, result }: Props & { readonly result: ResultData }) {
  const t = useTranslations("community-decision");
  const { outcome, tallies, votes, decided, documentForm, source } = result;
  const isWard = decision.scope === "ward";
  return (
    <Section id="result" title={t("page.result")} aside={<p>{t("page.result-aside")}</p>}>
      <div className="space-y-2">
        <p className="max-w-measure text-lg">
          <SumWords outcome={outcome} />{" "}
          <b>{t(outcome.hasPassed ? "page.passed" : "page.not-passed")}</b>
        </p>
        <p className="text-note text-muted max-w-measure">
          {t("page.all-count")} {outcome.threshold.article}.
          {isWard && ` ${t("page.neighbourhood-agrees")}`}
        </p>
      </div>
      <ShareBar outcome={outcome} votes={isWard ? null : votes} />
      <VotesTable tallies={tallies} isWard={isWard} />
      <div className="max-w-measure space-y-2">
        <h3>{t("page.decided")}</h3>
        <p className="whitespace-pre-line">{decided}</p>
        <p className="text-note text-muted">
          {t("page.written", { form: t(`document-form.${documentForm}`), source })}{" "}
          {t("page.witnessed")}
        </p>
        {result.correctionReason && (
          <p className="text-note">
            {t("page.corrected-why", { reason: result.correctionReason })}
          </p>
        )}
      </div>
      <Facts facts={useCame(decision)} />
    </Section>
  );
}

/** A result that was published and then corrected stays readable. */
function Corrected({ result, isWard }: { readonly result: ResultData; readonly isWard: boolean }) {
  const t = useTranslations("community-decision");
  return (
    <details>
      <summary className="hit">
        {t("page.earlier-result")} · <Moment at={result.publishedAt} />
      </summary>
      <div className="space-y-3 pt-3">
        <p>
          <SumWords outcome={result.outcome} />
        </p>
        <VotesTable tallies={result.tallies} isWard={isWard} />
        <p className="text-note text-muted">{result.source}</p>
      </div>
    </details>
  );
}

function Around({ decision: { before, after } }: Props) {
  const t = useTranslations("community-decision.page");
  if (!before && after.length === 0) return null;
  return (
    <ul className="space-y-1">
      {before && (
        <li>
          {t("follows")}{" "}
          <a href={before.href} className="hit">
            {before.title}
          </a>
        </li>
      )}
      {after.map(({ href, title }) => (
        <li key={href}>
          {t("followed-by")}{" "}
          <a href={href} className="hit">
            {title}
          </a>
        </li>
      ))}
    </ul>
  );
}
