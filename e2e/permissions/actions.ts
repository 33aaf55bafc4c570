import type { Who } from "./people";
import { WHO } from "./people";
import type { World } from "./world";

export type ActionRow = {
  /** Who gets past the gate; the rest are sent away before anything is read. */
  readonly who: readonly Who[];
  /** A page it is called from. */
  readonly page: string;
  readonly fields?: (world: World) => Readonly<Record<string, string>>;
  /** Whose call may change something of the world; when missing, all who get past and are of its ward. */
  readonly changes?: readonly Who[];
  /** A form without a state to answer in: the action takes the form alone. */
  readonly isPlain?: boolean;
};

const SIGNED_IN = WHO.filter((who) => who !== "visitor");
const ANSWERING: readonly Who[] = ["officer", "leader", "foreign_officer", "foreign_leader"];
const JUDGING: readonly Who[] = ["overseer", "front", "foreign_overseer", "foreign_front"];
const WRITING: readonly Who[] = ["overseer", "foreign_overseer"];
const APPROVING: readonly Who[] = ["front", "foreign_front"];

const INTAKE: readonly Who[] = ["clerk", "leader", "foreign_clerk", "foreign_leader"];
const DESK: readonly Who[] = [...INTAKE, "officer", "foreign_officer"];
const LEADERS: readonly Who[] = ["leader", "foreign_leader"];

/** The desk drafts; that only who signs it issues it is asked behind the gate. */
const DOCUMENT = { who: DESK, page: "/vi/desk/cases/[id]/documents/acceptance-notice" } as const;

const GROUND = "outside_competence";
const NOTE = "Một lời giải thích đủ dài để được nhận.";

/** A form of the desk about the case of the world; what it says besides is enough for some and wrong for others. */
const aboutCase = (who: readonly Who[], but: Readonly<Record<string, string>> = {}): ActionRow => ({
  who,
  page: "/vi/desk/cases/[id]",
  fields: ({ ids }) => ({ caseId: ids.caseId, id: ids.caseId, revision: "1", note: NOTE, ...but }),
});
const ownCase = (but: Readonly<Record<string, string>> = {}): ActionRow => ({
  who: SIGNED_IN,
  page: "/vi/my-cases/[id]",
  fields: ({ ids }) => ({ caseId: ids.caseId, ...but }),
  changes: ["resident"],
});

const result = "/vi/desk/oversight/[id]";
const recommendation = "/vi/desk/recommendations/[id]";
const reply = ({ ids }: World) => ({
  recommendationId: ids.recommendationId,
  revision: "1",
  text: "Một câu trả lời đủ dài để được nhận.",
  documentNumber: "",
});

const filing = "/vi/file/[draft]/content";
const ofDraft = ({ ids }: World) => ({ draft: ids.draftId, draftId: ids.draftId });
/** Everybody signed in may file; a draft is only its writer's. */
const FILING = { who: SIGNED_IN, page: filing, fields: ofDraft, changes: ["resident"] } as const;
/** Another person's account, as its page's forms send it. */
const ofAccount = ({ ids }: World) => ({ account: ids.accountId });
const ADMINISTERING = { who: ["administrator"], page: "/vi/desk/accounts/[account]" } as const;
const OWN_ACCOUNT = { who: SIGNED_IN, page: "/vi/account" } as const;
/** For whoever is not signed in, and for all others. */
const OPEN = { who: WHO } as const;

