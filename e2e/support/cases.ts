import { type CaseAsked, insertCase } from "../../db/testing/cases";
import { owner } from "./database";
import type { Person } from "./given";

/** A case as it would stand had it been filed through the portal; what happens to it then, people do. */
export async function aCase(asked: CaseAsked & { readonly by?: Person }): Promise<string> {
  const { by, ...rest } = asked;
  const id = await insertCase(owner(), { filedBy: by?.accountId ?? null, ...rest });
  await owner()`insert into parties (case_file_id, part, name, phone)
    values (${id}, 'filer', ${by?.name ?? "Người Gửi"}, '0900000000')`;
  return id;
}

/** A day so many days from today in Vietnam, as 2026-11-26. */
export async function dayFromToday(days: number): Promise<string> {
  const [row] = await owner()<
    { day: string }[]
  >`select (vietnam_today() + ${days}::int)::text as day`;
  if (!row) throw new Error("the database has no clock");
  return row.day;
}

/** What was recorded of a case, oldest first. */
export async function actionsOn(caseId: string): Promise<string[]> {
  const rows = await owner()<{ action: string }[]>`
    select action from case_events where case_file_id = ${caseId} order by id`;
  return rows.map(({ action }) => action);
}
