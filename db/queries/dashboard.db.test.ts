import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { type Dashboard, findDashboard } from "@/db/queries/dashboard";
import { listRecommendationRows } from "@/db/queries/dashboard-recommendations";
import { listCaseRows } from "@/db/queries/dashboard-rows";
import { type Colleague, type DeskWorld, openDeskWorld } from "@/db/testing/desk-world";
import { addDays, type CalendarDate } from "@/lib/domain/calendar-date";
import { CASE_KINDS } from "@/lib/domain/case-file/case-file";
import { addUp, NO_FIGURES, NO_STANDING } from "@/lib/domain/dashboard/figures";
import {
  CASE_MEASURES,
  CaseRowsFilter,
  DashboardFilter,
  RECOMMENDATION_MEASURES,
  RecommendationRowsFilter,
  writeRowCursor,
} from "@/lib/domain/dashboard/rows";

let world: DeskWorld;
let today: CalendarDate;
beforeAll(async () => {
  world = await openDeskWorld();
  today = await world.today();
});
afterAll(async () => world.end());

const NOTHING = { span: null, from: null, to: null, kind: null, unit: null, after: null };
const asked = (given: Record<string, string | null> = {}) =>
  DashboardFilter.parse({ ...NOTHING, ...given });

/** All rows behind a figure, page by page. */
async function rowsBehind({ scope }: Colleague, given: Record<string, string | null>) {
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const page = await listCaseRows(
      scope,
      CaseRowsFilter.parse({ ...NOTHING, ...given, after }),
      7,
    );
    ids.push(...page.rows.map(({ id }) => id));
    after = page.next && writeRowCursor(page.next);
  } while (after !== null);
  expect(new Set(ids).size).toBe(ids.length);
  return ids.length;
}

/** Every figure of the dashboard, added up over all units. */
function figuresOf({ current, standing }: Dashboard, { scope }: Colleague) {
  const { met, late, openLate, ...rest } = addUp(NO_FIGURES, scope.unitIds, current);
  const now = addUp(NO_STANDING, scope.unitIds, standing);
  return { ...rest, ...now, met, late, openLate, due: met + late + openLate };
}

type Fate = {
  readonly kind: (typeof CASE_KINDS)[number];
  readonly ward: number;
  readonly receivedAgo: number;
  /** From the day of receipt. */
  readonly dueAfter: number;
  readonly met: number | null;
  readonly stopped: boolean;
  readonly score: number | null;
};

const fate: fc.Arbitrary<Fate> = fc.record({
  kind: fc.constantFrom(...CASE_KINDS),
  ward: fc.integer({ min: 0, max: 2 }),
  receivedAgo: fc.integer({ min: 0, max: 420 }),
  dueAfter: fc.integer({ min: 1, max: 45 }),
  met: fc.option(fc.integer({ min: 0, max: 60 })),
  stopped: fc.boolean(),
  score: fc.option(fc.integer({ min: 1, max: 5 })),
});

async function live(wards: readonly string[], { kind, ward, receivedAgo, ...rest }: Fate) {
  const unitId = wards[ward] ?? "";
  const receivedOn = addDays(today, -receivedAgo);
  const dueOn = addDays(receivedOn, rest.dueAfter);
  const caseId = await world.aCase({
    unitId,
    kind,
    state: rest.met === null ? "in_progress" : "answered",
    receivedOn,
    due: { stage: "answer", startOn: receivedOn, dueOn },
  });
  if (rest.met !== null) {
    await world.owner`update case_deadlines set met_on = ${addDays(receivedOn, rest.met)} where case_file_id = ${caseId}`;
  } else if (rest.stopped) {
    await world.owner`update case_deadlines set stopped_on = ${today} where case_file_id = ${caseId}`;
  }
  if (rest.score !== null) {
    await world.owner`insert into case_ratings (case_file_id, unit_id, kind, round, score, rated_on)
      values (${caseId}, ${unitId}, ${kind}, 1, ${rest.score}, ${dueOn})`;
  }
}

