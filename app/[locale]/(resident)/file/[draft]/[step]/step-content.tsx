import { randomUUID } from "node:crypto";

import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";

import { KindProposalNotice } from "@/components/filing/kind-proposal";
import type { StepProps } from "@/components/filing/step-form";
import { TimeBarNotice } from "@/components/filing/time-bar-notice";
import { Notice } from "@/components/ui/notice";
import { findOwnDetails, type FoundDraft, listPlaces } from "@/db/queries/draft";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import {
  CASE_KINDS,
  type CaseKind,
  FIELDS,
  REPRESENTATION_BASES,
} from "@/lib/domain/case-file/case-file";
import { FilingQuestionsInput } from "@/lib/domain/case-file/input";
import { MATTERS, proposeKind } from "@/lib/domain/case-file/kind-proposal";
import type { AccountScope } from "@/lib/domain/scope";
import { receivingWards } from "@/lib/domain/unit/receiving-wards";
import { formerWardsOf } from "@/lib/domain/unit/ward-named";
import type { FormState, FormValues } from "@/lib/forms/form-state";
import { type FilingPage, filingHref, pageBefore } from "@/lib/i18n/filing-pages";
import { formatDay } from "@/lib/i18n/format";
import { getPathname } from "@/lib/i18n/navigation";
import type { Locale } from "@/lib/i18n/routing";

import { AttachmentsStep } from "./attachments-step";
import { ContentForm } from "./content-form";
import { FilerForm } from "./filer-form";
import { KindForm } from "./kind-form";
import { PlaceForm } from "./place-form";
import { QuestionsForm } from "./questions-form";
import { requestedFrom } from "./requested";
import { ReviewStep } from "./review-step";

export type StepData = {
  readonly page: FilingPage;
  readonly draft: FoundDraft | null;
  readonly kind: CaseKind | null;
  readonly today: CalendarDate;
  readonly locale: Locale;
  readonly scope: AccountScope;
  /** What an upload that could not be taken came back with. */
  readonly problem: string | null;
  /** What somebody came to ask for, as the address says it. */
  readonly about: unknown;
  /** What was sent from this page when nobody was signed in any more. */
  readonly kept: FormState | null;
};

/** What a form begins with: what was kept of it, else what the draft holds. */
const beginning = ({ kept }: StepData, values: FormValues): FormState =>
  kept ?? { fieldErrors: {}, values };

/** What one page asks, with what was answered before. */
export async function StepContent(data: StepData) {
  const { page, draft, locale } = data;
  const before = pageBefore(page);
  const step: StepProps = {
    draftId: draft?.id ?? randomUUID(),
    backHref: before && getPathname({ href: filingHref(before, locale, draft?.id), locale }),
  };
  if (page === "questions" || !draft) return <Questions data={data} step={step} />;

  const Step = STEPS[page];
  return <Step data={{ ...data, draft }} step={step} />;
}

type Props = { readonly data: StepData; readonly step: StepProps };
export type DraftStepProps = {
  readonly data: StepData & { readonly draft: FoundDraft };
  readonly step: StepProps;
};

async function Questions({ data, step }: Props) {
  const t = await getTranslations();
  const { draft, scope, about, locale } = data;
  const requested = await requestedFrom(scope, about, locale);
  const subject = requested?.subject ?? null;
  const begun = subject === null ? {} : { matters: ["suggestion"] };
  return (
    <div className="space-y-8">
      {subject !== null && (
        <Notice tone="info" title={subject}>
          <p>{t("disclosure.request.notice")}</p>
        </Notice>
      )}
      <QuestionsForm
        {...step}
        about={requested?.about ?? null}
        initial={beginning(data, draft?.answers.questions ?? begun)}
        matters={MATTERS.map((value) => ({ value, label: t(`terms.matter.${value}`) }))}
      />
    </div>
  );
}

async function Kind({ data, step }: DraftStepProps) {
  const { draft, locale } = data;
  const t = await getTranslations("terms.case-kind");
  const answered = FilingQuestionsInput.safeParse(draft.answers.questions);
  const proposal = answered.success ? proposeKind(answered.data) : null;
  const proposed = CASE_KINDS.find((kind) => kind === proposal?.kind);
  return (
    <div className="space-y-8">
      {answered.success && proposal && (
        <KindProposalNotice
          proposal={proposal}
          answers={answered.data}
          denunciationHref={getPathname({ href: "/file/denunciation", locale })}
        />
      )}
      <KindForm
        {...step}
        initial={beginning(data, draft.answers.kind ?? (proposed ? { kind: proposed } : {}))}
        kinds={CASE_KINDS.toReversed().map((value) => ({ value, label: t(value) }))}
      />
    </div>
  );
}

async function Place({ data, step }: DraftStepProps) {
  const { draft, scope, locale } = data;
  const t = await getTranslations();
  const places = await listPlaces(scope);
  const wards = receivingWards(places.units, places.today);
  const former = wards.flatMap(({ id }) => formerWardsOf(id, places));
  const formerWards = [...new Map(former.map((ward) => [ward.id, ward])).values()];
  const label = (name: string) => t("filing.ward", { name });
  const hintOf = (names: readonly string[]) =>
    names.length > 0 && t("filing-forms.place.unit-of-old", { names: names.join(", ") });

  return (
    <PlaceForm
      {...step}
      initial={beginning(data, draft.answers.place ?? {})}
      wards={wards.map(({ id, name }) => ({
        value: id,
        label: label(name),
        hint: hintOf(namesOf(formerWardsOf(id, places))),
      }))}
      formerWards={formerWards
        .toSorted((a, b) => a.name.localeCompare(b.name, "vi"))
        .map(({ id, name, validTo }) => ({
          value: id,
          label:
            validTo === null
              ? name
              : t("filing.ward-until", { name, day: formatDay(validTo, locale) }),
        }))}
      names={namesOf([...wards, ...formerWards])}
      fields={FIELDS.map((value) => ({ value, label: t(`terms.field.${value}`) }))}
    />
  );
}

const namesOf = (wards: readonly { readonly name: string }[]) => [
  ...new Set(wards.map(({ name }) => name)),
];

async function Content({ data, step }: DraftStepProps) {
  const { draft, kind, today } = data;
  return (
    <div className="space-y-8">
      <TimeBarNotice answers={draft.answers} today={today} />
      <ContentForm
        {...step}
        initial={beginning(data, draft.answers.content ?? {})}
        isComplaint={kind === "complaint"}
      />
    </div>
  );
}

async function Filer({ data, step }: DraftStepProps) {
  const { draft, scope } = data;
  const t = await getTranslations("terms.basis");
  const known = draft.answers.filer ? null : await findOwnDetails(scope);
  const own = { name: known?.name ?? "", phone: known?.phone ?? "" };
  return (
    <FilerForm
      {...step}
      initial={beginning(data, draft.answers.filer ?? own)}
      bases={REPRESENTATION_BASES.map((value) => ({ value, label: t(value) }))}
    />
  );
}

const STEPS: Record<
  Exclude<FilingPage, "questions">,
  (props: DraftStepProps) => Promise<ReactNode>
> = {
  kind: Kind,
  place: Place,
  content: Content,
  attachments: AttachmentsStep,
  filer: Filer,
  review: ReviewStep,
};
