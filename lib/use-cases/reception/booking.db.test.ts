import { randomUUID } from "node:crypto";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { connect, type Database } from "@/db/client";
import { findDayBookings, findDayToBook, findMyBooking } from "@/db/queries/reception-booking";
import { withScope } from "@/db/scope";
import { type Colleague, type DeskWorld, openDeskWorld } from "@/db/testing/desk-world";
import { addDays, calendarDate } from "@/lib/domain/calendar-date";
import { env } from "@/lib/env";
import { bookReception, cancelOwnBooking } from "@/lib/use-cases/reception/book-reception";
import { postponeReception } from "@/lib/use-cases/reception/postpone-reception";
import { remindOfReception } from "@/lib/use-cases/reception/remind-of-reception";

let world: DeskWorld;
let worker: Database;
beforeAll(async () => {
  world = await openDeskWorld();
  worker = connect(env.PORTAL_WORKER_DATABASE_URL, 1);
});
afterAll(async () => {
  await worker.$client.end({ timeout: 5 });
  await world.end();
});

const WHO = { people: 2, name: "Nguyễn Văn An", phone: "0912345678" };

/** A ward that receives people on that day, from eight to nine: three turns. */
async function aDay(onDay = "2027-03-10") {
  const unitId = await world.aWard();
  const [publisher, clerk, leader] = [
    await world.aColleague("publisher", unitId),
    await world.aColleague("clerk", unitId),
    await world.aColleague("leader", unitId),
  ];
  return { unitId, clerk, leader, dayId: await publishDay({ unitId, publisher, onDay }) };
}

type Published = { readonly unitId: string; readonly publisher: Colleague; readonly onDay: string };

async function publishDay({ unitId, publisher, onDay }: Published): Promise<string> {
  const [scheduleId, dayId] = [randomUUID(), randomUUID()];
  const notice = { starts_at: "08:00", ends_at: "09:00", receiver: "Chủ tịch", place: "Trụ sở" };
  await world.owner`insert into reception_schedules ${world.owner({
    id: scheduleId,
    unit_id: unitId,
    kind: "extra",
    from_on: onDay,
    to_on: onDay,
    state: "published",
    drafted_by: publisher.scope.positionId,
    ...notice,
  })}`;
  await world.owner`insert into reception_days ${world.owner({
    id: dayId,
    schedule_id: scheduleId,
    unit_id: unitId,
    on_day: onDay,
    state: "published",
    ...notice,
  })}`;
  return dayId;
}

const mails = async (accountId: string) => {
  const rows = await world.owner<{ mail: string }[]>`
    select concat_ws(' ', payload->>'template', payload->'facts'->>'slot', payload->'facts'->>'at', payload->'facts'->>'day') as mail
    from outbox where recipient = ${accountId} order by id`;
  return rows.map(({ mail }) => mail);
};

/** As if it were that moment in Vietnam. */
const remind = async (at: string) =>
  withScope(
    { kind: "worker" },
    async (tx) => remindOfReception(tx, new Date(`${at}:00+07:00`)),
    worker,
  );

