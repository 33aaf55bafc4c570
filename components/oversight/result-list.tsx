import { useTranslations } from "next-intl";

import { ChainMini } from "@/components/ui/chain";
import { Day } from "@/components/ui/day";
import { IllustrationTag } from "@/components/ui/illustration";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { ChainLink } from "@/lib/domain/oversight/chain";
import type { OversightField } from "@/lib/domain/oversight/result";

/** A published result as a list shows it. */
export type ResultSummary = {
  readonly href: string;
  readonly title: string;
  readonly bodyName: string;
  readonly unitName: string;
  readonly field: OversightField;
  readonly publishedOn: CalendarDate;
  readonly chain: readonly ChainLink[];
  readonly isDemonstration: boolean;
};

type Props = {
  readonly results: readonly ResultSummary[];
  /** On the page of one ward its name says nothing new. */
  readonly withUnit?: boolean;
  /** Where everything around is marked already. */
  readonly withTags?: boolean;
};

export const areAllIllustrations = (results: readonly ResultSummary[]) =>
  results.length > 0 && results.every(({ isDemonstration }) => isDemonstration);

export function ResultList({ results, withUnit = true, withTags = true }: Props) {
  const t = useTranslations("terms.oversight-field");
  return (
    <ul className="parted">
      {results.map(
        ({ href, title, bodyName, unitName, field, publishedOn, chain, isDemonstration }) => (
          <li key={href} className="space-y-1.5">
            <p className="text-note text-muted">
              {/* Most boards carry the name of their ward. */}
              {withUnit && !bodyName.includes(unitName) && <>{unitName} · </>}
              {bodyName} · {t(field)} · <Day date={publishedOn} />
            </p>
            <h3>
              <a href={href} className="py-3">
                {title}
              </a>
            </h3>
            {chain.length > 0 && <ChainMini links={chain} />}
            {withTags && isDemonstration && <IllustrationTag />}
          </li>
        ),
      )}
    </ul>
  );
}
