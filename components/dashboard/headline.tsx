import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

export type HeadlineData = {
  readonly overdue: number;
  readonly overdueHref: string;
  /** Who owes the most of them; null where there is only one unit, or nothing is late. */
  readonly worst: { readonly name: string; readonly count: number } | null;
};

/** The page in one sentence: what is late, and whose. */
export function Headline({ overdue, overdueHref, worst }: HeadlineData) {
  const t = useTranslations("dashboard.headline");
  const link = (chunks: ReactNode) => (
    <a href={overdueHref} className="text-late">
      {chunks}
    </a>
  );
  if (overdue === 0) return <h1 className="text-3xl!">{t("none")}</h1>;
  return (
    <h1 className="text-3xl!">
      {worst
        ? t.rich("overdue-worst", { count: overdue, worst: worst.count, name: worst.name, link })
        : t.rich("overdue", { count: overdue, link })}
    </h1>
  );
}