/** Who gets past the gate of which server action. An action without a row, or a row without an action, fails. */
export const ACTIONS: Readonly<Record<string, ActionRow>> = {
  "account/actions.ts#changeDetailsAction": OWN_ACCOUNT,
  "account/actions.ts#changeEmailAction": OWN_ACCOUNT,
  "account/actions.ts#changePasswordAction": OWN_ACCOUNT,
  "account/sessions/actions.ts#endOtherSessionsAction": {
    ...OWN_ACCOUNT,
    page: "/vi/account/sessions",
    isPlain: true,
  },
  "account/sessions/actions.ts#endSessionAction": {
    ...OWN_ACCOUNT,
    page: "/vi/account/sessions",
    isPlain: true,
  },
  "account/choose-actions.ts#choosePasswordAction": { ...OPEN, page: "/vi/account/reset" },
  "account/confirm/actions.ts#confirmEmailAction": { ...OPEN, page: "/vi/account/confirm" },
  "account/forgot/actions.ts#forgotAction": { ...OPEN, page: "/vi/account/forgot" },
  "account/sign-in/actions.ts#signInAction": { ...OPEN, page: "/vi/account/sign-in" },
  "account/sign-up/actions.ts#signUpAction": { ...OPEN, page: "/vi/account/sign-up" },
  "desk/accounts/new/actions.ts#inviteAction": {
    who: ["administrator"],
    page: "/vi/desk/accounts/new",
  },
  "desk/accounts/[id]/actions.ts#grantAction": {
    ...ADMINISTERING,
    fields: ({ ids }) => ({
      account: ids.accountId,
      role: "clerk",
      unit: ids.unitId,
      title: "",
      from: "2026-01-01",
      last: "",
    }),
  },
  "desk/accounts/[id]/actions.ts#endPositionAction": { ...ADMINISTERING, fields: ofAccount },
  "desk/accounts/[id]/actions.ts#inviteAgainAction": { ...ADMINISTERING, fields: ofAccount },
  "desk/accounts/[id]/actions.ts#lockAction": {
    ...ADMINISTERING,
    fields: ({ ids }) => ({ account: ids.accountId, lock: "lock" }),
  },
  "desk/units/[id]/actions.ts#changeContactsAction": {
    who: ["administrator"],
    page: "/vi/desk/units/[unit]",
    fields: ({ ids }) => ({
      unit: ids.unitId,
      seen: "",
      seat: "1 Phố Thử",
      phone: "",
      email: "",
      hours: "",
    }),
  },
  "desk/position/actions.ts#actAsAction": {
    who: SIGNED_IN,
    page: "/vi/desk/position",
    isPlain: true,
  },
  "desk/cases/actions.ts#claimFromQueueAction": {
    ...aboutCase(ANSWERING),
    page: "/vi/desk/cases",
    isPlain: true,
  },
  "desk/cases/[id]/actions.ts#acceptAction": aboutCase(LEADERS),
  "desk/cases/[id]/actions.ts#assignAction": aboutCase(INTAKE),
  "desk/cases/[id]/actions.ts#claimAction": aboutCase(ANSWERING),
  "desk/cases/[id]/actions.ts#closeAction": aboutCase(ANSWERING),
  "desk/cases/[id]/actions.ts#confirmSignatureAction": aboutCase(DESK),
  "desk/cases/[id]/actions.ts#forwardAction": aboutCase(DESK),
  "desk/cases/[id]/actions.ts#notAcceptAction": aboutCase(LEADERS, { ground: GROUND }),
  "desk/cases/[id]/actions.ts#receiveForwardedAction": aboutCase(INTAKE),
  "desk/cases/[id]/actions.ts#refuseAction": aboutCase(ANSWERING, { ground: GROUND }),
  "desk/cases/[id]/actions.ts#registerAction": aboutCase(INTAKE),
  "desk/cases/[id]/actions.ts#requestMoreAction": aboutCase(DESK, { ground: GROUND }),
  "desk/cases/[id]/documents/[kind]/actions.ts#draftDocumentAction": {
    ...DOCUMENT,
    fields: ({ ids }) => ({ caseId: ids.caseId, kind: "acceptance_notice", subject: "Một việc" }),
    isPlain: true,
  },
  "desk/cases/[id]/documents/[kind]/actions.ts#issueDocumentAction": {
    ...DOCUMENT,
    fields: ({ ids }) => ({
      caseId: ids.caseId,
      revision: "1",
      kind: "acceptance_notice",
      draftedAt: "2026-11-02T02:00:00.000Z",
    }),
  },
  "desk/cases/[id]/answer/actions.ts#answerAction": aboutCase(ANSWERING),
  "desk/cases/[id]/answer/actions.ts#removeAnswerFileAction": {
    ...aboutCase(ANSWERING),
    isPlain: true,
  },
  "desk/cases/[id]/answer/actions.ts#reprocessAnswerAction": aboutCase(ANSWERING),
  "my-cases/[id]/actions.ts#rateAction": ownCase({ score: "5" }),
  "my-cases/[id]/actions.ts#removeSupplementFileAction": { ...ownCase(), isPlain: true },
  "my-cases/[id]/actions.ts#reprocessAction": ownCase({ reason: NOTE }),
  "my-cases/[id]/actions.ts#withdrawAction": ownCase({ reason: NOTE }),
  "file/[draft]/[step]/actions.ts#answerQuestionsAction": FILING,
  "file/[draft]/[step]/actions.ts#chooseKindAction": FILING,
  "file/[draft]/[step]/actions.ts#choosePlaceAction": FILING,
  "file/[draft]/[step]/actions.ts#discardDraftAction": FILING,
  "file/[draft]/[step]/actions.ts#nameFilerAction": FILING,
  "file/[draft]/[step]/actions.ts#removeFileAction": FILING,
  "file/[draft]/[step]/actions.ts#sendAction": FILING,
  "file/[draft]/[step]/actions.ts#tellContentAction": FILING,
  "desk/oversight/actions.ts#saveResultAction": { who: WRITING, page: "/vi/desk/oversight/new" },
  "desk/oversight/[id]/actions.ts#publishResultAction": {
    who: APPROVING,
    page: result,
    fields: ({ ids }) => ({ versionId: ids.draftVersionId }),
  },
  "desk/oversight/[id]/actions.ts#returnResultAction": {
    who: APPROVING,
    page: result,
    fields: ({ ids }) => ({ versionId: ids.draftVersionId, note: "Bổ sung biên bản kiểm tra." }),
  },
  "desk/oversight/[id]/actions.ts#correctResultAction": {
    who: WRITING,
    page: result,
    fields: ({ ids }) => ({ resultId: ids.resultId, reason: "Lý do đủ dài để được nhận." }),
  },
  "desk/recommendations/[id]/actions.ts#answerAction": {
    who: ANSWERING,
    page: recommendation,
    fields: reply,
  },
  "desk/recommendations/[id]/actions.ts#reportDoneAction": {
    who: ANSWERING,
    page: recommendation,
    fields: reply,
  },
  "desk/recommendations/[id]/actions.ts#confirmDoneAction": {
    who: JUDGING,
    page: recommendation,
    fields: reply,
  },
  "desk/recommendations/[id]/actions.ts#contestDoneAction": {
    who: JUDGING,
    page: recommendation,
    fields: reply,
  },
};

/** The page an action is called from, in the world at hand. */
export function pathOf({ page }: ActionRow, { ids }: World): string {
  const id = page.includes("/oversight/") ? ids.resultId : ids.caseId;
  return page
    .replace("/recommendations/[id]", `/recommendations/${ids.recommendationId}`)
    .replace("[id]", id)
    .replace("[draft]", ids.draftId)
    .replace("[account]", ids.accountId)
    .replace("[unit]", ids.unitId);
}
