import { randomUUID } from "node:crypto";

import { aDayAhead } from "../permissions/world-reception";
import { owner } from "./database";
import { aPerson } from "./given";

/** A day, published, on which the ward receives people from eight to nine. */
export async function aDayOfReception(unitId: string): Promise<string> {
  const publisher = await aPerson({ role: "publisher", unitId });
  const [scheduleId, dayId] = [randomUUID(), randomUUID()];
  const onDay = aDayAhead(2);
  const sql = owner();
  const notice = {
    unit_id: unitId,
    starts_at: "08:00",
    ends_at: "09:00",
    receiver: "Chủ tịch phường",
    place: "Phòng tiếp công dân",
    state: "published",
  };
  await sql`insert into reception_schedules ${sql({
    id: scheduleId,
    kind: "extra",
    from_on: onDay,
    to_on: onDay,
    drafted_by: publisher.positionId,
    ...notice,
  })}`;
  await sql`insert into reception_days ${sql({
    id: dayId,
    schedule_id: scheduleId,
    on_day: onDay,
    ...notice,
  })}`;
  return dayId;
}
