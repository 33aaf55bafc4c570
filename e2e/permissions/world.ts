import { randomBytes, randomUUID } from "node:crypto";

import { owner } from "../support/database";
import { aPerson, type Person } from "../support/given";
import { aCast, type Cast } from "./people";
import { aBoard, type BoardBut } from "./world-board";
import { aCase, aDraft, aFile, type CaseBut } from "./world-case";
import { aConsultation, type ConsultationBut } from "./world-consultation";
import { aDecision, type DecisionBut } from "./world-decision";
import { aDisclosure, type DisclosureBut } from "./world-disclosure";
import { aDocument, aDocumentDraft } from "./world-document";
import { aResult, type ResultBut } from "./world-oversight";
import { aHeadVisit, aPaper } from "./world-paper";
import { aSchedule, aVisit } from "./world-reception";
import { aRecord, type RecordBut } from "./world-record";

/** Words that stand nowhere but in one secret place each: who reads one has seen that place. */
export type Canaries = Readonly<
  Record<
    | "case"
    | "person"
    | "file"
    | "draft"
    | "waiting"
    | "answer"
    | "result"
    | "recommendation"
    | "proof"
    | "verdict"
    | "disclosure"
    | "consultation"
    | "record"
    | "decision"
    | "opinion"
    | "programme"
    | "matter"
    | "account"
    | "visitor"
    | "schedule",
    string
  >
>;

/** How the things of one ward are, where they are not as usual: an action needs them ready for it. */
export type WorldBut = {
  readonly caseFile?: CaseBut;
  readonly result?: ResultBut;
  readonly disclosure?: DisclosureBut;
  readonly consultation?: ConsultationBut;
  readonly record?: RecordBut;
  readonly board?: BoardBut;
  readonly decision?: DecisionBut;
  /** A document of the case waits to be signed. */
  readonly isDrafted?: boolean;
  /** The account that administrators look at has not followed its first link. */
  readonly isInvited?: boolean;
};

/** Everything one ward can hold, filed by `resident`, with a canary in each secret. */
export async function aWorld(but: WorldBut = {}) {
  const {
    caseFile,
    result,
    disclosure,
    consultation,
    board,
    decision,
    isInvited = false,
    isDrafted = false,
  } = but;
  const { here, elsewhere, cast } = await aCast();
  const canaries: Canaries = {
    case: word("case"),
    person: word("person"),
    file: word("file"),
    draft: word("draft"),
    waiting: word("waiting"),
    answer: word("answer"),
    result: word("result"),
    recommendation: word("recommendation"),
    proof: word("proof"),
    verdict: word("verdict"),
    disclosure: word("disclosure"),
    consultation: word("consultation"),
    record: word("record"),
    decision: word("decision"),
    opinion: word("opinion"),
    programme: word("programme"),
    matter: word("matter"),
    account: word("account"),
    visitor: word("visitor"),
    schedule: word("schedule"),
  };
  const someone = await aPerson({ role: "officer", unitId: here.id }, canaries.account);
  if (isInvited) {
    await owner()`update accounts set email_confirmed_at = null where id = ${someone.accountId}`;
  }
  const filed = { unitId: here.id, filedBy: cast.resident.accountId, canaries };
  const caseId = await aCase({ ...filed, state: "in_progress", ...caseFile });
  const answeredId = await aCase({ ...filed, state: "answered" });
  const files = await filesOf(cast, caseId, canaries);
  const documentCode = await aDocument({ caseId, unitId: here.id, leader: cast.leader });
  if (isDrafted) await aDocumentDraft(caseId, cast.officer.accountId);
  const draft = await aDraft({ ...filed, canary: canaries.draft, fileCanary: canaries.waiting });
  const publisher = cast.publisher.positionId;
  const disclosed = { unitId: here.id, publisher, canaries, ...disclosure };
  const written = {
    unitId: here.id,
    overseer: cast.overseer.positionId,
    leader: cast.leader.accountId,
    canaries,
    ...result,
  };
  return {
    here,
    elsewhere,
    cast,
    canaries,
    ids: {
      caseId,
      answeredId,
      ...files,
      documentCode,
      ...draft,
      ...(await aResult(written)),
      ...(await aDisclosure(disclosed)),
      ...(await aConsultation({
        unitId: here.id,
        publisher,
        resident: cast.resident.accountId,
        canaries,
        ...consultation,
      })),
      ...(await aRecord({ unitId: here.id, publisher: cast.publisher, canaries, ...but.record })),
      ...(await aBoard({
        unitId: here.id,
        overseer: cast.overseer.positionId,
        resident: cast.resident.accountId,
        canaries,
        ...board,
      })),
      ...(await aDecision({ unitId: here.id, publisher, canaries, ...decision })),
      accountId: someone.accountId,
      positionId: someone.positionId ?? "",
      officeId: cast.officer.positionId ?? "",
      sessionId: await sessionOf(cast.resident.token, cast.resident.accountId),
      unitId: here.id,
      changeId: await aChange(),
      importId: await anImport("checked", { unitId: here.id, publisher: cast.publisher }),
      appliedImportId: await anImport("applied", { unitId: here.id, publisher: cast.publisher }),
      ...(await aSchedule({
        unitId: here.id,
        publisher: cast.publisher,
        place: canaries.schedule,
        resident: cast.resident,
      })),
      receptionId: await aVisit({ unitId: here.id, clerk: cast.clerk, name: canaries.visitor }),
      ...(await aHeadVisit({
        ward: here,
        clerk: cast.clerk,
        leader: cast.leader,
        name: canaries.visitor,
      })),
      paperFileId: await aPaper({ unitId: here.id, leader: cast.leader }),
    },
  };
}