describe("a turn at a reception", () => {
  it("is one's own: the desk sees who comes, others only that it is taken", async () => {
    const { dayId, clerk } = await aDay();
    const [an, binh] = [await world.aResident(), await world.aResident()];
    expect(await bookReception(an, { ...WHO, day: dayId, slot: 2 })).toMatchObject({ ok: true });

    const seenByBinh = await findDayToBook(binh.scope, dayId);
    expect(seenByBinh).toMatchObject({ taken: [2], own: null });
    const seenByAn = await findDayToBook(an.scope, dayId);
    expect(seenByAn).toMatchObject({ taken: [2], own: { slot: 2, people: 2, name: WHO.name } });
    const bookingId = seenByAn?.own?.id ?? "";
    expect(await findMyBooking(binh.scope, bookingId)).toBeNull();

    const listed = await findDayBookings(clerk.scope, dayId);
    expect(listed?.bookings).toMatchObject([{ slot: 2, name: WHO.name, phone: WHO.phone }]);
    const stranger = await world.aColleague("clerk", await world.aWard());
    expect(await findDayBookings(stranger.scope, dayId)).toBeNull();
  });

  it("is given once, and once to each; twice the same is one", async () => {
    const { dayId } = await aDay();
    const [an, binh] = [await world.aResident(), await world.aResident()];
    const first = { ...WHO, day: dayId, slot: 1 };
    const both = await Promise.all([bookReception(an, first), bookReception(binh, first)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toEqual({ ok: false, problem: "slot_taken" });

    const [winner, loser] = both[0].ok ? [an, binh] : [binh, an];
    expect(await bookReception(winner, first)).toMatchObject({ ok: true });
    expect(await bookReception(winner, { ...first, slot: 2 })).toEqual({
      ok: false,
      problem: "booking_exists",
    });
    expect(await bookReception(loser, { ...first, slot: 4 })).toEqual({
      ok: false,
      problem: "slot_missing",
    });
  });

  it("is free again once given up, and nobody gives up another's", async () => {
    const { dayId } = await aDay();
    const [an, binh] = [await world.aResident(), await world.aResident()];
    await bookReception(an, { ...WHO, day: dayId, slot: 3 });
    const booking = (await findDayToBook(an.scope, dayId))?.own?.id ?? "";
    expect(await cancelOwnBooking(binh, { booking })).toEqual({
      ok: false,
      problem: "booking_not_found",
    });
    expect(await cancelOwnBooking(an, { booking })).toMatchObject({ ok: true });
    expect(await bookReception(binh, { ...WHO, day: dayId, slot: 3 })).toMatchObject({ ok: true });
    expect(await findMyBooking(an.scope, booking)).toMatchObject({
      booking: { state: "cancelled", sequence: 1 },
    });
  });

  it("is not for today, nor more than three at once", async () => {
    const today = await world.today();
    const an = await world.aResident();
    const { dayId } = await aDay(today);
    expect(await bookReception(an, { ...WHO, day: dayId, slot: 1 })).toEqual({
      ok: false,
      problem: "booking_too_late",
    });
    const ahead = await Promise.all([1, 2, 3, 4].map(async () => aDay(addDays(today, 1))));
    const answers: boolean[] = [];
    for (const { dayId: day } of ahead) {
      answers.push((await bookReception(an, { ...WHO, day, slot: 1 })).ok);
    }
    expect(answers).toEqual([true, true, true, false]);
  });

  it("moves along when the day is put off, and whoever has it is told", async () => {
    const { dayId, leader } = await aDay("2027-03-10");
    const an = await world.aResident();
    await bookReception(an, { ...WHO, day: dayId, slot: 2 });
    const put = await postponeReception(leader, {
      day: dayId,
      newDay: calendarDate("2027-03-17"),
      reason: "Chủ tịch dự họp đột xuất ở thành phố.",
    });
    expect(put).toMatchObject({ ok: true });
    const [moved] = await world.owner`
      select d.on_day::text as day, b.slot, b.state, b.sequence from reception_bookings b
      join reception_days d on d.id = b.day_id where b.account_id = ${an.scope.accountId}`;
    expect(moved).toEqual({ day: "2027-03-17", slot: 2, state: "booked", sequence: 1 });
    expect(await mails(an.scope.accountId)).toEqual(["reception_moved 2 08:20 17/03/2027"]);
  });

  it("is reminded of once, the day before, and not at night", async () => {
    const { dayId } = await aDay("2027-04-07");
    const an = await world.aResident();
    await bookReception(an, { ...WHO, day: dayId, slot: 1 });
    expect(await remind("2027-04-06T07:59")).toBe(0);
    expect(await remind("2027-04-05T09:00")).toBe(0);
    expect(await remind("2027-04-06T08:00")).toBe(1);
    expect(await remind("2027-04-06T09:00")).toBe(0);
    expect(await mails(an.scope.accountId)).toEqual(["reception_tomorrow 1 08:00 07/04/2027"]);
  });
});
