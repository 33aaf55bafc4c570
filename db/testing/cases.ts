import { randomUUID } from "node:crypto";

import type { Sql } from "postgres";

import {
  type CaseKind,
  type CaseState,
  seriesOf,
  type SignatureStatus,
} from "../../lib/domain/case-file/case-file";
import type { ClockStage } from "../../lib/domain/clock/rules";

export type CaseAsked = {
  readonly unitId: string;
  readonly kind?: CaseKind;
  readonly state?: CaseState;
  readonly signature?: SignatureStatus;
  readonly filedBy?: string | null;
  readonly subject?: string;
  readonly receivedOn?: string;
  readonly assignedTo?: string | null;
  readonly answeredBy?: string | null;
  readonly acceptedOn?: string | null;
  readonly reprocessingCount?: number;
  /** A period that runs. */
  readonly due?: { readonly stage: ClockStage; readonly startOn: string; readonly dueOn: string };
};

const RULES: Partial<Record<ClockStage, string>> = {
  acceptance: "complaint-acceptance-2026",
  settlement: "complaint-settlement",
  answer: "report-answer",
  reprocessing: "report-reprocessing",
};

const FINISHED = new Set([
  "answered",
  "refused",
  "not_accepted",
  "discontinued",
  "withdrawn",
  "closed",
]);

/** Everything a test doesn't name. */
function caseRow(asked: CaseAsked) {
  const { unitId, kind = "report", state = "registered", receivedOn = "2026-11-02" } = asked;
  const id = randomUUID();
  const signature = kind === "complaint" ? "confirmed_at_counter" : "none";
  return {
    id,
    receipt_code: id.slice(0, 13),
    matter_id: randomUUID(),
    kind,
    state,
    signature: asked.signature ?? signature,
    channel: "online",
    field: "environment",
    subject: "Rác chưa được dọn ở đầu ngõ",
    content: "Rác để ba ngày chưa dọn.",
    ...duePeriod(asked),
    ...peopleOf(asked),
    ...(asked.subject === undefined ? {} : { subject: asked.subject }),
    filed_unit_id: unitId,
    responsible_unit_id: unitId,
    sent_at: `${receivedOn}T03:00:00Z`,
    received_on: receivedOn,
    register_year: Number(receivedOn.slice(0, 4)),
    register_series: seriesOf(kind),
    idempotency_key: randomUUID(),
    content_hash: id,
    closed_on: FINISHED.has(state) ? receivedOn : null,
  };
}

const duePeriod = ({ due }: CaseAsked) => ({
  due_on: due?.dueOn ?? null,
  due_stage: due?.stage ?? null,
});

const peopleOf = (asked: CaseAsked) => ({
  filed_by: asked.filedBy ?? null,
  assigned_position_id: asked.assignedTo ?? null,
  answered_by: asked.answeredBy ?? null,
  accepted_on: asked.acceptedOn ?? null,
  reprocessing_count: asked.reprocessingCount ?? 0,
});

/** A case as if it had been filed that day, put there by the owner; answers its id. */
export async function insertCase(owner: Sql, asked: CaseAsked): Promise<string> {
  const row = caseRow(asked);
  const { id, matter_id, kind, received_on, register_year, register_series } = row;
  const { unitId, due } = asked;
  await owner.begin(async (tx) => {
    const [given] = await tx<{ number: number }[]>`
      select next_register_number(${unitId}, ${register_year}::smallint, ${register_series}) as number`;
    await tx`insert into matters (id, title, opened_on) values (${matter_id}, ${row.subject}, ${received_on})`;
    await tx`insert into case_files ${tx({ ...row, register_number: given?.number ?? 0 })}`;
    await tx`insert into case_events (case_file_id, action, to_state, at, account_id, role)
      values (${id}, 'send', 'sent', ${row.sent_at}, ${row.filed_by}, 'resident')`;
    if (due) {
      await tx`insert into case_deadlines (case_file_id, unit_id, kind, stage, rule_id, start_on, due_on)
        values (${id}, ${unitId}, ${kind}, ${due.stage}, ${RULES[due.stage] ?? due.stage}, ${due.startOn}, ${due.dueOn})`;
    }
  });
  return id;
}
