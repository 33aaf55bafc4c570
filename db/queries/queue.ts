import "server-only";
import { and, asc, eq, gt, gte, inArray, isNull, lt, lte, or, type SQL, sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { findLegalCalendar } from "@/db/queries/calendar";
import { accounts, caseDeadlines, caseFiles, positions } from "@/db/schema";
import { isNearLimit } from "@/db/schema/conditions";
import { withScope } from "@/db/scope";
import { type CalendarDate, calendarDateOf } from "@/lib/domain/calendar-date";
import {
  QUEUE_VIEWS,
  isNarrowed,
  type QueueCursor,
  type QueueFilter,
  type QueueView,
  writeCursor,
} from "@/lib/domain/case-file/queue";
import { formatReference } from "@/lib/domain/case-file/reference";
import type { LegalCalendar } from "@/lib/domain/clock/calendar";
import { lastDayWithin, standingOf } from "@/lib/domain/clock/standing";
import type { PositionScope } from "@/lib/domain/scope";

const QUEUE_PAGE = 50;

/** Whoever reads the queue, on which day. */
type Reader = {
  readonly scope: PositionScope;
  readonly today: CalendarDate;
  readonly calendar: LegalCalendar;
};

/** What my unit owes, most urgent first, with how many there are in each view. */
export async function listQueue(scope: PositionScope, filter: QueueFilter) {
  return withScope(scope, async (tx, now) => {
    const calendar = await findLegalCalendar(tx);
    const reader = { scope, today: calendarDateOf(now), calendar };
    const [counts, found, matching] = await Promise.all([
      countViews(tx, reader),
      findPage(tx, reader, filter),
      isNarrowed(filter) ? countMatching(tx, reader, filter) : null,
    ]);
    const rows = found.slice(0, QUEUE_PAGE).map((row) => readable(row, reader));
    const last = found.length > QUEUE_PAGE ? rows.at(-1) : undefined;
    const next = last ? writeCursor(last) : null;
    return { rows, counts, matching, today: reader.today, next };
  });
}

export type Queue = Awaited<ReturnType<typeof listQueue>>;
export type QueueRow = Queue["rows"][number];

const PAGE = {
  id: caseFiles.id,
  kind: caseFiles.kind,
  state: caseFiles.state,
  field: caseFiles.field,
  subject: caseFiles.subject,
  urgency: caseFiles.urgency,
  place: caseFiles.place,
  receivedOn: caseFiles.receivedOn,
  registerSeries: caseFiles.registerSeries,
  registerYear: caseFiles.registerYear,
  registerNumber: caseFiles.registerNumber,
  dueOn: caseFiles.dueOn,
  dueStage: caseFiles.dueStage,
  assignedPositionId: caseFiles.assignedPositionId,
  reprocessingCount: caseFiles.reprocessingCount,
  revision: caseFiles.revision,
  isDemonstration: caseFiles.isDemonstration,
};

async function findPage(tx: Transaction, reader: Reader, filter: QueueFilter) {
  const page = tx
    .select(PAGE)
    .from(caseFiles)
    .where(
      and(
        owedBy(reader.scope),
        VIEWS[filter.view](reader),
        narrowed(filter, reader.scope),
        filter.after ? after(filter.after) : undefined,
      ),
    )
    .orderBy(sql`${caseFiles.dueOn} asc nulls last`, asc(caseFiles.id))
    .limit(QUEUE_PAGE + 1)
    .as("page");
  const runningDeadline = and(
    eq(caseDeadlines.caseFileId, page.id),
    eq(caseDeadlines.stage, page.dueStage),
    isNull(caseDeadlines.metOn),
    isNull(caseDeadlines.stoppedOn),
  );
  // Names and dates are looked up for the rows that are shown, never for all that are open.
  return tx
    .select({
      case: { ...page._.selectedFields },
      holderName: accounts.name,
      startOn: caseDeadlines.startOn,
      ruleId: caseDeadlines.ruleId,
    })
    .from(page)
    .leftJoin(positions, eq(positions.id, page.assignedPositionId))
    .leftJoin(accounts, eq(accounts.id, positions.accountId))
    .leftJoin(caseDeadlines, runningDeadline)
    .orderBy(sql`${page.dueOn} asc nulls last`, asc(page.id));
}

type Found = Awaited<ReturnType<typeof findPage>>[number];

function readable(
  { case: row, holderName, startOn, ruleId }: Found,
  { scope, today, calendar }: Reader,
) {
  const { registerSeries, registerYear, registerNumber, ...rest } = row;
  const { dueOn, assignedPositionId } = row;
  return {
    ...rest,
    reference: formatReference({
      series: registerSeries,
      year: registerYear,
      number: registerNumber,
    }),
    isMine: assignedPositionId === scope.positionId,
    holderName: assignedPositionId === null ? null : holderName,
    standing:
      dueOn && startOn && ruleId ? standingOf({ ruleId, startOn, dueOn }, today, calendar) : null,
  };
}

/** How many there are of what is asked for, on all pages. */
async function countMatching(tx: Transaction, reader: Reader, filter: QueueFilter) {
  const { scope } = reader;
  return tx.$count(
    caseFiles,
    and(owedBy(scope), VIEWS[filter.view](reader), narrowed(filter, scope)),
  );
}

/** All views in one reading of what is open. */
async function countViews(tx: Transaction, reader: Reader): Promise<Record<QueueView, number>> {
  const columns = Object.fromEntries(
    QUEUE_VIEWS.map((view) => [
      view,
      sql<number>`(count(*) filter (where ${VIEWS[view](reader) ?? sql`true`}))::int`,
    ]),
  );
  const [row] = await tx.select(columns).from(caseFiles).where(owedBy(reader.scope));
  const count = (view: QueueView) => row?.[view] ?? 0;
  return {
    all: count("all"),
    mine: count("mine"),
    unassigned: count("unassigned"),
    due_soon: count("due_soon"),
    overdue: count("overdue"),
    near_limit: count("near_limit"),
    completion: count("completion"),
    reprocessing: count("reprocessing"),
    forwarded_here: count("forwarded_here"),
  };
}

/** With one unit the index gives the order; the cases of units it succeeded come with it when it carries any. */
function owedBy({ unitIds }: PositionScope): SQL | undefined {
  const [first, ...others] = unitIds;
  const ofUnits =
    first !== undefined && others.length === 0
      ? eq(caseFiles.responsibleUnitId, first)
      : inArray(caseFiles.responsibleUnitId, [...unitIds]);
  return and(ofUnits, isNull(caseFiles.closedOn));
}

const CALENDAR_STAGE = "settlement";

/** What the case must be for each view, besides being owed. */
const VIEWS: Record<QueueView, (reader: Reader) => SQL | undefined> = {
  all: () => undefined,
  mine: ({ scope }) => eq(caseFiles.assignedPositionId, scope.positionId),
  unassigned: () => isNull(caseFiles.assignedPositionId),
  due_soon: ({ today, calendar }) =>
    and(gte(caseFiles.dueOn, today), isNear(lastDayWithin(2, today, calendar), today)),
  overdue: ({ today }) => lt(caseFiles.dueOn, today),
  near_limit: ({ today }) => isNearLimit(today),
  completion: () => inArray(caseFiles.state, ["awaiting_completion", "more_requested"]),
  reprocessing: () => eq(caseFiles.state, "reprocessing"),
  forwarded_here: () => eq(caseFiles.state, "forwarded"),
};

/**
 * What `dueStatus` calls near, in SQL: two working days, or a fifth of the time. The fifth matters only where
 * calendar days are counted; that is the settlement, which begins on the day of acceptance.
 */
function isNear(lastNearDay: CalendarDate, today: CalendarDate): SQL | undefined {
  const { dueOn, dueStage, acceptedOn } = caseFiles;
  return or(
    lte(dueOn, lastNearDay),
    and(
      eq(dueStage, CALENDAR_STAGE),
      sql`(${dueOn} - ${today}::date) * 5 <= ${dueOn} - ${acceptedOn}`,
    ),
  );
}

function narrowed({ kind, state, field, holder, q }: QueueFilter, { positionId }: PositionScope) {
  return and(
    kind ? eq(caseFiles.kind, kind) : undefined,
    state ? eq(caseFiles.state, state) : undefined,
    field ? eq(caseFiles.field, field) : undefined,
    holder === "me" ? eq(caseFiles.assignedPositionId, positionId) : undefined,
    holder === "nobody" ? isNull(caseFiles.assignedPositionId) : undefined,
    q === null ? undefined : mentions(q),
  );
}

/** In the subject without regard to marks, or as the number in the register. */
function mentions(text: string): SQL | undefined {
  const digits = /(\d{1,6})\D*$/.exec(text)?.[1];
  return or(
    sql`strpos(vn_fold(${caseFiles.subject}), vn_fold(${text})) > 0`,
    digits === undefined ? undefined : eq(caseFiles.registerNumber, Number(digits)),
  );
}

function after({ dueOn, id }: QueueCursor): SQL | undefined {
  if (dueOn === null) return and(isNull(caseFiles.dueOn), gt(caseFiles.id, id));
  return or(
    gt(caseFiles.dueOn, dueOn),
    isNull(caseFiles.dueOn),
    and(eq(caseFiles.dueOn, dueOn), gt(caseFiles.id, id)),
  );
}
