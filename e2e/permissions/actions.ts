import { createHash, randomUUID } from "node:crypto";

import { seenText } from "../../lib/domain/unit/contacts";
import type { Form } from "./ask";
import type { Who } from "./people";
import { WHO } from "./people";
import type { World, WorldBut } from "./world";
import { DRAFTED_AT } from "./world-document";
import { aDayAhead } from "./world-reception";

export type ActionRow = {
  /** Who gets past the gate; the rest are sent away before anything is read. */
  readonly who: readonly Who[];
  /** The page whose form calls it, as a row of the pages. */
  readonly page: string;
  /** A form that holds up, so that only who sends it can be wrong with it. */
  readonly fields?: (world: World) => Form;
  /** A world in which it can be done. */
  readonly world?: WorldBut;
  /** Whose call changes something of the world; the first of them must succeed. Nobody else's may. */
  readonly changes: readonly Who[];
  /** A form without a state to answer in: the action takes the form alone. */
  readonly isPlain?: boolean;
};

const SIGNED_IN = WHO.filter((who) => who !== "visitor");
const ANSWERING: readonly Who[] = ["officer", "leader", "foreign_officer", "foreign_leader"];
const JUDGING: readonly Who[] = ["overseer", "front", "foreign_overseer", "foreign_front"];
const INTAKE: readonly Who[] = ["clerk", "leader", "foreign_clerk", "foreign_leader"];
const DESK: readonly Who[] = [...INTAKE, "officer", "foreign_officer"];
const LEADERS: readonly Who[] = ["leader", "foreign_leader"];

/** Those of the ward of the world; for people elsewhere there is nothing here. */
const here = (who: readonly Who[]) => who.filter((one) => !one.startsWith("foreign_"));

const NOTE = "Một lời giải thích đủ dài để được nhận.";
const NO_CONTACTS = seenText({ seat: null, phone: null, email: null, openingHours: null });
const TODAY = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);

/** A form of the desk about the case of the world. */
const aboutCase = (
  who: readonly Who[],
  but: Pick<ActionRow, "world" | "changes" | "isPlain"> | object = {},
  fields: (world: World) => Form = () => ({}),
): ActionRow => ({
  who,
  page: "/[locale]/desk/cases/[id]",
  fields: (world) => ({ caseId: world.ids.caseId, revision: "1", ...fields(world) }),
  changes: here(who),
  ...but,
});
const ACCEPTED = { kind: "complaint", state: "accepted" } as const;
const is = (caseFile: WorldBut["caseFile"]) => ({ world: { caseFile: { ...caseFile } } });

const aVisitForm = (key: string): Form => ({
  key,
  receivedDay: "5",
  receivedMonth: "11",
  receivedYear: "2026",
  occasion: "regular",
  kind: "report",
  people: "1",
  name: "Người Đến",
  address: "Ngõ 4",
  content: "Một việc khác.",
});

/** Days of reception that wait for the leader. */
const decidingSchedule = (fields: Form = {}): ActionRow => ({
  who: LEADERS,
  page: "/[locale]/desk/reception/[id]",
  fields: ({ ids }) => ({ schedule: ids.scheduleId, revision: "1", ...fields }),
  changes: ["leader"],
});

const answered = () => ({ answer: `${NOTE} ${NOTE}`, documentNumber: "" });
const ofAnswer = { page: "/[locale]/desk/cases/[id]/answer", changes: ["officer"] } as const;

const aboutDocument = (fields: Form): ActionRow => ({
  who: DESK,
  page: "/[locale]/desk/cases/[id]/documents/[kind]",
  fields: ({ ids }) => ({ caseId: ids.caseId, kind: "acceptance_notice", ...fields }),
  world: { caseFile: { kind: "complaint", state: "accepted" }, isDrafted: true },
  changes: here(DESK),
});

const ownCase = (
  fields: (world: World) => Form,
  page = "/[locale]/my-cases/[id]/withdraw",
): ActionRow => ({ who: SIGNED_IN, page, fields, changes: ["resident"] });
const ofAnswered = ({ ids }: World) => ({ caseId: ids.answeredId, revision: "1" });

/** Everybody signed in may file; a draft is only its writer's. */
const filing = (fields: (world: World) => Form = () => ({})): ActionRow => ({
  who: SIGNED_IN,
  page: "/[locale]/file/[draft]/[step]",
  fields: (world) => ({ draftId: world.ids.draftId, ...fields(world) }),
  changes: ["resident"],
});

/** A change of the calendar, which counts only once it is confirmed. */
const changingCalendar = (fields: () => Form): ActionRow => ({
  who: ["administrator"],
  page: "/[locale]/desk/units/calendar",
  fields,
  changes: ["administrator"],
});
const decidingChange = (fields: Form = {}): ActionRow => ({
  who: ["administrator"],
  page: "/[locale]/desk/units/calendar/[id]",
  fields: ({ ids }) => ({ change: ids.changeId, ...fields }),
  changes: ["administrator"],
});

/** A square kilometre of nowhere in particular. */
const BOUNDARY = JSON.stringify({
  type: "Polygon",
  coordinates: [
    [
      [105.82, 21.01],
      [105.83, 21.01],
      [105.83, 21.02],
      [105.82, 21.01],
    ],
  ],
});

/** Another person's account, as its page's forms send it. */
const administering = (fields: (world: World) => Form = () => ({})): ActionRow => ({
  who: ["administrator"],
  page: "/[locale]/desk/accounts/[id]",
  fields: (world) => ({ account: world.ids.accountId, ...fields(world) }),
  changes: ["administrator"],
});
const anOffice = ({ ids }: World) => ({
  role: "clerk",
  unit: ids.unitId,
  title: "",
  from: TODAY,
  last: "",
});

