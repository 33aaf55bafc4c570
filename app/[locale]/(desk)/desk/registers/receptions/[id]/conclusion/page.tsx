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
import { SelectField } from "@/components/ui/select-field";
import { type ConclusionPaper, findConclusionPaper } from "@/db/queries/conclusion";
import { requirePosition } from "@/lib/auth/gates";
import { fingerprintOf } from "@/lib/documents/fingerprint";
import type { ReceptionForm } from "@/lib/domain/document/form";
import { conclusionForm } from "@/lib/domain/document/forms";
import { draftAtWork } from "@/lib/domain/document/sheet";
import { isId } from "@/lib/domain/input";
import { isOfTheHead, mayConclude } from "@/lib/domain/reception/conclusion";
import { knownOf } from "@/lib/domain/reception/conclusion-facts";
import { formatEntryNumber } from "@/lib/domain/reception/entry";
import type { PositionScope } from "@/lib/domain/scope";
import { getPathname } from "@/lib/i18n/navigation";

import { draftConclusionAction, issueConclusionAction } from "./actions";

type Props = PageProps<"/[locale]/desk/registers/receptions/[id]/conclusion">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("reception-desk.conclusion"))("window") };
}

/** The notice after a reception of the head: what is typed, then the sheet, then the signature. */
export default async function ConclusionPage({ params, searchParams }: Props) {
  const { actor, scope } = await requirePosition("clerk", "leader");
  const [{ id }, { step }] = await Promise.all([params, searchParams]);
  const paper = isId(id) ? await findConclusionPaper(scope, id) : null;
  const form = paper && conclusionForm(paper.today);
  if (!paper || !form || !isOfTheHead(paper.entry)) notFound();

  return (
    <DeskFrame
      here={{ pathname: "/desk/registers/receptions/[id]/conclusion", params: { id } }}
      actor={actor}
      isIllustration={paper.entry.isDemonstration}
    >
      <div className="space-y-6">
        <Head paper={paper} form={form} />
        <AtWork paper={paper} form={form} scope={scope} isLookedAt={step === "preview"} />
      </div>
    </DeskFrame>
  );
}

type Of = { readonly paper: ConclusionPaper; readonly form: ReceptionForm };

async function Head({ paper: { entry }, form }: Of) {
  const [t, locale] = await Promise.all([getTranslations(), getLocale()]);
  const back = { pathname: "/desk/registers/receptions/[id]", params: { id: entry.id } } as const;
  return (
    <header className="max-w-measure space-y-1">
      <p className="text-muted">
        <a
          href={getPathname({ href: back, locale })}
          className="inline-flex min-h-8 items-center gap-1.5"
        >
          <Icon name="back" className="size-4" />
          {t("reception-desk.entry.title", { number: formatEntryNumber(entry) })}
        </a>
      </p>
      <h1>{t("documents.kind.conclusion_notice")}</h1>
      <p className="text-muted">{form.article}</p>
      <Notice tone="soon" title={t("documents.page.needs-confirmation")} />
    </header>
  );
}

type WorkProps = Of & {
  readonly scope: PositionScope;
  /** Somebody asked for the sheet: what is missing for it is said from now on. */
  readonly isLookedAt: boolean;
};

async function AtWork({ paper, form, scope, isLookedAt }: WorkProps) {
  const { entry, turns, today } = paper;
  const { values, problems, document } = draftAtWork(form, { ...paper, known: knownOf(entry) });
  if (isLookedAt && document) {
    const maySign = mayConclude(entry, { today, doer: scope.role });
    return (
      <>
        <DocumentSheet document={document} />
        <Sign paper={paper} seen={fingerprintOf(document)} maySign={maySign} />
      </>
    );
  }
  const t = await getTranslations("reception-desk.conclusion");
  const state = { fieldErrors: isLookedAt ? problems : {}, values };
  return (
    <DocumentFields
      action={draftConclusionAction}
      which={{ entryId: entry.id }}
      fields={form.fields}
      state={state}
    >
      <SelectField
        name="booking"
        label={t("turn")}
        hint={t("turn-hint")}
        empty={t("no-turn")}
        optional
        options={turns.map(({ id, slot, name }) => ({ value: id, label: `${slot}. ${name}` }))}
        state={state}
      />
    </DocumentFields>
  );
}

type SignProps = {
  readonly paper: ConclusionPaper;
  readonly seen: string;
  readonly maySign: boolean;
};

/** Who signs, signs what they see; the clerk is told who will. */
async function Sign({ paper: { entry, replaced, turns, draft }, seen, maySign }: SignProps) {
  const [t, locale] = await Promise.all([getTranslations(), getLocale()]);
  const pathname = "/desk/registers/receptions/[id]/conclusion";
  const backHref = getPathname({ href: { pathname, params: { id: entry.id } }, locale });
  const told = turns.find(({ id }) => id === draft?.typed["booking"]);
  return (
    <div className="max-w-measure space-y-4">
      {replaced && (
        <Notice tone="soon" title={t("documents.page.replaces")}>
          <p>{t("documents.page.replaces-text")}</p>
        </Notice>
      )}
      <p>
        {told
          ? t("reception-desk.conclusion.will-tell", { name: told.name })
          : t("reception-desk.conclusion.will-not-tell")}
      </p>
      {maySign ? (
        <>
          <p>{t("reception-desk.conclusion.sign-text")}</p>
          <ClientWords areas={["documents"]}>
            <IssueForm
              action={issueConclusionAction}
              which={{ entryId: entry.id, seen }}
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
