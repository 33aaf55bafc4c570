import "server-only";
import { randomBytes, randomUUID } from "node:crypto";

import { type ImportedResults, insertImportedResults } from "@/db/commands/imported-results";
import { eachPublishedResult, findResultsNamed } from "@/db/queries/sheet-results";
import { figuresTag, resultsTag, resultTag, unitTag } from "@/lib/cache-tags";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { receivedOn } from "@/lib/domain/clock/period";
import { deadlineFor } from "@/lib/domain/clock/rules";
import type { ResultContent } from "@/lib/domain/oversight/content";
import { OWN_SOURCE } from "@/lib/domain/sheet/provenance";
import type { ResultItem } from "@/lib/domain/sheet/results-columns";
import { slugify } from "@/lib/domain/unit/fold";
import type { Clock, Numbered, Store, Writing } from "@/lib/use-cases/import/store";

export const resultsStore: Store<ResultItem> = {
  existing: findResultsNamed,
  each: eachPublishedResult,
  refuse: ({ item, line }, writing) =>
    writing.publishes &&
    item.recommendations.some(({ sentOn }) => clockFrom(sentOn, writing) === null)
      ? [{ line, column: "sentOn", problem: "deadline_unknown" }]
      : [],
  insert: async (tx, items, writing) => {
    const rows = items.map((one) => rowsOf(one, writing));
    await insertImportedResults(tx, {
      results: rows.map(({ result }) => result),
      versions: rows.map(({ version }) => version),
      findings: rows.flatMap(({ findings }) => findings),
      recommendations: rows.flatMap(({ recommendations }) => recommendations),
      events: rows.map(({ event }) => event),
    });
    return rows.map(({ id, line }) => ({ recordId: id, line }));
  },
  tags: (unitSlug, slugs) => [unitTag(unitSlug), resultsTag, figuresTag, ...slugs.map(resultTag)],
};

type Row<Key extends keyof ImportedResults> = ImportedResults[Key][number];

function rowsOf({ item, line }: Numbered<ResultItem>, writing: Writing) {
  const id = randomUUID();
  const { publishes, now } = writing;
  const content = contentOf(item);
  const published = publishes
    ? { publishedVersion: 1, firstPublishedAt: now, publishedAt: now }
    : {};
  const { title, summary, field, inspectedFrom, inspectedTo } = content;
  const result: Row<"results"> = {
    id,
    slug: item.code ?? `${slugify(title).slice(0, 60)}-${randomBytes(3).toString("hex")}`,
    unitId: writing.unitId,
    bodyId: item.boardId,
    title,
    summary,
    field,
    inspectedFrom,
    inspectedTo,
    sourceId: OWN_SOURCE,
    asOf: inspectedTo ?? inspectedFrom,
    verified: true,
    isDemonstration: item.isDemonstration,
    ...published,
  };
  return {
    id,
    line,
    result,
    version: versionOf(id, content, writing),
    findings: publishes
      ? content.findings.map((one, ordinal) => ({ ...one, resultId: id, ordinal }))
      : [],
    recommendations: publishes ? sentOf(id, item, content, writing) : [],
    event: eventOf(id, writing),
  };
}

/** An overseer's import waits for the front as if it had been sent there from the desk. */
function versionOf(resultId: string, content: ResultContent, writing: Writing): Row<"versions"> {
  const { publishes, decider, now, sentPositionId } = writing;
  const draft = { resultId, version: 1, content, draftedBy: sentPositionId };
  return publishes
    ? { ...draft, state: "published", approvedBy: decider?.positionId ?? null, publishedAt: now }
    : { ...draft, state: "submitted" };
}

function eventOf(resultId: string, { publishes, decider, now }: Writing): Row<"events"> {
  if (!decider) throw new Error("nobody confirmed this import");
  const { accountId, positionId, role, unitId } = decider;
  const action = publishes ? ("publish" as const) : ("submit" as const);
  const by = { accountId, positionId, role, unitId };
  return { ...by, resultId, version: 1, action, at: now, isPublic: publishes };
}

function contentOf(item: ResultItem): ResultContent {
  const { title, summary, field, inspectedFrom, inspectedTo } = item;
  return {
    title,
    summary,
    field,
    inspectedFrom,
    inspectedTo,
    findings: item.findings.map((one, at) => ({ key: `f${at + 1}`, ...one })),
    recommendations: item.recommendations.map(({ finding, text, addresseeUnitId }, at) => ({
      key: `r${at + 1}`,
      findingKey: `f${finding + 1}`,
      text,
      addresseeUnitId,
    })),
  };
}

function sentOf(resultId: string, item: ResultItem, content: ResultContent, writing: Writing) {
  return content.recommendations.map((one, ordinal): Row<"recommendations"> => {
    const asked = item.recommendations[ordinal];
    const clock = clockFrom(asked?.sentOn ?? null, writing);
    if (!asked || !clock) throw new Error("a recommendation has no last day");
    const { answeredOn, doneOn, verifiedOn } = asked;
    const state = asked.state ?? "sent";
    return { ...one, ...clock, resultId, ordinal, state, answeredOn, doneOn, verifiedOn };
  });
}

const clocks = new WeakMap<Writing, Map<CalendarDate | null, Clock | null>>();

/** The days of an answer, from the day the recommendation was sent; each is counted once in an import. */
function clockFrom(sentOn: CalendarDate | null, writing: Writing): Clock | null {
  const known = clocks.get(writing) ?? new Map<CalendarDate | null, Clock | null>();
  clocks.set(writing, known);
  const counted = known.get(sentOn);
  if (counted !== undefined) return counted;
  const clock = countClock(sentOn, writing);
  known.set(sentOn, clock);
  return clock;
}

function countClock(sentOn: CalendarDate | null, { now, calendar }: Writing): Clock | null {
  const start = sentOn ?? dayOf(receivedOn(now, calendar));
  if (!start) return null;
  const question = { kind: "recommendation", stage: "answer", startOn: start, calendar } as const;
  const deadline = deadlineFor(question);
  if (!deadline.ok) return null;
  const { due, rule } = deadline.value;
  return { sentOn: start, dueOn: due.dueOn, ruleId: rule.id };
}

const dayOf = (received: ReturnType<typeof receivedOn>) => (received.ok ? received.value : null);
