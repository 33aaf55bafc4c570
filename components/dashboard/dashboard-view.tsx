import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

import { TrendLine } from "@/components/chart/trend-line";
import { Waterfall } from "@/components/chart/waterfall";

import { Headline, type HeadlineData } from "./headline";
import { type Late, Lates } from "./lates";
import { type Sum, Sums } from "./sums";
import { type UnitFigures, UnitTable } from "./unit-table";

export type DashboardData = {
  readonly headline: HeadlineData;
  readonly lates: readonly Late[];
  readonly sums: readonly Sum[];
  readonly units: readonly UnitFigures[];
  readonly total: UnitFigures | null;
  /** "từ 15/12/2025 đến 23/11/2026" */
  readonly spanText: string;
  /** Share kept in time of each month, the oldest first; null where nothing was due. */
  readonly months: {
    readonly names: readonly string[];
    readonly current: readonly (number | null)[];
    readonly before: readonly (number | null)[];
  };
  readonly outcome: {
    readonly met: Outcome;
    readonly late: Outcome;
    readonly openLate: Outcome;
  };
};

type Outcome = { readonly value: number; readonly href: string };

type Props = {
  readonly data: DashboardData;
  /** Which time, which kind. */
  readonly form: ReactNode;
  /** Said above: the days that were asked for give no time, these are not real. */
  readonly notice?: ReactNode;
};

/** One page a leader understands in a minute: what is late and whose, how it goes, the wards side by side. */
export function DashboardView({ data, form, notice }: Props) {
  const t = useTranslations("dashboard");
  const { headline, lates, sums, units, total, spanText } = data;

  return (
    <div className="mx-auto w-full max-w-7xl space-y-6 pb-8">
      {notice}
      <header className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
        <Headline {...headline} />
        {form}
      </header>
      <Sums sums={sums} />
      <Lates lates={lates} count={headline.overdue} allHref={headline.overdueHref} />
      <section aria-labelledby="units-title" className="space-y-2">
        <h2 id="units-title">{t(total ? "units" : "unit")}</h2>
        <UnitTable units={units} total={total} caption={`${spanText}. ${t("units-text")}`} />
        <p className="text-muted text-xs">{t("formula")}</p>
      </section>
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-2">
        <Months months={data.months} />
        <Outcomes outcome={data.outcome} spanText={spanText} />
      </div>
    </div>
  );
}

function Months({ months }: Pick<DashboardData, "months">) {
  const t = useTranslations("dashboard");
  return (
    <TrendLine
      title={t("months")}
      caption={t("months-caption")}
      periods={months.names}
      current={{ name: t("months-current"), values: months.current }}
      before={{ name: t("months-before"), values: months.before }}
      provenance={<p className="text-muted text-xs">{t("months-text")}</p>}
    />
  );
}

function Outcomes({ outcome, spanText }: Pick<DashboardData, "outcome" | "spanText">) {
  const t = useTranslations("dashboard");
  const { met, late, openLate } = outcome;
  return (
    <Waterfall
      title={t("outcome")}
      caption={`${t("outcome")}, ${spanText}`}
      rows={[
        {
          label: t("outcome-due"),
          value: met.value + late.value + openLate.value,
          part: "whole",
          tone: "quiet",
        },
        { label: t("outcome-met"), ...met, part: "taken", tone: "ok" },
        { label: t("outcome-late"), ...late, part: "taken", tone: "soon" },
        { label: t("outcome-open-late"), ...openLate, part: "taken", tone: "late" },
      ]}
    />
  );
}
