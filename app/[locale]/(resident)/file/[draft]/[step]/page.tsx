import { getLocale, getTranslations } from "next-intl/server";
import { notFound, redirect } from "next/navigation";

import { StepAside } from "@/components/filing/step-aside";
import { StepFrame } from "@/components/filing/step-frame";
import { ClientWords } from "@/components/layout/client-words";
import { findCaseOfDraft, findDraft, findFilingClock, type FoundDraft } from "@/db/queries/draft";
import { requireAccount } from "@/lib/auth/gates";
import { calendarDateOf } from "@/lib/domain/calendar-date";
import { CASE_KINDS } from "@/lib/domain/case-file/case-file";
import { openSteps } from "@/lib/domain/case-file/draft";
import { idFrom } from "@/lib/domain/input";
import type { AccountScope } from "@/lib/domain/scope";
import {
  type FilingPage,
  filingHref,
  filingPageOf,
  isNewDraft,
  stepOf,
} from "@/lib/i18n/filing-pages";
import { localeFrom } from "@/lib/i18n/locale-of";
import { getPathname } from "@/lib/i18n/navigation";
import type { Locale } from "@/lib/i18n/routing";

import { keptState } from "../../../../keep-typed";
import { receiptAddress } from "./save-page";
import { StepContent } from "./step-content";

type Props = PageProps<"/[locale]/file/[draft]/[step]">;

export async function generateMetadata({ params }: Props) {
  const page = filingPageOf((await params).step);
  const t = await getTranslations("filing");
  return { title: page ? `${t(`step.${stepOf(page)}`)} · ${t("name")}` : t("name") };
}

export default async function FilingPagePage({ params, searchParams }: Props) {
  const { scope } = await requireAccount();
  const [{ draft: asked, step }, { problem, about }] = await Promise.all([params, searchParams]);
  const locale = localeFrom(await getLocale());
  const page = filingPageOf(step);
  if (!page) notFound();

  const draft = await draftFor(scope, asked, page, locale);
  const today = draft?.today ?? calendarDateOf((await findFilingClock(scope)).now);
  const kind = CASE_KINDS.find((known) => known === draft?.answers.kind?.["kind"]) ?? null;
  if (page === "content" && !kind && draft) goTo("kind", locale, draft.id);

  return (
    <StepFrame
      page={page}
      draft={
        draft && {
          id: draft.id,
          updatedAt: draft.updatedAt,
          open: openSteps(draft.answers, today),
        }
      }
      aside={<StepAside page={page} kind={kind} today={today} />}
    >
      <ClientWords areas={["filing-forms"]}>
        <StepContent
          {...{ page, draft, locale, scope, today, kind }}
          kept={await keptState()}
          about={about}
          problem={typeof problem === "string" ? problem : null}
        />
      </ClientWords>
    </StepFrame>
  );
}

/** The draft of an address. Where none is yet, only the first page; where one was sent, its receipt. */
async function draftFor(
  scope: AccountScope,
  asked: string,
  page: FilingPage,
  locale: Locale,
): Promise<FoundDraft | null> {
  if (isNewDraft(asked)) return page === "questions" ? null : goTo("questions", locale);
  if (idFrom(asked) === null) notFound();

  const draft = await findDraft(scope, asked);
  if (!draft) {
    const sent = await findCaseOfDraft(scope, asked);
    return sent === null ? notFound() : redirect(receiptAddress(sent, locale, "same"));
  }
  if (page === "kind" && !draft.answers.questions) goTo("questions", locale, draft.id);
  return draft;
}

function goTo(page: FilingPage, locale: Locale, draftId?: string): never {
  redirect(getPathname({ href: filingHref(page, locale, draftId), locale }));
}
