import { useLocale, useTranslations } from "next-intl";

import { Disclosure } from "@/components/ui/disclosure";
import { type Column, Table } from "@/components/ui/table";
import { RULE_KINDS, type RuleKind } from "@/lib/domain/clock/law/vocabulary";
import type { LegalRule } from "@/lib/domain/clock/rules";
import { LEGAL_RULES } from "@/lib/domain/clock/rules-data";
import { formatDay } from "@/lib/i18n/format";

import { useStageName } from "./rule-name";

/** Every period the portal counts with, so that a lawyer can check it. */
export function RulesTable() {
  const t = useTranslations("terms.rule-kind");
  return RULE_KINDS.map((kind) => (
    <Disclosure key={kind} summary={t(kind)}>
      <RulesOfKind kind={kind} />
    </Disclosure>
  ));
}

function RulesOfKind({ kind }: { readonly kind: RuleKind }) {
  const t = useTranslations();
  const stageName = useStageName();
  const columns: Column<LegalRule>[] = [
    { id: "stage", header: t("deadline.rules.stage"), cell: stageName, isRowHeader: true },
    { id: "period", header: t("deadline.rules.period"), cell: (rule) => <Limit rule={rule} /> },
    { id: "force", header: t("deadline.rules.in-force"), cell: (rule) => <InForce rule={rule} /> },
    { id: "article", header: t("deadline.rules.article"), cell: (rule) => <Article rule={rule} /> },
  ];
  return (
    <Table
      caption={t(`terms.rule-kind.${kind}`)}
      captionHidden
      columns={columns}
      rows={LEGAL_RULES.filter((rule) => rule.kind === kind)}
      rowKey={({ id }) => id}
    />
  );
}

type RuleProps = { readonly rule: LegalRule };

function Limit({ rule: { sense, period } }: RuleProps) {
  const t = useTranslations();
  const length = t(`terms.period-unit.${period.unit}`, { count: period.length });
  return t(`deadline.sense.${sense}`, { length });
}

function InForce({ rule: { effectiveFrom, effectiveTo } }: RuleProps) {
  const t = useTranslations("deadline.rules");
  const locale = useLocale();
  const from = formatDay(effectiveFrom, locale);
  return effectiveTo === null
    ? t("since", { from })
    : t("since-until", { from, until: formatDay(effectiveTo, locale) });
}

function Article({ rule: { article, needsConfirmation } }: RuleProps) {
  const t = useTranslations("deadline");
  return (
    <>
      {article === "" ? t("rules.promise") : article}
      {needsConfirmation && (
        <>
          {" · "}
          <b className="text-vang">{t("open.mark")}</b>
        </>
      )}
    </>
  );
}
