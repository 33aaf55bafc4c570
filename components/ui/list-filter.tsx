import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

import { Button } from "./button";

type Props = {
  readonly action: string;
  readonly isFiltered: boolean;
  /** What it is narrowed by. */
  readonly children: ReactNode;
};

/** Narrows a list by its address, and back. */
export function ListFilter({ action, isFiltered, children }: Props) {
  const t = useTranslations("ui.filter");
  return (
    <form action={action} method="get" className="space-y-5 print:hidden">
      <div className="grid gap-5 sm:grid-cols-2">{children}</div>
      <p className="flex flex-wrap items-center gap-6">
        <Button>{t("button")}</Button>
        {isFiltered && (
          <a href={action} className="hit">
            {t("clear")}
          </a>
        )}
      </p>
    </form>
  );
}