/** A change of the calendar that waits to be confirmed, and moves nothing. */
async function aChange(): Promise<string> {
  const id = randomUUID();
  await owner()`insert into calendar_changes (id, cause, year, source_document, days, state, countings, moved_count)
    values (${id}, 'calendar', 2026, 'Công văn thử', '[]', 'counted', 1, 0)`;
  return id;
}

/** A file of figures that was sent; its bytes are nowhere. */
async function anImport(
  state: "checked" | "applied",
  { unitId, publisher }: { readonly unitId: string; readonly publisher: Person },
): Promise<string> {
  const id = randomUUID();
  await owner()`insert into imports (id, unit_id, kind, format, file_name, sha256, byte_size, state, sent_by, sent_position_id, applied_at)
    values (${id}, ${unitId}, 'indicators', 'csv', 'so-lieu.csv', ${id.replaceAll("-", "").repeat(2)}, 1, ${state},
      ${publisher.accountId}, ${publisher.positionId ?? ""}, ${state === "applied" ? new Date() : null})`;
  return id;
}

const word = (what: string) => `canary-${what}-${randomBytes(6).toString("hex")}`;

export type World = Awaited<ReturnType<typeof aWorld>>;

/** A file of the case, and files that wait for a supplement of the resident's and for the officer's answer. */
async function filesOf({ resident, officer }: Cast, caseId: string, canaries: Canaries) {
  const own = { uploadedBy: resident.accountId };
  const ofOfficer = { uploadedBy: officer.accountId, canary: canaries.answer };
  const waits = { where: { draft_id: caseId } };
  return {
    fileId: await aFile({ ...own, where: { case_file_id: caseId }, canary: canaries.file }),
    supplementFileId: await aFile({
      ...own,
      ...waits,
      purpose: "supplement",
      canary: canaries.waiting,
    }),
    answerFileId: await aFile({ ...ofOfficer, ...waits, purpose: "answer" }),
  };
}

/** Another session of somebody's, besides the one the test asks with. */
async function sessionOf(token: string, accountId: string): Promise<string> {
  const id = randomUUID();
  await owner()`insert into sessions (id, token_hash, account_id, expires_at, device)
    values (${id}, ${`other ${token}`}, ${accountId}, now() + interval '1 hour', 'Máy khác')`;
  return id;
}

