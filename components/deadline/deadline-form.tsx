import { useTranslations } from "next-intl";

import { Button } from "@/components/ui/button";
import { RadioField } from "@/components/ui/choice-field";
import { DayField } from "@/components/ui/day-field";
import { Disclosure } from "@/components/ui/disclosure";
import { ErrorList } from "@/components/ui/error-list";
import { type OptionGroup, SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { RULE_KINDS } from "@/lib/domain/clock/law/vocabulary";
import { LEGAL_RULES } from "@/lib/domain/clock/rules-data";
import { type FormState, valueOf } from "@/lib/forms/form-state";

import { useRuleName } from "./rule-name";

type Props = {
  readonly action: string;
  /** What was typed, and what is wrong with it. */
  readonly state: FormState;
};

const CHANGES = ["stoppedDay", "stoppedMonth", "stoppedYear", "extend"];

/** When it begins, and how long by which rule; a plain form whose answer has an address. */
export function DeadlineForm({ action, state }: Props) {
  const t = useTranslations("deadline.form");
  const groups = useRuleGroups();
  const hasChanges =
    CHANGES.some((name) => valueOf(state, name)) || "stoppedDay" in state.fieldErrors;
  return (
    <form action={action} method="get" noValidate className="max-w-measure space-y-7">
      <ErrorList state={state} />
      <DayField name="start" label={t("start")} hint={t("start-hint")} state={state} />
      <SelectField
        name="rule"
        label={t("rule")}
        hint={t("rule-hint")}
        empty={t("no-rule")}
        options={groups}
        state={state}
      />
      <div className="grid gap-7 sm:grid-cols-2">
        <TextField
          name="length"
          label={t("length")}
          hint={t("length-hint")}
          inputMode="numeric"
          maxLength={3}
          autoComplete="off"
          short
          optional
          state={state}
        />
        <RadioField
          name="unit"
          label={t("unit")}
          choices={[
            { value: "working", label: t("working") },
            { value: "calendar", label: t("calendar") },
          ]}
          initial="working"
          state={state}
        />
      </div>
      <Disclosure summary={t("changes")} open={hasChanges}>
        <Changes state={state} />
      </Disclosure>
      <p>
        <Button look="main">{t("submit")}</Button>
      </p>
    </form>
  );
}

function Changes({ state }: Pick<Props, "state">) {
  const t = useTranslations("deadline.form");
  return (
    <div className="space-y-7">
      <DayField
        name="stopped"
        label={t("stopped")}
        hint={t("stopped-hint")}
        state={state}
        optional
      />
      <DayField
        name="resumed"
        label={t("resumed")}
        hint={t("resumed-hint")}
        state={state}
        optional
      />
      <TextField
        name="extend"
        label={t("extend")}
        hint={t("extend-hint")}
        inputMode="numeric"
        maxLength={3}
        autoComplete="off"
        short
        optional
        state={state}
      />
    </div>
  );
}

/** Each rule once, whichever text is in force: the day of the start decides that. */
function useRuleGroups(): OptionGroup[] {
  const t = useTranslations("terms.rule-kind");
  const ruleName = useRuleName();
  return RULE_KINDS.map((kind) => {
    const ofKind = LEGAL_RULES.filter((rule) => rule.kind === kind);
    const options = new Map(ofKind.map((rule) => [rule.key, ruleName(rule)]));
    return {
      label: t(kind),
      options: [...options].map(([value, label]) => ({ value, label })),
    };
  });
}
