import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

import { PageTop } from "@/components/layout/page-top";
import { Section } from "@/components/layout/section";
import { MoreLink } from "@/components/ui/more-link";

import { type RulePeriod, RuleSource, usePeriod } from "./rule-period";

export type CounterRules = {
  readonly acceptance: RulePeriod;
  readonly acceptanceLonger: RulePeriod;
  readonly settlement: RulePeriod;
  readonly extension: RulePeriod;
};

export type Counter = {
  readonly name: string;
  readonly seat: string | null;
  readonly href: string;
};

type Props = {
  readonly rules: CounterRules;
  /** What is handed out at the counter. */
  readonly forms: ReactNode;
  readonly counters: readonly Counter[];
  readonly startHref: string;
};

const STEPS = ["go", "write", "sign", "above", "protect"] as const;

/** No form takes a denunciation: how it is made where secrecy can be kept. */
export function DenunciationAtCounter({ rules, forms, counters, startHref }: Props) {
  const t = useTranslations("filing.denunciation");
  return (
    <>
      <PageTop title={t("title")} lead={t("lead")} />
      <Section id="what" title={t("what")}>
        <p className="max-w-measure">{t("what-words")}</p>
        <p className="max-w-measure">{t("not")}</p>
        <MoreLink href={startHref}>{t("not-link")}</MoreLink>
      </Section>
      <Section id="how" title={t("how")}>
        <div className="prose">
          <ol>
            {STEPS.map((step) => (
              <li key={step}>{t(`how-items.${step}`)}</li>
            ))}
          </ol>
        </div>
      </Section>
      <Section id="when" title={t("when")}>
        <When rules={rules} />
      </Section>
      <Section id="secret" title={t("secret")}>
        <p className="max-w-measure">{t("secret-words")}</p>
      </Section>
      <Section id="forms" title={t("forms")}>
        {forms}
      </Section>
      <Section id="where" title={t("where")} aside={<p>{t("where-note")}</p>}>
        <ul className="parted">
          {counters.map(({ name, seat, href }) => (
            <li key={href}>
              <a href={href} className="hit font-semibold">
                {name}
              </a>
              {seat && <p className="text-note text-muted">{seat}</p>}
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

function When({ rules }: Pick<Props, "rules">) {
  const t = useTranslations("filing.denunciation");
  const period = usePeriod();
  const { acceptance, acceptanceLonger, settlement, extension } = rules;
  return (
    <div className="max-w-measure space-y-3">
      <p>
        {t("acceptance", { period: period(acceptance), longer: period(acceptanceLonger) })}{" "}
        <RuleSource rules={[acceptance, acceptanceLonger]} />
      </p>
      <p>
        {t("settlement", { period: period(settlement), extension: period(extension) })}{" "}
        <RuleSource rules={[settlement, extension]} />
      </p>
    </div>
  );
}