/** What the ward of the world holds, in one word: unchanged when nobody changed anything. */
export async function stateOf({ ids, cast, elsewhere }: World): Promise<string> {
  const people = [...Object.values(cast).map(({ accountId }) => accountId), ids.accountId];
  const [row] = await owner()<{ state: string }[]>`
    select md5(concat(
      (select string_agg(c::text, '' order by id) from case_files c where filed_by = ${cast.resident.accountId}),
      (select string_agg(e::text, '' order by id) from case_events e where case_file_id in (${ids.caseId}, ${ids.answeredId})),
      (select string_agg(r::text, '' order by id) from case_ratings r where case_file_id = ${ids.answeredId}),
      (select string_agg(d::text, '' order by id) from drafts d where account_id = ${cast.resident.accountId}),
      (select string_agg(d::text, '' order by account_id) from answer_drafts d where case_file_id = ${ids.caseId}),
      (select string_agg(d::text, '' order by id) from document_drafts d
        where case_file_id = ${ids.caseId} or entry_id = ${ids.headReceptionId} or unit_id = ${ids.unitId}),
      (select string_agg(d::text, '' order by id) from issued_documents d
        where case_file_id = ${ids.caseId} or unit_id = ${ids.unitId}),
      (select string_agg(c::text, '' order by id) from reception_conclusions c where unit_id = ${ids.unitId}),
      (select string_agg(a::text, '' order by id) from attachments a
        where draft_id in (${ids.caseId}, ${ids.draftId}) or case_file_id in (${ids.caseId}, ${ids.answeredId})),
      (select string_agg(v::text, '' order by v.id) from oversight_result_versions v
        join oversight_results o on o.id = v.result_id where o.unit_id = ${ids.unitId}),
      (select string_agg(e::text, '' order by id) from oversight_events e where result_id = ${ids.resultId} and is_public),
      (select string_agg(v::text, '' order by account_id) from resident_verdicts v
        join recommendation_replies y on y.id = v.reply_id where y.recommendation_id = ${ids.reportedId}),
      (select string_agg(f::text, '' order by id) from oversight_files f where result_id = ${ids.resultId}),
      (select string_agg(i::text, '' order by id) from imports i where i.unit_id = ${ids.unitId}),
      (select string_agg(s::text, '' order by id) from scheduled_publications s where s.unit_id = ${ids.unitId}),
      (select string_agg(d::text, '' order by id) from disclosures d where d.unit_id = ${ids.unitId}),
      (select string_agg(concat(v.*, c.*), '' order by v.id, c.id) from disclosures d
        left join disclosure_versions v on v.disclosure_id = d.id
        left join disclosure_channels c on c.disclosure_id = d.id where d.unit_id = ${ids.unitId}),
      (select string_agg(concat(d.*, r.*), '' order by d.id, r.id) from community_decisions d
        left join community_decision_results r on r.decision_id = d.id where d.unit_id = ${ids.unitId}),
      (select string_agg(c::text, '' order by id) from consultations c where c.unit_id = ${ids.unitId}),
      (select string_agg(o::text, '' order by o.id) from consultation_opinions o where o.consultation_id = ${ids.askedId}),
      (select string_agg(s::text, '' order by s.id) from consultation_sheets s where s.consultation_id = ${ids.consultationId}),
      (select a::text from consultation_answers a where a.consultation_id = ${ids.consultationId}),
      (select string_agg(concat(d::text, f::text), '' order by d.id, f.id) from record_drafts d
        left join record_files f on f.draft_id = d.id where d.unit_id in (${ids.unitId}, ${elsewhere.id})),
      (select string_agg(p::text, '' order by id) from projects p where p.unit_id = ${ids.unitId}),
      (select string_agg(b::text, '' order by b.id) from bodies b where b.unit_id = ${ids.unitId}),
      (select string_agg(m::text, '' order by m.id) from body_members m where m.body_id = ${ids.boardId}),
      (select string_agg(p::text, '' order by p.id) from programmes p where p.body_id = ${ids.boardId}),
      (select programme_id::text from oversight_results where id = ${ids.boardResultId}),
      (select string_agg(m::text, '' order by m.id) from board_matters m where m.unit_id = ${ids.unitId}),
      (select string_agg(r::text, '' order by id) from recommendations r where result_id = ${ids.resultId}),
      (select string_agg(p::text, '' order by id) from positions p where account_id = any(${people}) or unit_id = ${ids.unitId}),
      (select string_agg(a::text, '' order by id) from accounts a where id = any(${people})),
      (select string_agg(t::text, '' order by token_hash) from account_tokens t where account_id = any(${people})),
      (select string_agg(concat(id, token_hash, acting_position_id), '' order by id) from sessions where account_id = any(${people})),
      (select string_agg((state = 'counted')::text, '') from calendar_changes where id = ${ids.changeId}),
      (select count(*) from calendar_changes where proposed_by = any(${people})),
      (select count(*) from unit_boundaries where unit_id = ${ids.unitId}),
      (select string_agg(v::text, '' order by v.entry_id, v.version) from reception_versions v
        join reception_entries e on e.id = v.entry_id where e.unit_id = ${ids.unitId}),
      (select string_agg(b::text, '' order by b.id) from reception_bookings b
        join reception_days d on d.id = b.day_id where d.unit_id = ${ids.unitId}),
      (select string_agg(s::text, '' order by id) from reception_schedules s where unit_id = ${ids.unitId}),
      (select string_agg(d::text, '' order by id) from reception_days d where unit_id = ${ids.unitId}),
      (select string_agg(u::text, '' order by id) from units u where id = ${ids.unitId}))) as state`;
  return row?.state ?? "";
}
