import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

import type { CalendarDate } from "@/lib/domain/calendar-date";

import { Day } from "./day";

type Props = {
  readonly source: ReactNode;
  readonly asOf?: CalendarDate | undefined;
  /** Compared with the original: by whom does not matter here, the source page says it. */
  readonly checked?: boolean | undefined;
  readonly rowsHref?: string | undefined;
  /** Its last day in force. */
  readonly until?: CalendarDate | undefined;
  /** What narrows the figure: "phạm vi 21 phường". */
  readonly note?: ReactNode;
};

/** Under every figure: where it is from, as of when, checked or not, and the way to its rows. */
export function Provenance({ source, asOf, checked, rowsHref, until, note }: Props) {
  const t = useTranslations("ui.provenance");

  return (
    <p className="text-muted text-sm">
      {t("source")} <cite>{source}</cite>
      {asOf && (
        <>
          {" · "}
          {t("as-of")} <Day date={asOf} />
        </>
      )}
      {note && <> · {note}</>}
      {until && (
        <>
          {" · "}
          {t("until")} <Day date={until} />
        </>
      )}
      {checked !== undefined && (
        <>
          {" · "}
          <b className={checked ? "text-sen" : "text-vang"}>
            {t(checked ? "checked" : "unchecked")}
          </b>
        </>
      )}
      {rowsHref && (
        <>
          {" · "}
          <a href={rowsHref} className="hit">
            {t("rows")}
          </a>
        </>
      )}
    </p>
  );
}