describe("the dashboard", () => {
  it("shows in each figure exactly the rows one finds behind it", async () => {
    const spans = fc.constantFrom("month", "quarter", "year", "report_quarter", "report_year");
    const whole = { span: "custom", from: addDays(today, -430), to: today };
    await fc.assert(
      fc.asyncProperty(
        fc.array(fate, { minLength: 5, maxLength: 30 }),
        fc.oneof(
          spans.map((span) => ({ span })),
          fc.constant(whole),
        ),
        fc.option(fc.constantFrom(...CASE_KINDS)),
        async (fates, span, kind) => {
          const wards = [await world.aWard(), await world.aWard(), await world.aWard()];
          const official = await world.aColleague("official", wards[0] ?? "", wards);
          for (const each of fates) await live(wards, each);

          const dashboard = await findDashboard(official.scope, asked({ ...span, kind }));
          const figures = figuresOf(dashboard, official);
          for (const measure of CASE_MEASURES) {
            const rows = await rowsBehind(official, { ...span, kind, measure });
            expect([measure, rows]).toEqual([measure, figures[measure]]);
          }
        },
      ),
      { numRuns: 8 },
    );
  }, 60_000);

  it("shows the rows of one ward behind the figure of that ward", async () => {
    const wards = [await world.aWard(), await world.aWard()];
    const [first = "", second = ""] = wards;
    const official = await world.aColleague("official", first, wards);
    await world.aCase({ unitId: first, receivedOn: today });
    await world.aCase({ unitId: second, receivedOn: today });
    await world.aCase({ unitId: second, receivedOn: today });

    const { current } = await findDashboard(official.scope, asked());
    expect(current.get(second)?.received).toBe(2);
    expect(await rowsBehind(official, { measure: "received", unit: second })).toBe(2);
  });

  it("gives no row of a unit that is not in sight", async () => {
    const [mine, theirs] = [await world.aWard(), await world.aWard()];
    await world.aCase({ unitId: theirs, receivedOn: today });
    const leader = await world.aColleague("leader", mine);

    expect(await rowsBehind(leader, { measure: "received" })).toBe(0);
    expect(await rowsBehind(leader, { measure: "received", unit: theirs })).toBe(0);
  });

  it("shows a ward that was cut under both heirs and sums it into neither", async () => {
    const old = await world.aWard("Phường cũ");
    const [north, south] = [await world.aWard("Bắc"), await world.aWard("Nam")];
    await world.owner`update units set valid_to = '2025-07-01' where id = ${old}`;
    await world.owner`insert into unit_successions (from_unit_id, to_unit_id, share, effective_on, basis, confidence)
      values (${old}, ${north}, 'most', '2025-07-01', 'NQ', 'high'), (${old}, ${south}, 'part', '2025-07-01', 'NQ', 'high')`;
    await world.aCase({ unitId: old, receivedOn: "2025-06-02" });
    await world.aCase({ unitId: north, receivedOn: "2025-08-04" });
    const official = await world.aColleague("official", north, [north, south, old]);

    const time = { span: "custom", from: "2025-01-01", to: today };
    const { inSight, current } = await findDashboard(official.scope, asked(time));
    const sums = inSight.lines.map(({ unit, unitIds, split }) => [
      unit.name,
      addUp(NO_FIGURES, unitIds, current).received,
      split.map(({ name }) => name),
    ]);
    expect(sums.toSorted((one, other) => String(one[0]).localeCompare(String(other[0])))).toEqual([
      ["Bắc", 1, ["Phường cũ"]],
      ["Nam", 0, ["Phường cũ"]],
    ]);
    expect(inSight.split.map(({ unit }) => unit.name)).toEqual(["Phường cũ"]);
    expect(addUp(NO_FIGURES, inSight.unitIds, current).received).toBe(2);
  });

  it("writes down that rows were read", async () => {
    const unitId = await world.aWard();
    const official = await world.aColleague("official", unitId);
    await rowsBehind(official, { measure: "overdue" });

    const log =
      await world.owner`select object_type, object_id from access_log where account_id = ${official.scope.accountId}`;
    expect(log).toMatchObject([{ object_type: "case_rows", object_id: "overdue:all:first" }]);
  });

  it("counts the answers to recommendations by the rows behind them", async () => {
    const unitId = await world.aWard();
    const official = await world.aColleague("official", unitId);
    await aResultWith(unitId, [
      { dueOn: addDays(today, -20), answeredOn: addDays(today, -25) },
      { dueOn: addDays(today, -20), answeredOn: addDays(today, -20) },
      { dueOn: addDays(today, -20), answeredOn: addDays(today, -2) },
      { dueOn: addDays(today, -1), answeredOn: null },
      { dueOn: addDays(today, 5), answeredOn: null },
    ]);

    const time = { span: "custom", from: addDays(today, -60), to: addDays(today, 30) };
    const { answers } = await findDashboard(official.scope, asked(time));
    expect(answers.get(unitId)).toEqual({ met: 2, late: 1, openLate: 1 });
    const counts = { due: 4, met: 2, late: 1, openLate: 1 };
    for (const measure of RECOMMENDATION_MEASURES) {
      const filter = RecommendationRowsFilter.parse({ ...NOTHING, ...time, measure });
      const { rows } = await listRecommendationRows(official.scope, filter);
      expect([measure, rows.length]).toEqual([measure, counts[measure]]);
    }
  });
});

async function aResultWith(
  unitId: string,
  answers: readonly { dueOn: CalendarDate; answeredOn: CalendarDate | null }[],
) {
  await world.owner`insert into sources (id, title) values ('test', 'Một nguồn') on conflict do nothing`;
  const [body] = await world.owner<{ id: string }[]>`
    insert into bodies (kind, unit_id, name, source_id) values ('people_inspection_board', ${unitId}, 'Ban TTND', 'test') returning id`;
  const [result] = await world.owner<{ id: string }[]>`
    insert into oversight_results (slug, unit_id, body_id, field, title, summary, inspected_from, published_version, source_id)
    values (${unitId}, ${unitId}, ${body?.id ?? ""}, 'environment', 'Vệ sinh', 'Tóm tắt', '2026-01-05', 1, 'test') returning id`;
  for (const [at, { dueOn, answeredOn }] of answers.entries()) {
    await world.owner`
      insert into recommendations (result_id, finding_key, key, ordinal, text, addressee_unit_id, state, sent_on, due_on, rule_id, answered_on)
      values (${result?.id ?? ""}, 'f', ${`r${at}`}, ${at}, 'Dọn', ${unitId}, ${answeredOn ? "answered" : "sent"}, '2026-01-05', ${dueOn}, 'recommendation-answer', ${answeredOn})`;
  }
}
