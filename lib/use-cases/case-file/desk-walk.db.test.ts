import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { type Colleague, type DeskWorld, openDeskWorld } from "@/db/testing/desk-world";
import { addDays, type CalendarDate, calendarDate } from "@/lib/domain/calendar-date";
import { CASE_KINDS } from "@/lib/domain/case-file/case-file";
import type { Result } from "@/lib/domain/result";
import { acceptCase } from "@/lib/use-cases/case-file/accept-case";
import { answerCase } from "@/lib/use-cases/case-file/answer-case";
import { assignCase } from "@/lib/use-cases/case-file/assign-case";
import { claimCase } from "@/lib/use-cases/case-file/claim-case";
import { closeCase } from "@/lib/use-cases/case-file/close-case";
import { confirmSignature } from "@/lib/use-cases/case-file/confirm-signature";
import { discontinueCase } from "@/lib/use-cases/case-file/discontinue-case";
import { extendCase } from "@/lib/use-cases/case-file/extend-case";
import { forwardCase } from "@/lib/use-cases/case-file/forward-case";
import { notAcceptCase } from "@/lib/use-cases/case-file/not-accept-case";
import { receiveForwardedCase } from "@/lib/use-cases/case-file/receive-forwarded-case";
import { refuseCase } from "@/lib/use-cases/case-file/refuse-case";
import { registerCase } from "@/lib/use-cases/case-file/register-case";
import { reprocessAnswer } from "@/lib/use-cases/case-file/reprocess-answer";
import { requestMore } from "@/lib/use-cases/case-file/request-more";
import { resumeCase } from "@/lib/use-cases/case-file/resume-case";
import { suspendCase } from "@/lib/use-cases/case-file/suspend-case";

let world: DeskWorld;
let today: CalendarDate;
beforeAll(async () => {
  world = await openDeskWorld();
  today = await world.today();
});
afterAll(async () => world.end());

const note = "Việc đã được kiểm tra tại chỗ, kết quả như ảnh kèm theo đây.";

type At = { readonly caseId: string; readonly revision: number };
type Move = (by: Colleague, at: At, elsewhere: string) => Promise<Result<unknown, string>>;

const MOVES: Readonly<Record<string, Move>> = {
  register: async (by, at) => registerCase(by, { ...at, note: null }),
  claim: async (by, at) => claimCase(by, at),
  assign: async (by, at) => assignCase(by, { ...at, positionId: by.scope.positionId, note: null }),
  requestMore: async (by, at) => requestMore(by, { ...at, ground: "evidence_wanted", note }),
  sign: async (by, at) =>
    confirmSignature(by, {
      ...at,
      signature: "wet_scan",
      signedOn: calendarDate("2026-10-26"),
      note: null,
    }),
  accept: async (by, at) => acceptCase(by, { ...at, complexity: null, note: null }),
  acceptComplex: async (by, at) => acceptCase(by, { ...at, complexity: "many_people", note: null }),
  extend: async (by, at) => extendCase(by, { ...at, ground: "many_people", note }),
  suspend: async (by, at) =>
    suspendCase(by, { ...at, ground: "objective_obstacle", documentNumber: "12/QĐ-UBND", note }),
  resume: async (by, at) => resumeCase(by, { ...at, documentNumber: "13/QĐ-UBND", note }),
  discontinue: async (by, at) =>
    discontinueCase(by, { ...at, ground: "no_successor", documentNumber: "14/QĐ-UBND", note }),
  notAccept: async (by, at) => notAcceptCase(by, { ...at, ground: "time_barred", note }),
  forward: async (by, at, targetUnitId) =>
    forwardCase(by, { ...at, ground: "place_in_other_ward", targetUnitId, note }),
  receive: async (by, at) => receiveForwardedCase(by, { ...at, note: null }),
  refuse: async (by, at) => refuseCase(by, { ...at, ground: "already_answered", note }),
  answer: async (by, at) => {
    await world.aWaitingFile(at.caseId, by, "application/pdf");
    return answerCase(by, { ...at, answer: note, documentNumber: null });
  },
  reprocess: async (by, at) => {
    await world.aWaitingFile(at.caseId, by);
    return reprocessAnswer(by, { ...at, answer: note, documentNumber: null });
  },
  close: async (by, at) => closeCase(by, { ...at, note: null }),
};

const step = fc.record({
  moves: fc.shuffledSubarray(Object.keys(MOVES), { minLength: 8 }),
  by: fc.integer({ min: 0, max: 5 }),
  of: fc.integer({ min: 0, max: 2 }),
});
type Step = { readonly moves: readonly string[]; readonly by: number; readonly of: number };

type Scene = {
  readonly caseIds: readonly string[];
  readonly staff: readonly Colleague[];
  readonly elsewhere: string;
};

