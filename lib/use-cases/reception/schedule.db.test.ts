import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import {
  findReceptionDay,
  findSchedule,
  listReceptionDays,
  readScheduleDesk,
} from "@/db/queries/reception-schedule";
import { withScope } from "@/db/scope";
import { type Colleague, type DeskWorld, openDeskWorld } from "@/db/testing/desk-world";
import { addDays, type CalendarDate, weekdayOf } from "@/lib/domain/calendar-date";
import { PUBLIC } from "@/lib/domain/scope";
import { approveSchedule, returnSchedule } from "@/lib/use-cases/reception/decide-schedule";
import { draftSchedule } from "@/lib/use-cases/reception/draft-schedule";
import { postponeReception } from "@/lib/use-cases/reception/postpone-reception";

let world: DeskWorld;
let today: CalendarDate;
let daysOff: ReadonlySet<string>;
beforeAll(async () => {
  world = await openDeskWorld();
  today = await world.today();
  // Days are counted from the day the test runs on: the years around it have to be known.
  await world.owner`insert into calendar_days (date, kind, name, source_document, confirmed)
    select make_date(year, 1, 1), 'holiday', 'Tết Dương lịch', 'Lịch thử', 'confirmed'
    from generate_series(extract(year from ${today}::date)::int, extract(year from ${today}::date)::int + 1) as year
    on conflict do nothing`;
  const off = await world.owner<
    { date: string }[]
  >`select date::text from calendar_days where kind <> 'swap_work'`;
  daysOff = new Set(off.map(({ date }) => date));
});
afterAll(async () => world.end());

const NOTICE = {
  startsAt: "08:00",
  endsAt: "11:30",
  place: "Phòng tiếp công dân",
  receiver: "Chủ tịch Ủy ban nhân dân phường",
  attendants: null,
  subject: null,
  onlinePlaces: null,
  onlineCases: null,
};

/** A working day, at least so far ahead. */
function aWeekday(ahead: number): CalendarDate {
  let date = addDays(today, ahead);
  while ([0, 6].includes(weekdayOf(date)) || daysOff.has(date)) date = addDays(date, 1);
  return date;
}

const single = (onDay: CalendarDate, but: object = {}) => ({
  schedule: null,
  revision: 0,
  span: { kind: "extra" as const, weekday: null, fromOn: onDay, toOn: onDay },
  notice: NOTICE,
  ...but,
});

async function anOffice() {
  const unitId = await world.aWard();
  return {
    unitId,
    publisher: await world.aColleague("publisher", unitId),
    leader: await world.aColleague("leader", unitId),
  };
}

async function drafted(publisher: Colleague, onDay: CalendarDate): Promise<string> {
  const made = await draftSchedule(publisher, single(onDay));
  if (!made.ok) throw new Error(made.problem);
  return made.value.id;
}

const publicDays = async (unitId: string) =>
  withScope(PUBLIC, async (tx) => listReceptionDays(tx, { unitId, today }));

async function published({ unitId, publisher, leader }: Awaited<ReturnType<typeof anOffice>>) {
  const onDay = aWeekday(30);
  const schedule = await drafted(publisher, onDay);
  const approved = await approveSchedule(leader, { schedule, revision: 1 });
  if (!approved.ok) throw new Error(approved.problem);
  const [day] = await publicDays(unitId);
  if (!day) throw new Error("nothing was published");
  return { schedule, onDay, dayId: day.id };
}

