import type { MissedRow, QuarterRow } from "@/components/disclosure/quarter-view";
import type { DisclosureFigures } from "@/lib/domain/disclosure/figures";

import { consultationHref } from "./consultation-data";
import { disclosureHref } from "./disclosure-data";

/** The list of a quarter: what, by which document, how and when. A correction owes no day of its own. */
export const quarterRows = (figures: DisclosureFigures, locale: string): QuarterRow[] =>
  figures.lines.map(({ slug, isDemonstration, isConsultation, ...line }) => ({
    ...line,
    href: isConsultation ? consultationHref(slug, locale) : disclosureHref(slug, locale),
    isIllustration: isDemonstration,
  }));

/** What was owed when the quarter ended and not public. */
export const missedRows = ({ missed }: DisclosureFigures): MissedRow[] =>
  missed.map(({ isDemonstration, ...line }) => ({ ...line, isIllustration: isDemonstration }));