/** Tries one move after the other until one is allowed; a refused one must change nothing. */
async function walkOne({ moves, by, of }: Step, { caseIds, staff, elsewhere }: Scene) {
  const [caseId = "", who] = [caseIds[of], staff[by]];
  for (const move of moves) {
    const before = await snapshot(caseId);
    if (!who) throw new Error("nobody there");
    const outcome = await MOVES[move]?.(who, { caseId, revision: before.revision }, elsewhere);
    const after = await snapshot(caseId);
    const isDone = outcome?.ok === true;
    expect([move, after.revision]).toEqual([move, before.revision + (isDone ? 1 : 0)]);
    expect(after.events).toBe(after.revision);
    expect(after.isClosed).toBe(after.isFinished);
    expect(after.dueOn).toBe(after.runsUntil);
    if (isDone) return true;
  }
  return false;
}

/** The rollups as kept, and as one would count them from the rows. */
async function bothCounts(unitIds: readonly string[]) {
  const kept = {
    days: await world.owner`
      select unit_id, kind, day::text, received, due_open, due_met, due_late from case_daily
      where unit_id = any(${unitIds}) and (received, due_open, due_met, due_late) <> (0, 0, 0, 0) order by 1, 2, 3`,
    states: await world.owner`
      select unit_id, kind, state, count from case_state_counts where unit_id = any(${unitIds}) and count <> 0 order by 1, 2, 3`,
  };
  const counted = {
    days: await world.owner`
      select unit_id, kind, day::text, sum(received)::int as received, sum(due_open)::int as due_open,
        sum(due_met)::int as due_met, sum(due_late)::int as due_late
      from (
        select filed_unit_id as unit_id, kind, received_on as day, 1 as received, 0 as due_open, 0 as due_met, 0 as due_late from case_files
        union all
        select unit_id, kind, due_on, 0, (met_on is null and stopped_on is null and paused_on is null)::int, (met_on <= due_on)::int, (met_on > due_on)::int
        from case_deadlines
      ) rows where unit_id = any(${unitIds}) group by 1, 2, 3
      having (sum(received), sum(due_open), sum(coalesce(due_met, 0)), sum(coalesce(due_late, 0))) <> (0, 0, 0, 0) order by 1, 2, 3`,
    states: await world.owner`
      select responsible_unit_id as unit_id, kind, state, count(*)::int as count from case_files
      where responsible_unit_id = any(${unitIds}) group by 1, 2, 3 order by 1, 2, 3`,
  };
  return {
    kept: { days: plain(kept.days).map(zeroNull), states: plain(kept.states) },
    counted: { days: plain(counted.days).map(zeroNull), states: plain(counted.states) },
  };
}

const plain = (rows: Iterable<object>) => [...rows].map((row) => ({ ...row }));

const zeroNull = (row: object) =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value ?? 0]));

describe("whatever two desks do in whatever order", () => {
  it("the rollups are what one would count, a refusal leaves no trace, and each revision has its event", async () => {
    let done = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 16 }), async (steps) => {
        const [here, there] = [await world.aWard(), await world.aWard()];
        const staff = await Promise.all(
          [here, there].flatMap((unitId) =>
            (["clerk", "officer", "leader"] as const).map(async (role) =>
              world.aColleague(role, unitId),
            ),
          ),
        );
        const caseIds = await Promise.all(
          CASE_KINDS.map(async (kind) =>
            world.aCase({
              unitId: here,
              kind,
              state: kind === "complaint" ? "awaiting_completion" : "sent",
              signature: "none",
              receivedOn: addDays(today, -30),
              ...(kind === "complaint"
                ? {}
                : {
                    due: {
                      stage: "answer",
                      startOn: addDays(today, -30),
                      dueOn: addDays(today, kind === "report" ? -16 : 3),
                    },
                  }),
            }),
          ),
        );

        for (const each of steps) {
          if (await walkOne(each, { caseIds, staff, elsewhere: there })) done += 1;
        }
        const { kept, counted } = await bothCounts([here, there]);
        expect(kept).toEqual(counted);
      }),
      { numRuns: 5 },
    );
    // Only so that walks on which nothing could be done are not taken for a proof: some thirty are usual.
    expect(done).toBeGreaterThan(5);
  }, 120_000);
});

async function snapshot(caseId: string) {
  const [row] = await world.owner<
    {
      revision: number;
      events: number;
      isClosed: boolean;
      isFinished: boolean;
      dueOn: string | null;
      runsUntil: string | null;
    }[]
  >`
    select revision, (select count(*)::int from case_events e where e.case_file_id = c.id) as events,
      closed_on is not null as "isClosed",
      state in ('answered', 'refused', 'not_accepted', 'discontinued', 'withdrawn', 'closed') as "isFinished",
      due_on::text as "dueOn",
      (select due_on::text from case_deadlines d where d.case_file_id = c.id and met_on is null and stopped_on is null and paused_on is null) as "runsUntil"
    from case_files c where id = ${caseId}`;
  if (!row) throw new Error("no such case");
  return row;
}
