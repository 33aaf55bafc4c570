import "server-only";
import { eq, sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { units } from "@/db/schema";
import { type CalendarDate, calendarDate } from "@/lib/domain/calendar-date";
import {
  CASE_KINDS,
  CASE_STATES,
  type CaseKind,
  type CaseState,
  REGISTER_SERIES,
} from "@/lib/domain/case-file/case-file";
import type { ReceiptCode } from "@/lib/domain/case-file/receipt-code";
import { formatReference } from "@/lib/domain/case-file/reference";
import { CLOCK_STAGES, type ClockStage } from "@/lib/domain/clock/rules";

/** What anyone holding a receipt may see: where the case stands, no name and no content. */
export type TrackedCase = {
  readonly kind: CaseKind;
  readonly state: CaseState;
  readonly reference: string;
  readonly unitName: string;
  readonly unitSlug: string;
  readonly sentOn: CalendarDate;
  readonly receivedOn: CalendarDate;
  readonly dueOn: CalendarDate | null;
  readonly dueStage: ClockStage | null;
  readonly closedOn: CalendarDate | null;
  readonly isDemonstration: boolean;
};

type Row = {
  kind: string;
  state: string;
  unit_id: string;
  sent_on: string;
  received_on: string;
  due_on: string | null;
  due_stage: string | null;
  closed_on: string | null;
  register_year: number;
  register_series: string;
  register_number: number;
  is_demonstration: boolean;
};

export async function findTrackedCase(
  tx: Transaction,
  code: ReceiptCode,
): Promise<TrackedCase | null> {
  const [row] = await tx.execute<Row>(sql`
    select kind, state, unit_id, (sent_at at time zone 'Asia/Ho_Chi_Minh')::date::text as sent_on,
      received_on::text, due_on::text, due_stage, closed_on::text,
      register_year, register_series, register_number, is_demonstration
    from track_case(${code})`);
  if (!row) return null;

  const [unit] = await tx
    .select({ name: units.name, slug: units.slug })
    .from(units)
    .where(eq(units.id, row.unit_id));
  return unit ? trackedCase(row, unit) : null;
}

function trackedCase(row: Row, unit: { name: string; slug: string }): TrackedCase {
  const series = known(REGISTER_SERIES, row.register_series);
  const { register_year: year, register_number: number } = row;
  return {
    kind: known(CASE_KINDS, row.kind),
    state: known(CASE_STATES, row.state),
    reference: formatReference({ series, year, number }),
    unitName: unit.name,
    unitSlug: unit.slug,
    sentOn: calendarDate(row.sent_on),
    receivedOn: calendarDate(row.received_on),
    dueOn: dayOrNull(row.due_on),
    dueStage: row.due_stage === null ? null : known(CLOCK_STAGES, row.due_stage),
    closedOn: dayOrNull(row.closed_on),
    isDemonstration: row.is_demonstration,
  };
}

const dayOrNull = (text: string | null) => (text === null ? null : calendarDate(text));

/** The database holds only words of the domain; another would be a migration gone wrong. */
function known<const Word extends string>(words: readonly Word[], word: string): Word {
  const found = words.find((candidate) => candidate === word);
  if (found === undefined) throw new Error(`the domain does not know "${word}"`);
  return found;
}
