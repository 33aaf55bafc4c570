import { useTranslations } from "next-intl";

import { Icon } from "./icon";

type Props = {
  readonly previousHref?: string | undefined;
  readonly nextHref?: string | undefined;
};

/** By key, not by number: what is next stays next while rows are added. */
export function Pagination({ previousHref, nextHref }: Props) {
  const t = useTranslations("ui.pagination");
  if (!previousHref && !nextHref) return null;
  const look = "inline-flex min-h-11 items-center gap-2 font-semibold";

  return (
    <nav aria-label={t("label")} className="flex justify-between gap-4 print:hidden">
      <span>
        {previousHref && (
          <a href={previousHref} rel="prev" className={look}>
            <Icon name="back" />
            {t("previous")}
          </a>
        )}
      </span>
      {nextHref && (
        <a href={nextHref} rel="next" className={look}>
          {t("next")}
          <Icon name="arrow" />
        </a>
      )}
    </nav>
  );
}