/** A version of a result, in the hands of who writes or of who approves. */
const aboutResult = (who: "overseer" | "front", fields: (world: World) => Form): ActionRow => ({
  who: [who, `foreign_${who}`],
  page: "/[locale]/desk/oversight/[id]",
  fields,
  changes: [who],
});
/** Something a ward makes public, in the hands of who writes or of who approves. */
const aboutDisclosure = (
  who: "publisher" | "leader",
  fields: (world: World) => Form,
  version: "draft" | "submitted" | null = "draft",
): ActionRow => ({
  who: [who, `foreign_${who}`],
  page: "/[locale]/desk/disclosures/[id]",
  fields,
  world: { disclosure: { version } },
  changes: [who],
});
/** A list or report of what was made public. */
const aboutPaper = {
  who: ["publisher", "leader", "foreign_publisher", "foreign_leader"],
  page: "/[locale]/desk/disclosures/papers/[kind]/[period]",
} as const;

/** The notice after a reception of the head. */
const aboutConclusion = {
  who: INTAKE,
  page: "/[locale]/desk/registers/receptions/[id]/conclusion",
  changes: here(INTAKE),
};
const disclosureOf = ({ ids }: World) => ({ disclosureId: ids.disclosureId });
const disclosureVersionOf = ({ ids }: World) => ({ versionId: ids.disclosureVersionId });
const channelOf = ({ ids }: World) => ({ channelId: ids.channelId });

/** A record on its way, in the hands of who writes or of who approves. */
const aboutRecord = (
  who: "publisher" | "leader",
  world: WorldBut = {},
  fields: (world: World) => Form = () => ({}),
): ActionRow => ({
  who: [who, `foreign_${who}`],
  page: "/[locale]/desk/records/[id]",
  fields: (made) => ({ draftId: made.ids.recordDraftId, ...fields(made) }),
  world,
  changes: [who],
});
const WAITING_RECORD: WorldBut = { record: { state: "submitted" } };

/** What a ward asks, in the hands of who writes or of who approves and answers. */
const aboutConsultation = (
  who: readonly ("publisher" | "leader")[],
  stage: NonNullable<NonNullable<WorldBut["consultation"]>["stage"]>,
  fields: (world: World) => Form = () => ({}),
): ActionRow => ({
  who: who.flatMap((one) => [one, `foreign_${one}` as const]),
  page: "/[locale]/desk/consultations/[id]",
  fields: (world) => ({ consultationId: world.ids.consultationId, ...fields(world) }),
  world: { consultation: { stage } },
  changes: who,
});
/** A board of the ward, in the hands of the front that keeps it. */
const keepingBoard = (page: string, fields: (world: World) => Form): ActionRow => ({
  who: ["front", "foreign_front"],
  page: `/[locale]/desk/boards/${page}`,
  fields,
  changes: ["front"],
});
const BOARD_WORDS = {
  name: "Ban Thanh tra nhân dân phường khác",
  termFrom: "2026-01-05",
  termTo: "2031-01-04",
  recognisedBy: "Ủy ban Mặt trận Tổ quốc phường",
  neighbourhoods: "",
  projectId: "",
};
const MEMBER_WORDS = {
  name: "Một Thành Viên",
  duty: "member",
  neighbourhood: "Tổ dân phố số 2",
  electedOn: "",
  fromOn: "2026-02-02",
  toOn: "",
};
const PROGRAMME_WORDS = {
  title: "Giám sát một việc khác",
  field: "environment",
  subject: "",
  target: "",
  plannedFrom: "2026-12-01",
  plannedTo: "2026-12-20",
  sentOn: "",
};

/** A programme of it, in the hands of who drafts or of who approves. */
const aboutProgramme = (
  who: "overseer" | "front",
  programme: NonNullable<NonNullable<WorldBut["board"]>["programme"]>,
  fields: Form = {},
): ActionRow => ({
  who: [who, `foreign_${who}`],
  page: "/[locale]/desk/boards/[id]/programmes/[programme]",
  fields: ({ ids }) => ({ programme: ids.programmeId, revision: "1", ...fields }),
  world: { board: { programme } },
  changes: [who],
});

/** What a resident sent to it. */
const aboutMatter = (fields: Form = {}): ActionRow => ({
  who: ["overseer", "foreign_overseer"],
  page: "/[locale]/desk/matters/[id]",
  fields: ({ ids }) => ({ matter: ids.matterId, revision: "1", ...fields }),
  changes: ["overseer"],
});
/** What the people of the ward of the world decide, as far as it has come. */
const aboutDecision = (
  who: readonly ("publisher" | "leader")[],
  decision: NonNullable<WorldBut["decision"]>,
  fields: (world: World) => Form = () => ({}),
): ActionRow => ({
  who: who.flatMap((one) => [one, `foreign_${one}` as const]),
  page: "/[locale]/desk/decisions/[id]",
  fields: (world) => ({ decisionId: world.ids.decisionId, ...fields(world) }),
  world: { decision },
  changes: who,
});
const COUNTED: Form = {
  revision: "1",
  documentForm: "minutes",
  source: "Biên bản họp tổ dân phố",
  decided: "Thông qua như đề xuất.",
  isWitnessed: "on",
};
const RECOGNISED: Form = { answeredOn: TODAY, document: "Quyết định số 12/QĐ-UBND" };
const REFUSED: Form = { ...RECOGNISED, ground: "procedure_not_kept", reason: NOTE };
/** The gate lets both through; a convention is the committee's to recognise. */
const RECOGNISING = {
  who: ["leader", "front", "foreign_leader", "foreign_front"],
  changes: ["leader"],
} as const satisfies Partial<ActionRow>;

const inDays = (days: number) =>
  new Date(Date.now() + 7 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10);

const versionOf = ({ ids }: World) => ({ versionId: ids.draftVersionId });
/** As a browser writes a day and an hour. */
const inVietnam = (at: Date) =>
  new Date(at.getTime() + 7 * 60 * 60 * 1000).toISOString().slice(0, 16);
