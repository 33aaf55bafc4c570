import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";

import { DocumentFields } from "@/components/document-desk/document-fields";
import { DocumentSheet } from "@/components/document-desk/document-sheet";
import { IssueForm } from "@/components/document-desk/issue-form";
import { ClientWords } from "@/components/layout/client-words";
import { DeskFrame } from "@/components/layout/desk-frame";
import { LinkButton } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import { findPeriodPaper, type PeriodPaper } from "@/db/queries/disclosure-paper";
import { requirePosition } from "@/lib/auth/gates";
import { fingerprintOf } from "@/lib/documents/fingerprint";
import { type DisclosurePeriod, readPeriod, writePeriod } from "@/lib/domain/disclosure/period";
import type { DisclosureForm } from "@/lib/domain/document/form";
import { disclosureForm } from "@/lib/domain/document/forms";
import { DISCLOSURE_DOCUMENT_KINDS } from "@/lib/domain/document/kinds";
import { isTimeFor } from "@/lib/domain/document/period-paper";
import { draftAtWork } from "@/lib/domain/document/sheet";
import type { PositionScope } from "@/lib/domain/scope";
import { getPathname } from "@/lib/i18n/navigation";

import { paperHref } from "../../paper-href";
import { draftPaperAction, issuePaperAction } from "./actions";

type Props = PageProps<"/[locale]/desk/disclosures/papers/[kind]/[period]">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("documents.page"))("window") };
}

/** The list or report of a period: what is typed beside what the rows say, then the sheet, then the signature. */
export default async function PeriodPaperPage({ params, searchParams }: Props) {
  const { actor, scope } = await requirePosition("publisher", "leader");
  const asked = await params;
  const at = await findAtWork(scope, asked);
  if (!at) notFound();

  const { step } = await searchParams;
  return (
    <DeskFrame
      here={{ pathname: "/desk/disclosures/papers/[kind]/[period]", params: asked }}
      actor={actor}
      isIllustration={at.paper.figures.isDemonstration}
    >
      <div className="space-y-6">
        <Head at={at} />
        <AtWork at={at} isLookedAt={step === "preview"} maySign={scope.role === "leader"} />
      </div>
    </DeskFrame>
  );
}

type AtWorkData = {
  readonly form: DisclosureForm;
  readonly period: DisclosurePeriod;
  readonly paper: PeriodPaper;
};

/** Null for what is no document, no period, or not to be drawn up yet. */
async function findAtWork(
  scope: PositionScope,
  asked: { kind: string; period: string },
): Promise<AtWorkData | null> {
  const kind = DISCLOSURE_DOCUMENT_KINDS.find((one) => one === asked.kind.replaceAll("-", "_"));
  const period = readPeriod(asked.period);
  if (!kind || !period) return null;
  const paper = await findPeriodPaper(scope, { kind, period });
  const form = disclosureForm(kind, period, paper.today);
  return form && isTimeFor(form, period, paper.today) ? { form, period, paper } : null;
}

async function Head({ at: { form, period } }: { readonly at: AtWorkData }) {
  const [t, locale] = await Promise.all([getTranslations(), getLocale()]);
  const list = {
    pathname: "/desk/disclosures/papers",
    query: { year: String(period.year) },
  } as const;
  return (
    <header className="max-w-measure space-y-1">
      <p className="text-muted">
        <a
          href={getPathname({ href: list, locale })}
          className="inline-flex min-h-8 items-center gap-1.5"
        >
          <Icon name="back" className="size-4" />
          {t("papers.title")}
        </a>
      </p>
      <h1>
        {t(`documents.kind.${form.kind}`)}, {t(`papers.part.${period.part}`, { year: period.year })}
      </h1>
      <p className="text-muted">{form.article}</p>
      {form.needsConfirmation && (
        <Notice tone="soon" title={t("documents.page.needs-confirmation")} />
      )}
    </header>
  );
}

type WorkProps = {
  readonly at: AtWorkData;
  /** Somebody asked for the sheet: what is missing for it is said from now on. */
  readonly isLookedAt: boolean;
  readonly maySign: boolean;
};

async function AtWork({ at, isLookedAt, maySign }: WorkProps) {
  const { form, period, paper } = at;
  const known = { period, figures: paper.figures };
  const { values, problems, document } = draftAtWork(form, { ...paper, known });
  if (isLookedAt && document) {
    return (
      <>
        <DocumentSheet document={document} />
        <Sign at={at} seen={fingerprintOf(document)} maySign={maySign} />
      </>
    );
  }
  const t = await getTranslations("papers");
  return (
    <DocumentFields
      action={draftPaperAction}
      which={{ kind: form.kind, period: writePeriod(period) }}
      fields={form.fields}
      state={{ fieldErrors: isLookedAt ? problems : {}, values }}
    >
      <Notice tone="info">{t("from-rows")}</Notice>
    </DocumentFields>
  );
}

type SignProps = { readonly at: AtWorkData; readonly seen: string; readonly maySign: boolean };

/** Who signs, signs what they see; the publisher is told who will. */
async function Sign({ at: { form, period, paper }, seen, maySign }: SignProps) {
  const [t, locale] = await Promise.all([getTranslations(), getLocale()]);
  const backHref = paperHref(form.kind, period, locale);
  return (
    <div className="max-w-measure space-y-4">
      {paper.replaced && (
        <Notice tone="soon" title={t("documents.page.replaces")}>
          <p>{t("documents.page.replaces-text")}</p>
        </Notice>
      )}
      {maySign ? (
        <>
          <p>{t("papers.sign-text")}</p>
          <ClientWords areas={["documents"]}>
            <IssueForm
              action={issuePaperAction}
              which={{ kind: form.kind, period: writePeriod(period), seen }}
              backHref={backHref}
            />
          </ClientWords>
        </>
      ) : (
        <>
          <Notice tone="ok" title={t("documents.page.waits", { roles: t("terms.role.leader") })} />
          <LinkButton look="plain" href={backHref}>
            {t("documents.page.change")}
          </LinkButton>
        </>
      )}
    </div>
  );
}
