import { getLocale, getTranslations } from "next-intl/server";

import { ClientWords } from "@/components/layout/client-words";
import { Notice } from "@/components/ui/notice";
import type { DeskCase } from "@/db/queries/desk-case";
import type { Actor } from "@/lib/domain/actor";
import { CASE_KINDS, FIELDS, SIGNATURE_STATUSES } from "@/lib/domain/case-file/case-file";
import { groundsFor } from "@/lib/domain/case-file/grounds";
import { mayHold } from "@/lib/domain/case-file/permissions";
import { couldEver, type DeskAction, whyNot } from "@/lib/domain/case-file/why-not";

import type { FormOptions } from "./action-fields";
import { ActionForm } from "./action-form";
import { whyWords } from "./case-actions";
import { caseAddress } from "./case-address";
import { entryOf, type Words } from "./view-data";

type Props = {
  readonly action: DeskAction;
  readonly actor: Actor;
  readonly found: DeskCase;
};

/**
 * The form that was asked for. It stays open when the case moved on meanwhile, so that nothing typed is lost;
 * above it stands why it can no longer be sent.
 */
export async function CaseForm({ action, actor, found }: Props) {
  const t = await getTranslations();
  const locale = await getLocale();
  const { caseFile, revision } = found;
  if (action === "answer" || action === "reprocess_answer") return null;
  if (!couldEver(actor, action, caseFile)) return null;

  const why = whyNot(actor, action, caseFile);
  return (
    <ClientWords areas={["desk-forms", "terms"]}>
      {why && (
        <div className="pt-4">
          <Notice tone="soon" title={whyWords(why, { t, locale })} />
        </div>
      )}
      <ActionForm
        // A form of another action is another form, with nothing of this one's.
        key={action}
        action={action}
        caseId={caseFile.id}
        revision={revision}
        options={optionsFor(action, found, { t, locale })}
        cancelHref={caseAddress(locale, caseFile.id)}
      />
    </ClientWords>
  );
}

function optionsFor(action: DeskAction, found: DeskCase, words: Words): FormOptions {
  const { caseFile, assignees, targets, today } = found;
  const { t } = words;
  return {
    today,
    grounds: groundsFor(action, caseFile.kind).map(({ code, article }) => ({
      value: code,
      label: t(`grounds.${code}.text`),
      ...(article !== null && { hint: t(`grounds.${code}.article`) }),
    })),
    assignees: assignees
      .filter(({ accountId }) => mayHold(accountId, caseFile))
      .map(({ positionId, name, role, title }) => ({
        value: positionId,
        label: `${name}, ${title ?? t(`terms.role.${role}`)}`,
      })),
    entry: entryOf(found),
    kinds: CASE_KINDS.map((kind) => ({ value: kind, label: t(`terms.case-kind.${kind}`) })),
    fields: FIELDS.map((field) => ({ value: field, label: t(`terms.field.${field}`) })),
    targets: targets.map(({ id, name }) => ({ value: id, label: name })),
    signatures: SIGNATURE_STATUSES.filter((status) => status !== "none").map((status) => ({
      value: status,
      label: t(`terms.signature.${status}`),
    })),
  };
}
