import type { Who } from "./people";
import { WHO } from "./people";
import type { World } from "./world";

export type ActionRow = {
  /** Who gets past the gate; the rest are sent away before anything is read. */
  readonly who: readonly Who[];
  /** A page it is called from. */
  readonly page: string;
  readonly fields?: (world: World) => Readonly<Record<string, string>>;
};

const SIGNED_IN = WHO.filter((who) => who !== "visitor");
const OFFICERS = SIGNED_IN.filter((who) => who !== "resident" && who !== "other_resident");
const DESK: readonly Who[] = ["clerk", "officer", "leader"];
const FOREIGN_DESK: readonly Who[] = ["foreign_clerk", "foreign_officer", "foreign_leader"];
const ANSWERING: readonly Who[] = ["officer", "leader", "foreign_officer", "foreign_leader"];
const JUDGING: readonly Who[] = ["overseer", "front", "foreign_overseer", "foreign_front"];
const WRITING: readonly Who[] = ["overseer", "foreign_overseer"];
const APPROVING: readonly Who[] = ["front", "foreign_front"];

const result = "/vi/desk/oversight/[id]";
const recommendation = "/vi/desk/recommendations/[id]";
const reply = ({ ids }: World) => ({
  recommendationId: ids.recommendationId,
  revision: "1",
  text: "Một câu trả lời đủ dài để được nhận.",
  documentNumber: "",
});

/** Who gets past the gate of which server action. An action without a row, or a row without an action, fails. */
export const ACTIONS: Readonly<Record<string, ActionRow>> = {
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

export { DESK, FOREIGN_DESK, OFFICERS, SIGNED_IN };

export function pathOf({ page }: ActionRow, { ids }: World): string {
  const id = page.includes("/oversight/")
    ? ids.resultId
    : page.includes("/recommendations/")
      ? ids.recommendationId
      : ids.caseId;
  return page.replace("[id]", id).replace("[draft]", ids.draftId);
}
