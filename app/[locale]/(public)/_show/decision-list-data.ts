import type { DecisionListData } from "@/components/community-decision/decision-list-view";
import type { ListedDecision } from "@/db/queries/community-decision";
import { clauseOf } from "@/lib/domain/community-decision/community-decision";
import { DECISION_SUBJECTS, type DecisionSubject } from "@/lib/domain/procedure/vote";
import { getPathname } from "@/lib/i18n/navigation";

import { decisionsHref, isComing, summariesOf } from "./decision-data";
import type { LoadedDecisions } from "./load-decision";

/** How somebody narrowed the list, as the address says it. */
type DecisionsAsked = {
  readonly subject: DecisionSubject | null;
  readonly year: string | null;
  /** The name of a neighbourhood, or `WHOLE_WARD`. */
  readonly neighbourhood: string | null;
};

/** No neighbourhood is called so. */
const WHOLE_WARD = "*";

type Params = Readonly<Record<string, string | readonly string[] | undefined>>;

export function readDecisionsAsked(params: Params): DecisionsAsked {
  const text = (name: string) => {
    const value = params[name];
    return typeof value === "string" && value !== "" ? value.normalize("NFC").slice(0, 80) : null;
  };
  const year = text("nam");
  return {
    subject: DECISION_SUBJECTS.find((known) => known === text("noi-dung")) ?? null,
    year: year && /^\d{4}$/.test(year) ? year : null,
    neighbourhood: text("to"),
  };
}

type Words = {
  readonly locale: string;
  readonly subjectName: (subject: DecisionSubject) => string;
  readonly wholeWard: string;
};

/** What is to come stands first, the next of all on top; then what was decided, the latest first. */
export function decisionListData(
  loaded: LoadedDecisions,
  asked: DecisionsAsked,
  { locale, subjectName, wholeWard }: Words,
): DecisionListData {
  const { ward, decisions } = loaded;
  const { slug } = ward;
  const found = decisions.filter((row) => fits(row, asked));
  const all = summariesOf({ ...loaded, decisions: found }, locale);
  const collator = new Intl.Collator("vi", { numeric: true });
  const places = [...new Set(decisions.map(placeOf))].toSorted((a, b) => collator.compare(a, b));
  const years = [...new Set(decisions.map(yearOf))].toSorted().toReversed();
  const { subject, year, neighbourhood } = asked;
  const params = { slug };
  return {
    wardName: ward.name,
    coming: all.filter(isComing).toReversed(),
    held: all.filter((one) => !isComing(one)),
    filter: {
      action: decisionsHref(slug, locale),
      subjects: DECISION_SUBJECTS.map((value) => ({
        value,
        label: `${clauseOf(value)}. ${subjectName(value)}`,
      })),
      years: years.map((value) => ({ value, label: value })),
      neighbourhoods: places.map((value) => ({
        value,
        label: value === WHOLE_WARD ? wholeWard : value,
      })),
      chosen: { subject: subject ?? "", year: year ?? "", neighbourhood: neighbourhood ?? "" },
      isNarrowed: subject !== null || year !== null || neighbourhood !== null,
    },
    csvHref: getPathname({ href: { pathname: "/wards/[slug]/decisions/list", params }, locale }),
    calendarHref: getPathname({
      href: { pathname: "/wards/[slug]/decisions/calendar", params },
      locale,
    }),
  };
}

const placeOf = ({ neighbourhood }: ListedDecision) => neighbourhood ?? WHOLE_WARD;
const yearOf = ({ heldOn }: ListedDecision) => (heldOn ?? "").slice(0, 4);

const fits = (row: ListedDecision, { subject, year, neighbourhood }: DecisionsAsked) =>
  (subject === null || row.subject === subject) &&
  (year === null || yearOf(row) === year) &&
  (neighbourhood === null || placeOf(row) === neighbourhood);
