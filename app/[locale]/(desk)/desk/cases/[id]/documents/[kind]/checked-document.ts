import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { CaseFacts, Issuer } from "@/lib/domain/document/facts";
import { askedFields, type DocumentField, type Typed } from "@/lib/domain/document/fields";
import { fillIn, prefilled } from "@/lib/domain/document/fill-in";
import type { DocumentForm } from "@/lib/domain/document/form";
import type { OfficialDocument } from "@/lib/domain/document/structure";
import type { FormState } from "@/lib/forms/form-state";

type AtWork = {
  readonly draft: { readonly typed: Typed } | null;
  readonly issuer: Issuer | null;
  readonly today: CalendarDate;
};

type Checked = {
  readonly fields: readonly DocumentField[];
  readonly state: FormState;
  /** The sheet as it would be printed today; null while something is missing. */
  readonly document: OfficialDocument | null;
};

/** The draft as it stands: what is typed, what is wrong with it beside each field, and the sheet when nothing is. */
export function checkedDocument(
  form: DocumentForm,
  facts: CaseFacts,
  { draft, issuer, today }: AtWork,
): Checked {
  const fields = askedFields(form.fields, { isOrganisation: facts.filer?.isOrganisation ?? false });
  const values = draft?.typed ?? prefilled(fields, facts);
  const filled = fillIn(fields, values, today);
  if (!filled.ok || !issuer) {
    return {
      fields,
      state: { fieldErrors: filled.ok ? {} : filled.problems, values },
      document: null,
    };
  }
  const sheet = { issuer, issuedOn: today, number: null, confirmAt: null, replaces: null };
  return {
    fields,
    state: { fieldErrors: {}, values },
    document: form.compose(sheet, filled.filled),
  };
}
