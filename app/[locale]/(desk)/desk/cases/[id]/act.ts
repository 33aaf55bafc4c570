import "server-only";
import { refresh } from "next/cache";
import { redirect } from "next/navigation";

import { listEventsSince } from "@/db/queries/desk-case";
import { requirePosition } from "@/lib/auth/gates";
import { type DeskAction, deskRolesFor } from "@/lib/domain/case-file/why-not";
import type { Result } from "@/lib/domain/result";
import type { PositionScope } from "@/lib/domain/scope";
import {
  type FormSchema,
  type FormValues,
  readForm,
  withFieldError,
  withProblem,
} from "@/lib/forms/form-state";
import { localeOf } from "@/lib/i18n/locale-of";
import type { Acted, DeskContext } from "@/lib/use-cases/case-file/situation";

import { caseAddress } from "./case-address";
import type { DeskFormState } from "./desk-form-state";

type AtHand = { readonly caseId: string; readonly revision: number };

type Doing<Input extends AtHand> = {
  readonly schema: FormSchema<Input>;
  readonly perform: (context: DeskContext, input: Input) => Promise<Result<Acted, string>>;
};

/** What every form of the desk does: gate, read, carry out, then the case as it is now. */
export async function act<Input extends AtHand>(
  action: DeskAction,
  formData: FormData,
  { schema, perform }: Doing<Input>,
): Promise<DeskFormState> {
  const { actor, scope } = await requirePosition(...deskRolesFor(action));
  const form = readForm(schema, formData);
  if (!form.ok) return form.state;

  const done = await perform({ actor, scope }, form.value);
  if (done.ok) redirect(`${caseAddress(localeOf(formData), done.value.caseId)}?done=${action}`);

  return refused(scope, form.value, { values: form.values, problem: done.problem });
}

/** Problems that belong beside one field. */
const FIELD_OF: Readonly<Record<string, string>> = {
  ground_not_applicable: "ground",
  assignee_not_here: "positionId",
  reprocessing_same_person: "positionId",
  target_unit_not_possible: "targetUnitId",
};

/** What was typed stays; when somebody was faster, the page is drawn anew with what they did. */
async function refused(
  scope: PositionScope,
  { caseId, revision }: AtHand,
  { values, problem }: { readonly values: FormValues; readonly problem: string },
): Promise<DeskFormState> {
  const field = FIELD_OF[problem];
  if (field) return withFieldError(values, field, problem);
  if (problem !== "case_changed_meanwhile") return withProblem(values, problem);

  refresh();
  const events = await listEventsSince(scope, caseId, revision);
  const changes = events.map(({ id, action, role, actorName }) => ({
    id,
    action,
    role,
    actorName,
  }));
  return { ...withProblem(values, problem), changes };
}
