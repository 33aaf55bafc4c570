import { getLocale, getTranslations } from "next-intl/server";

import { CaseEvents } from "@/components/case-file/case-events";
import { ClientWords } from "@/components/layout/client-words";
import type { DeskCase } from "@/db/queries/desk-case";
import { type Actor, roleOf } from "@/lib/domain/actor";
import { actionRule } from "@/lib/domain/case-file/transitions";
import { getPathname } from "@/lib/i18n/navigation";

import { documentsOf } from "../view-data";
import type { AnswerAction } from "./checked-answer";
import { SendAnswerForm } from "./send-answer-form";

type Props = {
  readonly found: DeskCase;
  readonly action: AnswerAction;
  readonly actor: Actor;
};

/** The line of the timeline as the resident will read it, before anything is sent. */
export async function AnswerPreview({ found, action, actor }: Props) {
  const t = await getTranslations("desk-forms.answer");
  const locale = await getLocale();
  const { caseFile, revision, answerDraft, waitingFiles, responsibleUnitName, now } = found;
  const id = caseFile.id;
  const text = actionRule(caseFile, action)?.publicText ?? action;
  const { answer, documentNumber } = answerDraft.typed;

  return (
    <>
      <section aria-labelledby="preview" className="border-line space-y-3 rounded border p-4">
        <h2 id="preview">{t("preview-title")}</h2>
        <CaseEvents
          events={[
            {
              id: "preview",
              at: now,
              role: roleOf(actor),
              action,
              text,
              note: answer,
              ground: null,
              unitName: responsibleUnitName,
              documents: documentsOf(waitingFiles),
            },
          ]}
        />
      </section>
      <ClientWords areas={["desk-forms", "terms"]}>
        <SendAnswerForm
          action={action}
          caseId={id}
          revision={revision}
          answer={answer}
          documentNumber={documentNumber}
          backHref={getPathname({
            href: { pathname: "/desk/cases/[id]/answer", params: { id } },
            locale,
          })}
        />
      </ClientWords>
    </>
  );
}