describe("a schedule of receptions", () => {
  it("is drafted by the publisher and read by nobody outside until the leader approves it", async () => {
    const { unitId, publisher, leader } = await anOffice();
    const onDay = aWeekday(30);
    const schedule = await drafted(publisher, onDay);
    expect(await publicDays(unitId)).toEqual([]);
    expect(
      await withScope(PUBLIC, async (tx) => tx.execute(sql`select 1 from reception_schedules`)),
    ).toHaveLength(0);

    const seen = await findSchedule(leader.scope, schedule);
    expect(seen).toMatchObject({ state: "submitted", planned: { days: [{ onDay }] } });
    expect(await approveSchedule(leader, { schedule, revision: 1 })).toMatchObject({ ok: true });
    expect(await publicDays(unitId)).toMatchObject([
      { onDay, state: "published", sequence: 0, startsAt: "08:00", newDay: null },
    ]);
    expect((await readScheduleDesk(leader.scope)).schedules).toMatchObject([
      { state: "published" },
    ]);
  });

  it("tells the desk when the calendar later takes one of its days, and moves nothing", async () => {
    const office = await anOffice();
    const { onDay, dayId } = await published(office);
    expect((await readScheduleDesk(office.leader.scope)).off).toEqual([]);
    await world.owner`insert into calendar_days (date, kind, name, source_document, confirmed)
      values (${onDay}, 'swap_off', 'Nghỉ hoán đổi', 'Lịch thử', 'confirmed')`;
    try {
      expect((await readScheduleDesk(office.leader.scope)).off).toMatchObject([{ id: dayId }]);
      expect(await publicDays(office.unitId)).toMatchObject([{ onDay, state: "published" }]);
    } finally {
      await world.owner`delete from calendar_days where date = ${onDay}`;
    }
  });

  it("is given back with a note, mended, and approved as it then is", async () => {
    const { unitId, publisher, leader } = await anOffice();
    const schedule = await drafted(publisher, aWeekday(30));
    const note = "Đổi sang buổi chiều.";
    expect(await returnSchedule(leader, { schedule, revision: 1, note })).toMatchObject({
      ok: true,
    });
    expect(await findSchedule(publisher.scope, schedule)).toMatchObject({
      state: "returned",
      returnedNote: note,
    });
    const onDay = aWeekday(40);
    expect(await draftSchedule(publisher, single(onDay, { schedule, revision: 1 }))).toEqual({
      ok: false,
      problem: "changed_meanwhile",
    });
    expect(await draftSchedule(publisher, single(onDay, { schedule, revision: 2 }))).toMatchObject({
      ok: true,
    });
    expect(await approveSchedule(leader, { schedule, revision: 2 })).toEqual({
      ok: false,
      problem: "changed_meanwhile",
    });
    expect(await approveSchedule(leader, { schedule, revision: 3 })).toMatchObject({ ok: true });
    expect(await publicDays(unitId)).toMatchObject([{ onDay }]);
  });

  it("is approved by the leader of that ward, who has not written it, and once", async () => {
    const { publisher, leader } = await anOffice();
    const schedule = await drafted(publisher, aWeekday(30));
    const decided = { schedule, revision: 1 };
    const stranger = await world.aColleague("leader", await world.aWard());
    for (const other of [publisher, stranger]) {
      expect(await approveSchedule(other, decided)).toEqual({
        ok: false,
        problem: "schedule_not_found",
      });
    }
    const { accountId } = publisher.scope;
    const both = {
      actor: { ...leader.actor, accountId },
      scope: { ...leader.scope, accountId },
    };
    expect(await approveSchedule(both, decided)).toMatchObject({ problem: "schedule_own_draft" });
    const answers = await Promise.all([1, 2].map(async () => approveSchedule(leader, decided)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it("is not drafted for days too near, on days off, or by anybody else", async () => {
    const { publisher, leader } = await anOffice();
    expect(await draftSchedule(publisher, single(aWeekday(2)))).toEqual({
      ok: false,
      problem: "published_too_late",
    });
    let sunday = addDays(today, 30);
    while (weekdayOf(sunday) !== 0) sunday = addDays(sunday, 1);
    expect(await draftSchedule(publisher, single(sunday))).toMatchObject({
      problem: "schedule_without_days",
    });
    expect(await draftSchedule(leader, single(aWeekday(30)))).toMatchObject({ ok: false });
  });

  it("gives no day a second reception", async () => {
    const office = await anOffice();
    const { onDay } = await published(office);
    const again = await drafted(office.publisher, onDay);
    expect(await approveSchedule(office.leader, { schedule: again, revision: 1 })).toEqual({
      ok: false,
      problem: "day_taken",
    });
  });

  it("says to all processes that the ward's pages changed", async () => {
    const office = await anOffice();
    const generation = async () => {
      const [row] =
        await world.owner`select generation from cache_tags where tag = ${`unit:${office.unitId}`}`;
      return Number(row?.["generation"] ?? 0);
    };
    const { dayId, onDay } = await published(office);
    const after = await generation();
    expect(after).toBeGreaterThan(0);
    await postponeReception(office.leader, {
      day: dayId,
      newDay: aWeekday(45),
      reason: `Họp, hoãn ngày ${onDay}.`,
    });
    expect(await generation()).toBeGreaterThan(after);
  });
});

describe("a day that is put off", () => {
  it("stays, says why, counts the change, and is followed by the new day", async () => {
    const office = await anOffice();
    const { dayId, onDay } = await published(office);
    const newDay = aWeekday(45);
    const reason = "Chủ tịch họp đột xuất ở thành phố.";
    expect(await postponeReception(office.leader, { day: dayId, newDay, reason })).toMatchObject({
      ok: true,
    });
    expect(await publicDays(office.unitId)).toMatchObject([
      { id: dayId, onDay, state: "postponed", postponedReason: reason, newDay, sequence: 1 },
      { onDay: newDay, state: "published", replacedDay: onDay, sequence: 0 },
    ]);
    expect(await findReceptionDay(office.leader.scope, dayId)).toBeNull();
    expect(await postponeReception(office.leader, { day: dayId, newDay, reason })).toEqual({
      ok: false,
      problem: "reception_day_not_found",
    });
  });

  it("is put off by the leader of its ward and nobody else", async () => {
    const office = await anOffice();
    const { dayId } = await published(office);
    const asked = { day: dayId, newDay: aWeekday(45), reason: "Một lý do đủ dài." };
    const stranger = await world.aColleague("leader", await world.aWard());
    for (const other of [office.publisher, stranger]) {
      expect(await postponeReception(other, asked)).toMatchObject({ ok: false });
    }
    expect(await publicDays(office.unitId)).toMatchObject([{ state: "published" }]);
  });
});

const REFUSED = "42501";

async function answerTo({ scope }: Colleague, statement: ReturnType<typeof sql>): Promise<string> {
  try {
    const { count } = await withScope(scope, async (tx) => tx.execute(statement));
    return `${count} rows`;
  } catch (error) {
    const cause = error instanceof Error ? (error.cause ?? error) : error;
    if (typeof cause === "object" && cause && "code" in cause) return String(cause.code);
    throw error;
  }
}

describe("the database", () => {
  it("lets nobody publish past the leader", async () => {
    const office = await anOffice();
    const { publisher, leader } = office;
    const schedule = await drafted(publisher, aWeekday(30));
    const publish = ({ scope }: Colleague) =>
      sql`update reception_schedules set state = 'published', approved_by = ${scope.positionId} where id = ${schedule}`;
    expect(await answerTo(publisher, publish(publisher))).toBe(REFUSED);
    const clerk = await world.aColleague("clerk", office.unitId);
    expect(await answerTo(clerk, publish(clerk))).toBe("0 rows");
    const aDay = sql`insert into reception_days (schedule_id, unit_id, on_day, starts_at, ends_at, place, receiver, state)
      values (${schedule}, ${office.unitId}, '2030-01-02', '08:00', '11:00', 'P', 'R', 'published')`;
    expect(await answerTo(publisher, aDay)).toBe(REFUSED);
    // Not even the leader, while the schedule is not approved.
    expect(await answerTo(leader, aDay)).toBe(REFUSED);
  });

  it("lets no published day disappear or move", async () => {
    const office = await anOffice();
    const { dayId } = await published(office);
    for (const statement of [
      sql`delete from reception_days where id = ${dayId}`,
      sql`update reception_days set on_day = '2030-01-02' where id = ${dayId}`,
      sql`delete from reception_schedules`,
    ]) {
      expect(await answerTo(office.leader, statement)).toBe(REFUSED);
    }
  });
});
