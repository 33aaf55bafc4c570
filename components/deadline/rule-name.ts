import { useTranslations } from "next-intl";

import type { LegalRule } from "@/lib/domain/clock/rules";

type Named = Pick<LegalRule, "kind" | "stage" | "variant">;

/** "Thụ lý (xác minh ở nhiều nơi)": what the period is for, beneath the name of its subject. */
export function useStageName() {
  const t = useTranslations("terms");
  return ({ stage, variant }: Named) => {
    const name = t(`clock-stage.${stage}`);
    return variant === "standard" ? name : `${name} (${lower(t(`rule-variant.${variant}`))})`;
  };
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** "Khiếu nại: thụ lý" */
export function useRuleName() {
  const t = useTranslations("terms.rule-kind");
  const stageName = useStageName();
  return (rule: Named) => `${t(rule.kind)}: ${lower(stageName(rule))}`;
}
