import { useTranslations } from "next-intl";

import type { LegalRule } from "@/lib/domain/clock/rules";

/** A period of the law and where it stands. */
export type RulePeriod = Pick<LegalRule, "period" | "article" | "needsConfirmation">;

/** "10 ngày làm việc" */
export function usePeriod() {
  const t = useTranslations("terms.period-unit");
  return ({ period: { unit, length } }: RulePeriod) => t(unit, { count: length });
}

/** The articles behind a sentence, each once, and whether somebody still has to check them. */
export function RuleSource({ rules }: { readonly rules: readonly RulePeriod[] }) {
  const t = useTranslations("filing.start");
  const articles = [...new Set(rules.map(({ article }) => article))].filter(Boolean);
  const isOpen = rules.some(({ needsConfirmation }) => needsConfirmation);
  return (
    <span className="text-note text-muted">
      {articles.join("; ")}
      {isOpen && (
        <>
          {" · "}
          <b className="text-vang">{t("unconfirmed")}</b>
        </>
      )}
    </span>
  );
}
