import "server-only";
import { sql } from "drizzle-orm";

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
  unit_name: string;
  unit_slug: string;
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
    select c.kind, c.state, u.name as unit_name, u.slug as unit_slug,
      (c.sent_at at time zone 'Asia/Ho_Chi_Minh')::date::text as sent_on,
      c.received_on::text, c.due_on::text, c.due_stage, c.closed_on::text,
      c.register_year, c.register_series, c.register_number, c.is_demonstration
    from track_case(${code}) c join ${units} u on u.id = c.unit_id`);
  return row ? trackedCase(row) : null;
}

function trackedCase(row: Row): TrackedCase {
  const series = known(REGISTER_SERIES, row.register_series);
  const { register_year: year, register_number: number } = row;
  return {
    kind: known(CASE_KINDS, row.kind),
    state: known(CASE_STATES, row.state),
    reference: formatReference({ series, year, number }),
    unitName: row.unit_name,
    unitSlug: row.unit_slug,
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