const SUBMITTED: WorldBut = { result: { version: "submitted" } };

const reply = (who: readonly Who[], result: WorldBut["result"] = {}): ActionRow => ({
  who,
  page: "/[locale]/desk/recommendations/[id]",
  fields: ({ ids }) => ({
    recommendationId: ids.recommendationId,
    revision: "1",
    text: NOTE,
    documentNumber: "",
  }),
  world: { result },
  changes: here(who),
});

/** A file that was looked at, or one that was brought in, in the hands of whoever approves such records. */
const aboutImport = (
  which: "importId" | "appliedImportId",
  row: Pick<ActionRow, "who" | "changes">,
): ActionRow => ({
  ...row,
  page: "/[locale]/desk/imports/[id]",
  fields: ({ ids }) => ({ import: ids[which] }),
});
const CONFIRMING: readonly Who[] = [...JUDGING, ...LEADERS];

/** What one does to one's own account: whose it is, is never asked. */
const ownAccount = (page = "/[locale]/account") => ({ who: SIGNED_IN, page, changes: [] });
/** For whoever is not signed in, and for all others. */
const open = (page: string) => ({ who: WHO, page, changes: [] });

/** Who gets past the gate of which server action. An action without a row, or a row without an action, fails. */
export const ACTIONS: Readonly<Record<string, ActionRow>> = {
  "desk/imports/[id]/actions.ts#confirmImportAction": aboutImport("importId", {
    who: CONFIRMING,
    changes: ["leader"],
  }),
  "desk/imports/[id]/actions.ts#withdrawImportAction": aboutImport("importId", {
    who: [...CONFIRMING, "publisher", "foreign_publisher"],
    changes: ["publisher", "leader"],
  }),
  "desk/imports/[id]/actions.ts#undoImportAction": aboutImport("appliedImportId", {
    who: CONFIRMING,
    changes: ["leader"],
  }),
  "account/actions.ts#changeDetailsAction": ownAccount(),
  "account/actions.ts#changeEmailAction": ownAccount(),
  "account/actions.ts#changePasswordAction": ownAccount(),
  "account/sessions/actions.ts#endOtherSessionsAction": {
    ...ownAccount("/[locale]/account/sessions"),
    isPlain: true,
    changes: ["resident"],
  },
  "account/sessions/actions.ts#endSessionAction": {
    ...ownAccount("/[locale]/account/sessions"),
    fields: ({ ids }) => ({ session: ids.sessionId }),
    isPlain: true,
    changes: ["resident"],
  },
  "account/choose-actions.ts#choosePasswordAction": open("/[locale]/account/reset"),
  "account/confirm/actions.ts#confirmEmailAction": open("/[locale]/account/confirm"),
  "account/forgot/actions.ts#forgotAction": open("/[locale]/account/forgot"),
  "account/sign-in/actions.ts#signInAction": open("/[locale]/account/sign-in"),
  "account/sign-up/actions.ts#signUpAction": open("/[locale]/account/sign-up"),

  "desk/accounts/new/actions.ts#inviteAction": {
    ...administering(),
    page: "/[locale]/desk/accounts/new",
    fields: (world) => ({
      ...anOffice(world),
      email: `${world.ids.draftId}@example.org`,
      name: "Người Mới",
      language: "vi",
    }),
  },
  "desk/accounts/[id]/actions.ts#grantAction": administering(anOffice),
  "desk/accounts/[id]/actions.ts#endPositionAction": administering(({ ids }) => ({
    position: ids.positionId,
    seen: "",
    end: TODAY,
  })),
  "desk/accounts/[id]/actions.ts#inviteAgainAction": {
    ...administering(),
    world: { isInvited: true },
  },
  "desk/accounts/[id]/actions.ts#lockAction": administering(() => ({ lock: "lock" })),
  "desk/units/calendar/actions.ts#setDayAction": changingCalendar(() => ({
    date: "2026-12-10",
    kind: "swap_off",
    name: "Nghỉ hoán đổi",
    document: "Công văn thử",
    isConfirmed: "yes",
  })),
  "desk/units/calendar/actions.ts#proposeYearAction": changingCalendar(() => ({ year: "2031" })),
  "desk/units/calendar/actions.ts#importYearAction": changingCalendar(() => ({
    year: "2032",
    document: "Công văn thử",
    file: new File(
      [
        "ngay,loai,ten,van_ban,xac_nhan\n01/01/2032,nghỉ lễ,Tết Dương lịch,Công văn thử,đã xác nhận\n",
      ],
      "lich.csv",
    ),
  })),
  "desk/units/calendar/[id]/actions.ts#confirmChangeAction": decidingChange({ countings: "1" }),
  "desk/units/calendar/[id]/actions.ts#withdrawChangeAction": decidingChange(),
  "desk/units/[id]/actions.ts#changeContactsAction": {
    ...administering(),
    page: "/[locale]/desk/units/[id]",
    fields: ({ ids }) => ({
      unit: ids.unitId,
      seen: createHash("sha256").update(NO_CONTACTS).digest("hex"),
      seat: "1 Phố Thử",
      phone: "",
      email: "",
      hours: "",
    }),
  },
  "desk/units/[id]/actions.ts#loadBoundaryAction": {
    ...administering(),
    page: "/[locale]/desk/units/[id]",
    fields: ({ ids }) => ({
      unit: ids.unitId,
      source: "Bản đồ thử",
      asOf: "2025-07-01",
      file: new File([BOUNDARY], "ranh-gioi.geojson"),
    }),
  },
  "desk/position/actions.ts#actAsAction": {
    ...ownAccount("/[locale]/desk/position"),
    fields: ({ ids }) => ({ next: "", position: ids.officeId }),
    isPlain: true,
    changes: ["officer"],
  },

  "desk/cases/actions.ts#claimFromQueueAction": aboutCase(ANSWERING, {
    page: "/[locale]/desk/cases",
    isPlain: true,
  }),
  "desk/cases/[id]/actions.ts#acceptAction": aboutCase(
    LEADERS,
    is({ kind: "complaint", state: "registered" }),
    () => ({ complexity: "", note: "" }),
  ),
  "desk/cases/[id]/actions.ts#assignAction": aboutCase(INTAKE, {}, ({ ids }) => ({
    positionId: ids.officeId,
    note: "",
  })),
  "desk/cases/[id]/actions.ts#claimAction": aboutCase(ANSWERING),
  "desk/cases/[id]/actions.ts#extendAction": aboutCase(LEADERS, is(ACCEPTED), () => ({
    ground: "many_people",
    note: NOTE,
  })),
  "desk/cases/[id]/actions.ts#setUrgencyAction": aboutCase(DESK, is({ kind: "report" }), () => ({
    urgency: "urgent",
    note: NOTE,
  })),
  "desk/cases/[id]/actions.ts#correctEntryAction": aboutCase(INTAKE, {}, () => ({
    subject: "Nắp cống vỡ ở đầu ngõ",
    filerName: "Nguyễn Văn An",
    filerAddress: "",
    note: NOTE,
  })),
  "desk/cases/[id]/actions.ts#splitAction": aboutCase(DESK, {}, () => ({
    kind: "petition",
    field: "transport",
    subject: "Đề nghị lắp gương cầu",
    content: "Đề nghị lắp gương cầu ở góc khuất đầu ngõ.",
    note: NOTE,
  })),
  "desk/cases/[id]/actions.ts#suspendAction": aboutCase(LEADERS, is(ACCEPTED), () => ({
    ground: "objective_obstacle",
    documentNumber: "12/QĐ-UBND",
    note: NOTE,
  })),
  "desk/cases/[id]/actions.ts#resumeAction": aboutCase(
    LEADERS,
    is({ ...ACCEPTED, state: "suspended" }),
    () => ({ documentNumber: "13/QĐ-UBND", note: NOTE }),
  ),
  "desk/cases/[id]/actions.ts#discontinueAction": aboutCase(LEADERS, is(ACCEPTED), () => ({
    ground: "no_successor",
    documentNumber: "14/QĐ-UBND",
    note: NOTE,
  })),
  "desk/cases/[id]/actions.ts#closeAction": aboutCase(ANSWERING, is({ state: "answered" }), () => ({
    note: "",
  })),
  "desk/cases/[id]/actions.ts#confirmSignatureAction": aboutCase(
    DESK,
    is({ kind: "complaint", state: "awaiting_completion" }),
    () => ({
      signature: "wet_scan",
      signedDay: "3",
      signedMonth: "11",
      signedYear: "2026",
      note: "",
    }),
  ),
  "desk/cases/[id]/actions.ts#forwardAction": aboutCase(DESK, {}, ({ elsewhere }) => ({
    ground: "place_in_other_ward",
    targetUnitId: elsewhere.id,
    note: NOTE,
  })),
  "desk/cases/[id]/actions.ts#notAcceptAction": aboutCase(
    LEADERS,
    is({ kind: "complaint", state: "registered" }),
    () => ({ ground: "time_barred", note: NOTE }),
  ),
  "desk/cases/[id]/actions.ts#receiveForwardedAction": aboutCase(
    INTAKE,
    is({ state: "forwarded" }),
    () => ({ note: "" }),
  ),
  "desk/cases/[id]/actions.ts#refuseAction": aboutCase(ANSWERING, {}, () => ({
    ground: "already_answered",
    note: NOTE,
  })),
  "desk/cases/[id]/actions.ts#registerAction": aboutCase(INTAKE, is({ state: "sent" }), () => ({
    note: "",
  })),
  "desk/cases/[id]/actions.ts#requestMoreAction": aboutCase(DESK, {}, () => ({
    ground: "evidence_wanted",
    note: NOTE,
  })),
  "desk/cases/[id]/documents/[kind]/actions.ts#draftDocumentAction": {
    ...aboutDocument({ subject: "Một việc" }),
    isPlain: true,
  },
  "desk/cases/[id]/documents/[kind]/actions.ts#issueDocumentAction": {
    ...aboutDocument({ revision: "1", draftedAt: DRAFTED_AT }),
    // The desk drafts; only who signs a document issues it.
    changes: ["leader"],
  },
  "desk/cases/[id]/answer/actions.ts#answerAction": aboutCase(ANSWERING, ofAnswer, answered),
  "desk/cases/[id]/answer/actions.ts#removeAnswerFileAction": {
    ...aboutCase(ANSWERING, ofAnswer),
    fields: ({ ids }) => ({ draftId: ids.caseId, attachmentId: ids.answerFileId }),
    isPlain: true,
  },
  "desk/cases/[id]/answer/actions.ts#reprocessAnswerAction": aboutCase(
    ANSWERING,
    { ...ofAnswer, ...is({ state: "reprocessing", reprocessingCount: 1 }) },
    answered,
  ),

  "desk/registers/receptions/actions.ts#recordReceptionAction": {
    who: ["clerk", "foreign_clerk"],
    page: "/[locale]/desk/registers/receptions/new",
    // The key is one's own: what others send with it is a line of their own book.
    fields: () => aVisitForm(randomUUID()),
    changes: ["clerk"],
  },
  "desk/registers/receptions/actions.ts#correctReceptionAction": {
    who: ["clerk", "foreign_clerk"],
    page: "/[locale]/desk/registers/receptions/[id]/correct",
    fields: ({ ids }) => ({
      ...aVisitForm(randomUUID()),
      entryId: ids.receptionId,
      version: "1",
      cause: "wrong_entry",
      reason: "",
    }),
    changes: ["clerk"],
  },

  "desk/registers/receptions/[id]/conclusion/actions.ts#draftConclusionAction": {
    ...aboutConclusion,
    fields: ({ ids }) => ({ entryId: ids.headReceptionId, instruction: "Một việc" }),
    isPlain: true,
  },
  "desk/registers/receptions/[id]/conclusion/actions.ts#issueConclusionAction": {
    ...aboutConclusion,
    fields: ({ ids }) => ({ entryId: ids.headReceptionId, seen: ids.conclusionSeen }),
    // Clerk and leader write; only the leader signs.
    changes: ["leader"],
  },
  "desk/registers/receptions/[id]/conclusion/actions.ts#followUpConclusionAction": {
    ...aboutConclusion,
    page: "/[locale]/desk/registers/receptions/[id]",
    fields: ({ ids }) => ({ conclusion: ids.conclusionId, doneOn: "2026-11-19", evidence: NOTE }),
  },

  "desk/reception/actions.ts#draftScheduleAction": {
    who: ["publisher", "foreign_publisher"],
    page: "/[locale]/desk/reception/new",
    fields: () => ({
      schedule: "",
      kind: "extra",
      weekday: "",
      from: aDayAhead(5),
      to: "",
      startsAt: "08:00",
      endsAt: "11:00",
      place: "Trụ sở",
      receiver: "Chủ tịch phường",
    }),
    changes: ["publisher"],
  },
  "desk/reception/[id]/actions.ts#approveScheduleAction": decidingSchedule(),
  "desk/reception/[id]/actions.ts#returnScheduleAction": decidingSchedule({ note: NOTE }),
  "desk/reception/days/[day]/actions.ts#postponeAction": {
    who: LEADERS,
    page: "/[locale]/desk/reception/days/[day]",
    fields: ({ ids }) => ({ day: ids.receptionDayId, newDay: aDayAhead(6), reason: NOTE }),
    changes: ["leader"],
  },

  // A turn is for anybody who is signed in; the resident has one on that day already.
  "reception/[id]/actions.ts#bookReceptionAction": {
    who: SIGNED_IN,
    page: "/[locale]/reception/[id]",
    fields: ({ ids }) => ({
      day: ids.receptionDayId,
      slot: "2",
      people: "1",
      name: "Người Khác",
      phone: "0900000001",
    }),
    changes: SIGNED_IN.filter((who) => who !== "resident"),
  },
  "reception/[id]/actions.ts#cancelBookingAction": {
    who: SIGNED_IN,
    page: "/[locale]/reception/[id]",
    fields: ({ ids }) => ({ booking: ids.bookingId }),
    changes: ["resident"],
  },
  "my-cases/[id]/actions.ts#rateAction": ownCase(
    (world) => ({ ...ofAnswered(world), score: "5", reason: "" }),
    "/[locale]/my-cases/[id]/rate",
  ),
  "my-cases/[id]/actions.ts#removeSupplementFileAction": {
    ...ownCase(
      ({ ids }) => ({ draftId: ids.caseId, attachmentId: ids.supplementFileId }),
      "/[locale]/my-cases/[id]/supplement",
    ),
    isPlain: true,
  },
  "my-cases/[id]/actions.ts#reprocessAction": ownCase(
    (world) => ({ ...ofAnswered(world), reason: NOTE }),
    "/[locale]/my-cases/[id]/reprocess",
  ),
  "my-cases/verdicts/[id]/actions.ts#judgeAction": {
    who: SIGNED_IN,
    page: "/[locale]/my-cases/verdicts/[id]",
    fields: ({ ids }) => ({ recommendationId: ids.reportedId, isDone: "no", text: NOTE }),
    changes: SIGNED_IN,
  },
  "my-cases/[id]/actions.ts#withdrawAction": ownCase(({ ids }) => ({
    caseId: ids.caseId,
    revision: "1",
    ground: "sent_by_mistake",
    note: "",
  })),

  "file/[draft]/[step]/actions.ts#answerQuestionsAction": filing(() => ({
    matters: "suggestion",
  })),
  "file/[draft]/[step]/actions.ts#chooseKindAction": filing(() => ({ kind: "petition" })),
  "file/[draft]/[step]/actions.ts#choosePlaceAction": filing(({ ids }) => ({
    unitId: ids.unitId,
    place: "Ngõ 5",
    field: "transport",
  })),
  "file/[draft]/[step]/actions.ts#discardDraftAction": { ...filing(), isPlain: true },
  "file/[draft]/[step]/actions.ts#nameFilerAction": filing(() => ({
    capacity: "self",
    name: "Người Khác",
    address: "Số 7, ngõ 5",
    phone: "0900000009",
  })),
  "file/[draft]/[step]/actions.ts#removeFileAction": {
    ...filing(({ ids }) => ({ attachmentId: ids.waitingId })),
    isPlain: true,
  },
  "file/[draft]/[step]/actions.ts#sendAction": filing(({ ids }) => ({ seen: ids.seen })),
  "file/[draft]/[step]/actions.ts#tellContentAction": filing(() => ({
    subject: "Một việc khác",
    content: "Một câu chuyện khác, cũng đủ dài để gửi.",
    wish: "",
  })),

  "desk/oversight/actions.ts#saveResultAction": {
    ...aboutResult("overseer", ({ ids }) => ({
      intent: "edit",
      bodyId: ids.bodyId,
      title: "Một kết quả giám sát mới",
      summary: "",
      field: "tax",
      inspectedFrom: "2026-11-02",
      inspectedTo: "",
    })),
    page: "/[locale]/desk/oversight/new",
  },
  "desk/files/actions.ts#withdrawFileAction": {
    ...aboutResult("front", ({ ids }) => ({
      place: "oversight-files",
      fileId: ids.publicFileId,
      reason: NOTE,
    })),
    who: ["front", "foreign_front", "leader", "foreign_leader"],
    page: "/[locale]/desk/files",
  },
  "desk/publication/actions.ts#schedulePublicationAction": {
    ...aboutResult("front", (world) => ({
      ...versionOf(world),
      kind: "result",
      at: inVietnam(new Date(Date.now() + 60 * 60 * 1000)),
    })),
    who: ["front", "foreign_front", "leader", "foreign_leader"],
    world: SUBMITTED,
  },
  "desk/publication/actions.ts#cancelPublicationAction": {
    ...aboutResult("front", (world) => ({ ...versionOf(world), kind: "result" })),
    who: ["front", "foreign_front", "leader", "foreign_leader"],
    world: SUBMITTED,
  },
  "desk/oversight/[id]/actions.ts#publishResultAction": {
    ...aboutResult("front", versionOf),
    world: SUBMITTED,
  },
  "desk/oversight/[id]/actions.ts#returnResultAction": {
    ...aboutResult("front", (world) => ({ ...versionOf(world), note: NOTE })),
    world: SUBMITTED,
  },
  "desk/oversight/[id]/actions.ts#removeFindingFileAction": {
    who: ["overseer", "foreign_overseer"],
    page: "/[locale]/desk/oversight/[id]/files",
    fields: ({ ids }) => ({ resultId: ids.resultId, fileId: ids.findingFileId }),
    isPlain: true,
    changes: ["overseer"],
  },
  "desk/oversight/[id]/actions.ts#correctResultAction": {
    ...aboutResult("overseer", ({ ids }) => ({ resultId: ids.resultId, reason: NOTE })),
    world: { result: { version: null } },
  },
  "desk/disclosures/actions.ts#approvePlanAction": {
    ...aboutDisclosure("leader", () => ({ year: "2026" })),
    page: "/[locale]/desk/disclosures",
  },
  "desk/disclosures/papers/[kind]/[period]/actions.ts#draftPaperAction": {
    ...aboutPaper,
    fields: () => ({ kind: "disclosure_list", period: "2026-q2", remark: NOTE }),
    // One's own ward's: for people elsewhere it is theirs.
    changes: ["publisher", "leader"],
    isPlain: true,
  },
  // What is signed is what was read, which is of this very day: who may is shown by the tests on the database.
  "desk/disclosures/papers/[kind]/[period]/actions.ts#issuePaperAction": {
    ...aboutPaper,
    fields: () => ({ kind: "disclosure_list", period: "2026-q2", seen: "x".repeat(43) }),
    changes: [],
  },
  "desk/disclosures/new/actions.ts#planDisclosureAction": {
    ...aboutDisclosure("publisher", () => ({
      item: "3",
      year: String(new Date().getFullYear()),
      name: "Một nội dung mới phải công khai",
      responsible: "",
      plannedOn: "",
      decidedOn: "",
    })),
    page: "/[locale]/desk/disclosures/new",
  },
  "desk/disclosures/[id]/edit/actions.ts#saveDisclosureAction": {
    ...aboutDisclosure("publisher", (world) => ({
      ...disclosureOf(world),
      revision: "1",
      intent: "save",
      title: "Một tên khác, cũng đủ dài",
      body: "",
      decidedOn: "",
      documentNumber: "",
      issuer: "",
      variant: "standard",
      expiresOn: "",
    })),
    page: "/[locale]/desk/disclosures/[id]/edit",
  },
  "desk/disclosures/[id]/actions.ts#publishDisclosureAction": aboutDisclosure(
    "leader",
    disclosureVersionOf,
    "submitted",
  ),
  "desk/disclosures/[id]/actions.ts#returnDisclosureAction": aboutDisclosure(
    "leader",
    (world) => ({ ...disclosureVersionOf(world), note: NOTE }),
    "submitted",
  ),
  "desk/disclosures/[id]/actions.ts#amendDisclosureAction": aboutDisclosure(
    "publisher",
    (world) => ({ ...disclosureOf(world), ground: "was_wrong", reason: NOTE }),
    null,
  ),
  "desk/disclosures/[id]/actions.ts#endPostingAction": {
    ...aboutDisclosure("publisher", disclosureOf, null),
    who: ["publisher", "leader", "foreign_publisher", "foreign_leader"],
    changes: ["publisher", "leader"],
  },
  "desk/disclosures/[id]/channel-actions.ts#addChannelAction": aboutDisclosure(
    "publisher",
    (world) => ({
      ...disclosureOf(world),
      kind: "radio",
      fromOn: "2026-09-03",
      toOn: "",
      place: "Bản tin 17 giờ",
      evidence: "",
    }),
  ),
  "desk/disclosures/[id]/channel-actions.ts#endChannelAction": aboutDisclosure(
    "publisher",
    (world) => ({ ...channelOf(world), toOn: "2026-10-10", evidence: "" }),
  ),
  "desk/disclosures/[id]/channel-actions.ts#withdrawChannelAction": aboutDisclosure(
    "publisher",
    (world) => ({ ...channelOf(world), note: NOTE }),
  ),

  "desk/records/actions.ts#saveRecordAction": {
    ...aboutRecord("publisher", {}, () => ({
      "kind-of-record": "projects",
      revision: "1",
      baseVersion: "",
      recordId: "",
      intent: "save",
      name: "Một tên khác, cũng đủ dài",
    })),
    page: "/[locale]/desk/records/[id]/edit",
  },
  "desk/records/[id]/actions.ts#publishRecordAction": aboutRecord("leader", WAITING_RECORD),
  "desk/records/[id]/actions.ts#returnRecordAction": aboutRecord("leader", WAITING_RECORD, () => ({
    note: NOTE,
  })),
  "desk/records/[id]/actions.ts#discardRecordAction": aboutRecord("publisher", {}, () => ({
    revision: "1",
  })),
  "desk/records/[id]/files/actions.ts#removeRecordFileAction": {
    ...aboutRecord("publisher", {}, ({ ids }) => ({ fileId: ids.recordFileId })),
    page: "/[locale]/desk/records/[id]/files",
    isPlain: true,
  },
  "desk/records/new/[kind]/actions.ts#withdrawRecordAction": {
    ...aboutRecord("publisher"),
    page: "/[locale]/desk/records/new/[kind]",
    fields: ({ ids }) => ({
      kind: "projects",
      recordId: ids.projectId,
      baseVersion: "1",
      reason: NOTE,
    }),
  },
  "desk/records/propose-actions.ts#proposeCommendationAction": {
    ...aboutRecord("leader"),
    page: "/[locale]/desk/records",
    fields: () => ({ reason: NOTE }),
    // Each proposes in their own ward.
    changes: LEADERS,
  },

  "desk/consultations/actions.ts#saveConsultationAction": {
    ...aboutConsultation(["publisher"], "draft", () => ({
      revision: "1",
      intent: "save",
      subject: "community_interest",
      title: "Một tên khác, cũng đủ dài",
      question: "",
      papers: "",
      planSentOn: "",
      closesOn: "",
    })),
    page: "/[locale]/desk/consultations/[id]/edit",
  },
  "desk/consultations/[id]/actions.ts#openConsultationAction": aboutConsultation(
    ["leader"],
    "submitted",
    () => ({ closesOn: inDays(30) }),
  ),
  "desk/consultations/[id]/actions.ts#returnConsultationAction": aboutConsultation(
    ["leader"],
    "submitted",
    () => ({ note: NOTE }),
  ),
  "desk/consultations/[id]/actions.ts#prolongConsultationAction": aboutConsultation(
    ["leader"],
    "open",
    () => ({ closesOn: inDays(60) }),
  ),
  "desk/consultations/[id]/actions.ts#recordSheetAction": aboutConsultation(
    ["publisher"],
    "open",
    () => ({
      form: "community_meeting",
      heldOn: TODAY,
      source: "Biên bản họp tổ dân phố số 5",
      agree: "3",
      disagree: "1",
      other: "0",
    }),
  ),
  "desk/consultations/[id]/actions.ts#withdrawSheetAction": {
    ...aboutConsultation(["publisher"], "collected"),
    fields: ({ ids }) => ({ sheetId: ids.sheetId, note: NOTE }),
  },
  "desk/consultations/[id]/actions.ts#sumUpConsultationAction": aboutConsultation(
    ["publisher", "leader"],
    "collected",
    () => ({ revision: "1", synthesis: NOTE }),
  ),
  "desk/consultations/[id]/actions.ts#answerConsultationAction": aboutConsultation(
    ["leader"],
    "summed_up",
    () => ({ revision: "1", response: NOTE, outcome: "as_drafted", departureReason: "" }),
  ),
  "desk/consultations/[id]/actions.ts#closeConsultationAction": aboutConsultation(
    ["leader"],
    "answered",
  ),
  "desk/boards/actions.ts#beginBoardAction": keepingBoard("new", () => ({
    kind: "people_inspection_board",
    ...BOARD_WORDS,
  })),
  "desk/boards/actions.ts#changeBoardAction": keepingBoard("[id]/edit", ({ ids }) => ({
    board: ids.boardId,
    version: "1",
    ...BOARD_WORDS,
    endedOn: "",
    reason: NOTE,
  })),
  "desk/boards/actions.ts#addMemberAction": keepingBoard("[id]/members/new", ({ ids }) => ({
    board: ids.boardId,
    ...MEMBER_WORDS,
  })),
  "desk/boards/actions.ts#changeMemberAction": keepingBoard("[id]/members/[member]", ({ ids }) => ({
    member: ids.boardMemberId,
    version: "1",
    ...MEMBER_WORDS,
    reason: NOTE,
  })),
  "desk/boards/[id]/programmes/actions.ts#beginProgrammeAction": {
    ...aboutProgramme("overseer", "draft"),
    page: "/[locale]/desk/boards/[id]/programmes/new",
    fields: ({ ids }) => ({ board: ids.boardId, intent: "save", ...PROGRAMME_WORDS }),
  },
  "desk/boards/[id]/programmes/actions.ts#changeProgrammeAction": aboutProgramme(
    "overseer",
    "draft",
    { intent: "save", ...PROGRAMME_WORDS },
  ),
  "desk/boards/[id]/programmes/actions.ts#publishProgrammeAction": aboutProgramme(
    "front",
    "submitted",
  ),
  "desk/boards/[id]/programmes/actions.ts#returnProgrammeAction": aboutProgramme(
    "front",
    "submitted",
    { note: NOTE },
  ),
  "desk/boards/[id]/programmes/actions.ts#callOffProgrammeAction": aboutProgramme(
    "front",
    "published",
    { note: NOTE },
  ),
  "desk/boards/[id]/programmes/actions.ts#correctProgrammeAction": aboutProgramme(
    "front",
    "published",
    { ...PROGRAMME_WORDS, reason: NOTE },
  ),
  "desk/boards/[id]/programmes/actions.ts#linkResultAction": {
    ...aboutProgramme("front", "published"),
    fields: ({ ids }) => ({ programme: ids.programmeId, result: ids.boardResultId }),
  },
  "desk/matters/[id]/actions.ts#takeUpMatterAction": aboutMatter(),
  "desk/matters/[id]/actions.ts#adviseMatterAction": aboutMatter({ text: NOTE }),
  "desk/matters/[id]/actions.ts#answerMatterAction": aboutMatter({
    text: NOTE,
    documentNumber: "",
    result: "",
  }),
  "my-cases/boards/[slug]/actions.ts#sendMatterAction": {
    who: SIGNED_IN,
    page: "/[locale]/my-cases/boards/[slug]",
    fields: ({ ids }) => ({
      key: randomUUID(),
      board: ids.boardSlug,
      subject: "Một việc khác gửi Ban",
      content: NOTE,
      place: "",
      name: "Một Người",
      contact: "",
      denunciation: "no",
    }),
    changes: SIGNED_IN,
  },
  "desk/decisions/actions.ts#saveDecisionAction": {
    ...aboutDecision(["publisher"], { at: "draft" }, () => ({
      followsId: "",
      revision: "1",
      intent: "save",
      subject: "self_management",
      scope: "neighbourhood",
      origin: "neighbourhood_head",
      method: "meeting",
      neighbourhood: "Tổ dân phố số 6",
      title: "Một việc khác, tên cũng đủ dài",
      proposal: "",
      notice: "",
      place: "",
      households: "",
      neighbourhoods: "",
      agreedOnline: "",
      consents: "",
      consentsFrom: "",
      groupMembers: "",
      planIssuedOn: "",
      planSentOn: "",
      announcedOn: "",
      heldOn: "",
      startsAt: "",
      endsAt: "",
      endsOn: "",
    })),
    page: "/[locale]/desk/decisions/[id]/edit",
  },
  "desk/decisions/[id]/actions.ts#announceDecisionAction": aboutDecision(
    ["leader"],
    { at: "submitted" },
    () => ({ revision: "1" }),
  ),
  "desk/decisions/[id]/actions.ts#returnDecisionAction": aboutDecision(
    ["leader"],
    { at: "submitted" },
    () => ({ note: NOTE }),
  ),
  "desk/decisions/[id]/actions.ts#moveDecisionAction": aboutDecision(
    ["leader"],
    { at: "announced" },
    () => ({
      revision: "1",
      announcedOn: TODAY,
      heldOn: inDays(9),
      startsAt: "19:00",
      endsAt: "20:00",
      place: "Sân chung cư số 2",
      note: NOTE,
    }),
  ),
  "desk/decisions/[id]/actions.ts#callOffDecisionAction": aboutDecision(
    ["leader"],
    { at: "announced" },
    () => ({ note: NOTE }),
  ),
  "desk/decisions/[id]/actions.ts#countVotesAction": aboutDecision(
    ["publisher"],
    { at: "over" },
    () => ({
      ...COUNTED,
      households: "120",
      present: "100",
      inFavour: "90",
      against: "5",
      other: "5",
    }),
  ),
  "desk/decisions/[id]/actions.ts#countWardVotesAction": aboutDecision(
    ["publisher"],
    { at: "over", isWard: true },
    () => ({ ...COUNTED, neighbourhoods: "1", tallies: "Tổ 1; 120; 100; 90; 5; 5" }),
  ),
  "desk/decisions/[id]/actions.ts#publishDecisionResultAction": aboutDecision(
    ["leader"],
    { at: "counted" },
    ({ ids }) => ({ resultId: ids.decisionResultId }),
  ),
  "desk/decisions/[id]/actions.ts#returnDecisionResultAction": aboutDecision(
    ["leader"],
    { at: "counted" },
    ({ ids }) => ({ resultId: ids.decisionResultId, note: NOTE }),
  ),
  "desk/decisions/[id]/actions.ts#sendDecisionAction": aboutDecision(
    ["publisher"],
    { at: "passed" },
    () => ({ sentOn: TODAY }),
  ),
  "desk/decisions/[id]/actions.ts#recogniseDecisionAction": {
    ...aboutDecision(["leader"], { at: "sent" }, () => RECOGNISED),
    ...RECOGNISING,
  },
  "desk/decisions/[id]/actions.ts#refuseDecisionAction": {
    ...aboutDecision(["leader"], { at: "sent" }, () => REFUSED),
    ...RECOGNISING,
  },
  "desk/decisions/[id]/actions.ts#setInForceAction": aboutDecision(
    ["leader"],
    { at: "sent", isWard: true },
    () => ({ inForceOn: inDays(30), document: "Quyết định số 15/QĐ-UBND" }),
  ),
  "desk/decisions/[id]/actions.ts#repealDecisionAction": aboutDecision(
    ["leader"],
    { at: "in_force" },
    () => ({
      repealedOn: TODAY,
      document: "Quyết định số 16/QĐ-UBND",
      ground: "procedure_not_kept",
      reason: NOTE,
    }),
  ),
  "opinions/[slug]/actions.ts#giveOpinionAction": {
    who: SIGNED_IN,
    page: "/[locale]/opinions/[slug]",
    fields: ({ ids }) => ({
      consultation: ids.askedSlug,
      stance: "disagree",
      text: "",
      wantsAnswer: "on",
    }),
    changes: SIGNED_IN,
  },

  "desk/recommendations/[id]/actions.ts#answerAction": reply(ANSWERING),
  "desk/recommendations/[id]/actions.ts#removeProofAction": {
    who: ANSWERING,
    page: "/[locale]/desk/recommendations/[id]",
    fields: ({ ids }) => ({ recommendationId: ids.recommendationId, fileId: ids.proofId }),
    isPlain: true,
    world: { result: { recommendation: "answered" } },
    changes: ["leader"],
  },
  "desk/recommendations/[id]/actions.ts#urgeAction": {
    who: ["front", "foreign_front"],
    page: "/[locale]/desk/recommendations/[id]",
    fields: ({ ids }) => ({ recommendationId: ids.recommendationId, text: NOTE }),
    changes: ["front"],
  },
  "desk/recommendations/[id]/actions.ts#confirmDoneAction": reply(JUDGING, {
    recommendation: "done",
  }),
  "desk/recommendations/[id]/actions.ts#contestDoneAction": reply(JUDGING, {
    recommendation: "done",
  }),
};
