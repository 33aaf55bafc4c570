import type { Transaction } from "@/db/client";
import {
  bodies,
  calendarDays,
  commendations,
  conferences,
  indicators,
  sources,
  tasks,
  unitPopulations,
  units,
  unitSuccessions,
} from "@/db/schema";
import { missingRows } from "@/db/seed/missing-rows";
import { BODIES, COMMENDATIONS, CONFERENCES, INDICATORS, TASKS } from "@/db/seed/record";
import { SOURCES } from "@/db/seed/sources";
import { SUCCESSIONS } from "@/db/seed/successions";
import { POPULATIONS, UNITS } from "@/db/seed/units";
import type { CalendarDay } from "@/lib/domain/clock/calendar";
import { CALENDAR_DAYS } from "@/lib/domain/clock/calendar-data";

/** Sources, units of all times, the calendar. */
export async function loadUnits(tx: Transaction): Promise<void> {
  await tx
    .insert(sources)
    .values([...SOURCES])
    .onConflictDoNothing();
  await tx
    .insert(units)
    .values([...UNITS])
    .onConflictDoNothing();
  await tx
    .insert(unitSuccessions)
    .values([...SUCCESSIONS])
    .onConflictDoNothing();
  await loadPopulations(tx);
  await tx.insert(calendarDays).values(CALENDAR_DAYS.map(calendarRow)).onConflictDoNothing();
}

function calendarRow(day: CalendarDay): typeof calendarDays.$inferInsert {
  return { ...day, confirmed: day.confirmed ? "confirmed" : "proposed" };
}

/** One figure per unit and source. */
async function loadPopulations(tx: Transaction): Promise<void> {
  const found = await tx
    .select({ unitId: unitPopulations.unitId, sourceId: unitPopulations.sourceId })
    .from(unitPopulations);
  const known = new Set(found.map(({ unitId, sourceId }) => `${unitId} ${sourceId}`));
  const missing = POPULATIONS.filter(({ unitId, sourceId }) => !known.has(`${unitId} ${sourceId}`));
  if (missing.length > 0) await tx.insert(unitPopulations).values(missing);
}

/** What the article reports of the district. */
export async function loadRecord(tx: Transaction): Promise<void> {
  const newBodies = await missingRows(tx, bodies.id, BODIES);
  if (newBodies.length > 0) await tx.insert(bodies).values(newBodies);
  const newConferences = await missingRows(tx, conferences.id, CONFERENCES);
  if (newConferences.length > 0) await tx.insert(conferences).values(newConferences);
  const newCommendations = await missingRows(tx, commendations.id, COMMENDATIONS);
  if (newCommendations.length > 0) await tx.insert(commendations).values(newCommendations);
  const newTasks = await missingRows(tx, tasks.id, TASKS);
  if (newTasks.length > 0) await tx.insert(tasks).values(newTasks);
  const newIndicators = await missingRows(tx, indicators.id, INDICATORS);
  if (newIndicators.length > 0) await tx.insert(indicators).values(newIndicators);
}
