import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

import { EmergencyNumbers } from "@/components/layout/emergency-numbers";
import { PageTop } from "@/components/layout/page-top";
import { Section } from "@/components/layout/section";
import { LinkButton } from "@/components/ui/button";
import { MoreLink } from "@/components/ui/more-link";
import type { CaseKind } from "@/lib/domain/case-file/case-file";

import { type RulePeriod, RuleSource, usePeriod } from "./rule-period";

/** The periods in force today, as the law gives them. */
export type StartRules = {
  readonly report: RulePeriod;
  readonly petition: RulePeriod;
  readonly acceptance: RulePeriod;
  readonly settlement: RulePeriod;
  readonly complex: RulePeriod;
};

type Props = {
  readonly rules: StartRules;
  /** To be printed and filled in with a pen. */
  readonly forms: ReactNode;
  readonly beginHref: string;
  readonly denunciationHref: string;
  readonly myCasesHref: string;
  /** Where one finds one's ward, and on its page its boards. */
  readonly wardsHref: string;
};

/** Before anything is written: which kinds there are, who answers by when, and where not to wait. */
export function FileStart(props: Props) {
  const { rules, forms, beginHref, denunciationHref, myCasesHref, wardsHref } = props;
  const t = useTranslations("filing.start");
  return (
    <>
      <PageTop title={t("title")} lead={t("lead")}>
        <p className="flex flex-wrap items-center gap-4 pt-2">
          <LinkButton href={beginHref} look="main">
            {t("begin")}
          </LinkButton>
          <a href={myCasesHref} className="inline-flex min-h-11 items-center">
            {t("drafts")}
          </a>
        </p>
        <p className="text-note text-muted max-w-measure">{t("begin-note")}</p>
      </PageTop>
      <Section id="danger" title={t("danger")}>
        <p>{t("danger-words")}</p>
        <EmergencyNumbers />
      </Section>
      <Section id="kinds" title={t("kinds")} aside={<p>{t("kinds-note")}</p>}>
        <Kinds rules={rules} />
      </Section>
      <Section id="denunciation" title={t("denunciation-title")}>
        <p className="max-w-measure">{t("denunciation")}</p>
        <MoreLink href={denunciationHref}>{t("denunciation-link")}</MoreLink>
      </Section>
      <Section id="board" title={t("board-title")}>
        <p className="max-w-measure">{t("board")}</p>
        <MoreLink href={wardsHref}>{t("board-link")}</MoreLink>
      </Section>
      <Section id="prepare" title={t("prepare")}>
        <Items of="prepare-items" items={["place", "files", "decision", "time"]} />
      </Section>
      <Section id="forms" title={t("forms")}>
        {forms}
      </Section>
      <Section id="after" title={t("after")}>
        <Items of="after-items" items={["receipt", "follow", "more", "seen"]} />
        <LinkButton href={beginHref} look="main">
          {t("begin")}
        </LinkButton>
      </Section>
    </>
  );
}

function Items({ of, items }: { readonly of: string; readonly items: readonly string[] }) {
  const t = useTranslations("filing.start");
  return (
    <div className="prose">
      <ul>
        {items.map((item) => (
          <li key={item}>{t(`${of}.${item}`)}</li>
        ))}
      </ul>
    </div>
  );
}

function Kinds({ rules }: { readonly rules: StartRules }) {
  const t = useTranslations("filing.start");
  const period = usePeriod();
  const { report, petition, acceptance, settlement, complex } = rules;

  return (
    <ul className="parted">
      <Kind kind="report">
        {t("answer-proposal", { period: period(report) })} <RuleSource rules={[report]} />
      </Kind>
      <Kind kind="petition">
        {t("answer-proposal", { period: period(petition) })} <RuleSource rules={[petition]} />
      </Kind>
      <Kind kind="complaint">
        {t("answer-complaint", {
          acceptance: period(acceptance),
          settlement: period(settlement),
          complex: period(complex),
        })}{" "}
        <RuleSource rules={[acceptance, settlement]} />
      </Kind>
    </ul>
  );
}

function Kind({ kind, children }: { readonly kind: CaseKind; readonly children: ReactNode }) {
  const t = useTranslations();
  return (
    <li className="max-w-measure space-y-2">
      <h3>{t(`terms.case-kind.${kind}`)}</h3>
      <p>{t(`filing.start.${kind}`)}</p>
      <p>
        <b>{t("filing.start.answers")}:</b> {children}
      </p>
    </li>
  );
}
