import { useLocale, useTranslations } from "next-intl";

import { ClientWords } from "@/components/layout/client-words";
import { LinkButton } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import type { OpenConsultation } from "@/db/queries/consultation-desk";
import type { Actor } from "@/lib/domain/actor";
import { OPINION_FORMS, OUTCOMES } from "@/lib/domain/consultation/consultation";
import {
  type ConsultationVerb,
  consultationState,
  mayWithConsultation,
  shortestTime,
} from "@/lib/domain/consultation/lifecycle";
import type { ConsultationState } from "@/lib/domain/procedure/consultation";
import { formatDay } from "@/lib/i18n/format";
import { getPathname } from "@/lib/i18n/navigation";

import { AnswerForm, CloseForm, SumUpForm } from "./answer-forms";
import { OpenForm, ProlongForm, ReturnForm } from "./opening-forms";
import { SheetForm, WithdrawSheetForm } from "./sheet-forms";

type Props = { readonly consultation: OpenConsultation; readonly actor: Actor };

/** When something can be done; what the law asks besides is said when it is tried. */
const WHEN: Record<Exclude<ConsultationVerb, "submit">, readonly ConsultationState[]> = {
  edit: ["planned"],
  return: ["planned"],
  open: ["planned"],
  prolong: ["open"],
  keep_sheets: ["open", "collected", "summed_up"],
  sum_up: ["collected", "summed_up"],
  answer: ["summed_up"],
  close: ["answered"],
};

/** What this person can do with it now. */
export function Decisions({ consultation, actor }: Props) {
  const { id, stage, today } = consultation;
  const state = consultationState(consultation, today);
  const can = (verb: keyof typeof WHEN) =>
    WHEN[verb].includes(state) &&
    (state !== "planned" || (verb === "edit") === (stage === "draft")) &&
    mayWithConsultation(actor, verb, consultation);
  return (
    <ClientWords areas={["consultation-desk"]}>
      <div className="space-y-4">
        {can("edit") && <ToEditor id={id} />}
        {can("open") && <Opening consultation={consultation} />}
        {can("return") && <ReturnForm consultationId={id} />}
        {can("sum_up") && <SummingUp consultation={consultation} />}
        {can("answer") && <Answering consultation={consultation} />}
        {can("close") && <CloseForm consultationId={id} />}
        {can("prolong") && <Prolonging consultation={consultation} />}
        {can("keep_sheets") && <Sheets consultation={consultation} />}
      </div>
    </ClientWords>
  );
}

function SummingUp({ consultation }: Pick<Props, "consultation">) {
  const t = useTranslations("consultation-desk.page");
  const { id, revision, answer } = consultation;
  return (
    <section className="space-y-3">
      <h2>{t("sum-up")}</h2>
      <SumUpForm consultationId={id} revision={revision} synthesis={answer?.synthesis ?? ""} />
    </section>
  );
}

function Answering({ consultation }: Pick<Props, "consultation">) {
  const t = useTranslations();
  const { id, revision } = consultation;
  return (
    <section className="space-y-3">
      <h2>{t("consultation-desk.page.answer")}</h2>
      <AnswerForm
        consultationId={id}
        revision={revision}
        outcomes={OUTCOMES.map((value) => ({ value, label: t(`consultation.outcome.${value}`) }))}
      />
    </section>
  );
}

function ToEditor({ id }: { readonly id: string }) {
  const t = useTranslations("consultation-desk.page");
  const locale = useLocale();
  const href = { pathname: "/desk/consultations/[id]/edit", params: { id } } as const;
  return (
    <LinkButton look="main" href={getPathname({ href, locale })}>
      {t("edit")}
    </LinkButton>
  );
}

function Opening({ consultation }: Pick<Props, "consultation">) {
  const locale = useLocale();
  const { id, closesOn, today, calendar } = consultation;
  const shortest = shortestTime(today, calendar);
  const earliest = shortest?.due.rawDueOn ?? null;
  const wished = closesOn ?? "";
  return (
    <OpenForm
      consultationId={id}
      closesOn={earliest !== null && earliest > wished ? earliest : wished}
      earliest={
        shortest && {
          day: formatDay(shortest.due.rawDueOn, locale),
          article: shortest.rule.article,
        }
      }
    />
  );
}

function Prolonging({ consultation }: Pick<Props, "consultation">) {
  const t = useTranslations("consultation-desk.page");
  const locale = useLocale();
  const { id, closesOn } = consultation;
  if (closesOn === null) return null;
  const until = formatDay(closesOn, locale);
  return (
    <>
      <p>{t("wait", { day: until })}</p>
      <ProlongForm consultationId={id} until={until} />
    </>
  );
}

function Sheets({ consultation }: Pick<Props, "consultation">) {
  const t = useTranslations();
  const locale = useLocale();
  const { id, sheets } = consultation;
  return (
    <section className="space-y-3">
      <h2>{t("consultation-desk.page.sheet")}</h2>
      <SheetForm
        consultationId={id}
        forms={OPINION_FORMS.map((value) => ({ value, label: t(`consultation.form.${value}`) }))}
      />
      {sheets.map(({ id: sheetId, form, heldOn, source }) => (
        <Disclosure
          key={sheetId}
          summary={`${t("consultation-desk.page.withdraw")}: ${t(`consultation.form.${form}`)}, ${formatDay(heldOn, locale)}`}
        >
          <p className="text-muted mb-3">{source}</p>
          <WithdrawSheetForm sheetId={sheetId} />
        </Disclosure>
      ))}
    </section>
  );
}
