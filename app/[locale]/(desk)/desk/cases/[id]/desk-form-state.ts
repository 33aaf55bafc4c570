import type { Role } from "@/lib/domain/actor";
import type { CaseAction } from "@/lib/domain/case-file/transitions";
import type { FormState } from "@/lib/forms/form-state";

/** Something that happened to the case while a form was being filled in. */
export type Change = {
  readonly id: number;
  readonly action: CaseAction;
  readonly role: Role;
  readonly actorName: string | null;
};

export type DeskFormState = FormState & { readonly changes?: readonly Change[] };
