import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";

import { Documents } from "@/components/case-file/case-events";
import { DeskDue } from "@/components/desk/desk-due";
import { DeskFrame } from "@/components/layout/desk-frame";
import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import { type DeskCase, findDeskCase } from "@/db/queries/desk-case";
import { requirePosition } from "@/lib/auth/gates";
import { may } from "@/lib/domain/case-file/permissions";
import { deskRolesFor, whyNot } from "@/lib/domain/case-file/why-not";
import { isId } from "@/lib/domain/input";
import type { FormState } from "@/lib/forms/form-state";

import { keptState } from "../../../../../keep-typed";
import { whyWords } from "../case-actions";
import { caseAddress } from "../case-address";
import { documentsOf, runningDeadline } from "../view-data";
import { AnswerPreview } from "./answer-preview";
import { checkedAnswer } from "./checked-answer";
import { WriteAnswer } from "./write-answer";

type Props = PageProps<"/[locale]/desk/cases/[id]/answer">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("desk"))("answer-window") };
}

export default async function AnswerPage({ params, searchParams }: Props) {
  const { actor, scope } = await requirePosition(...deskRolesFor("answer"));
  const { id } = await params;
  const found = isId(id) ? await findDeskCase(scope, id) : null;
  if (!found) notFound();

  const { step, problem } = await searchParams;
  const t = await getTranslations();
  const locale = await getLocale();
  const action = may(actor, "reprocess_answer", found.caseFile) ? "reprocess_answer" : "answer";
  const why = whyNot(actor, action, found.caseFile);
  const checked = checkedAnswer(found, action);

  return (
    <DeskFrame
      here={{ pathname: "/desk/cases/[id]/answer", params: { id } }}
      actor={actor}
      isIllustration={found.isDemonstration}
    >
      <div className="space-y-6">
        <AnswerHead found={found} backHref={caseAddress(locale, id)} />
        <div className="grid items-start gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,34rem)_minmax(0,30rem)]">
          <div className="space-y-6">
            {why && <Notice tone="soon" title={whyWords(why, { t, locale })} />}
            {step === "preview" && checked.ok ? (
              <AnswerPreview found={found} action={action} actor={actor} />
            ) : (
              <WriteAnswer
                found={found}
                isSaved={step === "saved"}
                problem={typeof problem === "string" ? problem : null}
                check={await stateBefore(step, checked)}
              />
            )}
          </div>
          <WhatWasWritten found={found} />
        </div>
      </div>
    </DeskFrame>
  );
}

/** What outlived its session comes first; a preview that cannot be shown says what is missing. */
async function stateBefore(
  step: string | string[] | undefined,
  checked: ReturnType<typeof checkedAnswer>,
): Promise<FormState | null> {
  const missing = step === "preview" && !checked.ok ? checked.state : null;
  return (await keptState()) ?? missing;
}

async function AnswerHead({ found, backHref }: { found: DeskCase; backHref: string }) {
  const t = await getTranslations();
  const running = runningDeadline(found);
  const isDecision = found.caseFile.kind === "complaint";
  return (
    <header className="space-y-1">
      <p className="text-muted flex flex-wrap items-center gap-x-4">
        <a href={backHref} className="inline-flex min-h-8 items-center gap-1.5">
          <Icon name="back" className="size-4" />
          {found.reference}
        </a>
        {running && <DeskDue dueOn={running.dueOn} standing={running.standing} />}
      </p>
      <h1>{t(`desk-forms.answer.${isDecision ? "title-complaint" : "title"}`)}</h1>
      <p>{found.subject}</p>
    </header>
  );
}

/** What is being answered, in sight while one writes; on a phone above the form, folded. */
async function WhatWasWritten({ found }: { found: DeskCase }) {
  const t = await getTranslations("desk.case");
  const { content, wish, files } = found;
  return (
    <aside
      aria-labelledby="written"
      className="border-hair bg-card rounded border px-4 py-3 max-lg:order-first"
    >
      <details className="fold">
        <summary id="written">{t("content")}</summary>
        <h2 className="max-lg:hidden">{t("content")}</h2>
        <p className="mt-2 whitespace-pre-line">{content}</p>
        {wish && (
          <>
            <p className="text-muted mt-3">{t("wish")}</p>
            <p className="whitespace-pre-line">{wish}</p>
          </>
        )}
        <div className="mt-3">
          <Documents documents={documentsOf(files)} />
        </div>
      </details>
    </aside>
  );
}
