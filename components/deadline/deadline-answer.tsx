import { useLocale, useTranslations } from "next-intl";

import { Section } from "@/components/layout/section";
import { CountedDays } from "@/components/ui/counted-days";
import { LargeDay } from "@/components/ui/day";
import { Disclosure } from "@/components/ui/disclosure";
import { Tag } from "@/components/ui/tag";
import type { DeadlineAnswer as Answer } from "@/lib/domain/clock/deadline-answer";
import type { LegalRule } from "@/lib/domain/clock/rules";
import { formatDay } from "@/lib/i18n/format";

import { CountingSteps } from "./counting-steps";
import { DayList } from "./day-list";
import { OpenPoints } from "./open-points";
import { useRuleName } from "./rule-name";

type Props = {
  readonly answer: Answer;
  /** Absolute, so that it can be read off paper. */
  readonly address: string;
  readonly apiHref: string;
};

/** The date in large, how it was counted, every day on the way, and the address that counts it again. */
export function DeadlineAnswer({ answer, address, apiHref }: Props) {
  const t = useTranslations("deadline");
  const { question, due, openPoints } = answer;
  const extendedBy = question.extensions.reduce((sum, days) => sum + days, 0);
  return (
    <>
      <Headline answer={answer} />
      <Section id="why" title={t("why.title")}>
        <CountedDays due={due} />
        <CountingSteps due={due} rule={question.rule} extendedBy={extendedBy} />
        <OpenPoints points={openPoints} />
        <Disclosure summary={t("days.title", { count: due.counted.length + due.skipped.length })}>
          <DayList due={due} />
        </Disclosure>
      </Section>
      <Section id="address" title={t("address.title")} aside={<p>{t("address.print")}</p>}>
        <p className="max-w-measure">{t("address.text")}</p>
        <p>
          <a href={address} className="hit break-all">
            {address}
          </a>
        </p>
        <p className="text-note print:hidden">
          <a href={apiHref} className="hit">
            {t("address.api")}
          </a>
        </p>
      </Section>
    </>
  );
}

function Headline({ answer: { question, sense, due, openPoints } }: Pick<Props, "answer">) {
  const t = useTranslations("deadline");
  const { rule } = question;
  return (
    <section aria-labelledby="answer" className="space-y-3 pb-12">
      <h2 id="answer" className="text-muted text-lg font-normal tracking-normal">
        {t(`answer.${sense}`)}
      </h2>
      <LargeDay date={due.dueOn} />
      {openPoints.length > 0 && (
        <p>
          <Tag tone="soon" icon="alert">
            {t("open.mark")}
          </Tag>
        </p>
      )}
      {rule && <RuleInForce rule={rule} />}
    </section>
  );
}

function RuleInForce({ rule }: { readonly rule: LegalRule }) {
  const t = useTranslations("deadline.answer");
  const ruleName = useRuleName();
  const locale = useLocale();
  const from = formatDay(rule.effectiveFrom, locale);
  return (
    <p className="max-w-measure">
      <b>{ruleName(rule)}</b>
      <span className="text-note text-muted block">
        {rule.effectiveTo === null
          ? t("in-force", { from })
          : t("was-in-force", { from, until: formatDay(rule.effectiveTo, locale) })}
      </span>
    </p>
  );
}
