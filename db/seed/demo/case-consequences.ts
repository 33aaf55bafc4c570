import type { CaseChanges, LoadedCaseFile } from "@/db/commands/case-file";
import type { StoryStep } from "@/db/seed/demo/case-story";
import { WARD } from "@/db/seed/demo/place";
import type { Actor } from "@/lib/domain/actor";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { CaseAction } from "@/lib/domain/case-file/transitions";

type Happening = {
  readonly step: StoryStep;
  readonly caseFile: LoadedCaseFile;
  readonly actor: Actor;
  /** Who gets the case when it is given to somebody. */
  readonly holder: Actor;
  readonly today: CalendarDate;
};

type Consequence = {
  readonly changes?: CaseChanges;
  /** The small facts its event keeps. */
  readonly data?: Readonly<Record<string, unknown>>;
};

const held = ({ position }: Actor): Consequence => {
  const positionId = position?.id ?? null;
  return { changes: { assignedPositionId: positionId }, data: { positionId } };
};

const answered = ({ actor, step }: Happening): Consequence => ({
  changes: { answeredBy: actor.accountId },
  data: { documentNumber: step.document ?? null, files: 0 },
});

/** What an action changes besides the state, where it changes something. */
export const CONSEQUENCES: Partial<Record<CaseAction, (happening: Happening) => Consequence>> = {
  assign: ({ holder }) => held(holder),
  claim: ({ actor }) => held(actor),
  confirm_signature: ({ today }) => ({
    changes: { signature: "confirmed_at_counter" },
    data: { signature: "confirmed_at_counter", signedOn: today },
  }),
  accept: ({ today }) => ({ changes: { acceptedOn: today } }),
  answer: answered,
  reprocess_answer: answered,
  request_reprocessing: ({ caseFile }) => ({
    changes: { reprocessingCount: caseFile.reprocessingCount + 1, assignedPositionId: null },
  }),
  discontinue: ({ step }) => ({ data: { documentNumber: step.document ?? null } }),
  rate: ({ step }) => ({ data: { score: step.score ?? null } }),
  forward: ({ caseFile, step }) => {
    if (!step.to) throw new Error("a case is forwarded to a ward");
    const { responsibleUnitId: fromUnitId, handledUnitIds } = caseFile;
    const toUnitId = WARD[step.to];
    return {
      changes: {
        responsibleUnitId: toUnitId,
        handledUnitIds: [...handledUnitIds, fromUnitId],
        assignedPositionId: null,
      },
      data: { toUnitId, fromUnitId },
    };
  },
};
