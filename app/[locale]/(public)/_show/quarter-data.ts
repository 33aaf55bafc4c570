import type { QuarterRow } from "@/components/disclosure/quarter-view";
import { calendarDate } from "@/lib/domain/calendar-date";
import { publicationStanding } from "@/lib/domain/disclosure/publication-due";

import { disclosureHref, shownChannels } from "./disclosure-data";
import type { LoadedQuarter } from "./load-disclosure";

/** The list of a quarter: what, by which document, how and when. A correction owes no day of its own. */
export function quarterRows(loaded: LoadedQuarter, locale: string): QuarterRow[] {
  const { rows, channels, today, calendar } = loaded;
  return rows.map(({ id, slug, item, content, ground, publishedOn, isDemonstration }, index) => {
    const { title, documentNumber, decidedOn, variant } = content;
    const metOn = calendarDate(publishedOn);
    const isCorrection = ground === "was_wrong";
    return {
      number: index + 1,
      item,
      href: disclosureHref(slug, locale),
      title,
      documentNumber,
      decidedOn,
      publishedOn: metOn,
      isCorrection,
      standing:
        decidedOn === null || isCorrection
          ? null
          : publicationStanding({ decidedOn, variant }, metOn, today, calendar),
      channels: shownChannels(
        item,
        channels.filter(
          ({ disclosureId, withdrawnNote }) => disclosureId === id && withdrawnNote === null,
        ),
        { today, calendar },
      ),
      isIllustration: isDemonstration,
    };
  });
}
