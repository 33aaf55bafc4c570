import { getTranslations } from "next-intl/server";

import { ReviewSheets } from "@/components/filing/review-sheets";
import { SignatureNotice, WhenAnswered } from "@/components/filing/sending-notes";
import { TimeBarNotice } from "@/components/filing/time-bar-notice";
import { Day } from "@/components/ui/day";
import type { Fact } from "@/components/ui/facts";
import { Notice } from "@/components/ui/notice";
import { findFilingClock, type FoundDraft, listPlaces } from "@/db/queries/draft";
import { type CompleteDraft, completeDraft, openSteps } from "@/lib/domain/case-file/draft";
import { personalSpots } from "@/lib/domain/case-file/personal-data";
import { filingHref, stepOf } from "@/lib/i18n/filing-pages";
import { getPathname } from "@/lib/i18n/navigation";
import { sentHash } from "@/lib/use-cases/case-file/sent-hash";

import { SendForm } from "./send-form";
import type { DraftStepProps } from "./step-content";

/** Exactly what will be sent; sending it carries the hash of what stands here. */
export async function ReviewStep({ data, step }: DraftStepProps) {
  const t = await getTranslations("filing.review");
  const { draft, today } = data;
  const complete = completeDraft(draft.answers, today);

  return (
    <div className="space-y-8">
      <div className="space-y-2">
        <h1 className="text-ask">{t("title")}</h1>
        <p className="text-muted">{t("lead")}</p>
      </div>
      {complete.ok ? (
        <Complete data={data} sent={complete.value} />
      ) : (
        <Incomplete data={data} step={step} />
      )}
      <SendForm
        draftId={draft.id}
        backHref={step.backHref ?? ""}
        seen={complete.ok ? sentHash(complete.value, draft.files) : null}
      />
    </div>
  );
}

async function Incomplete({ data: { draft, today, locale } }: DraftStepProps) {
  const t = await getTranslations("filing");
  return (
    <Notice tone="soon" title={t("review.incomplete")}>
      <ul className="list-disc pl-5">
        {openSteps(draft.answers, today).map((page) => (
          <li key={page}>
            <a
              href={getPathname({ href: filingHref(page, locale, draft.id), locale })}
              className="hit"
            >
              {t(`step.${page}`)}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

type CompleteProps = Pick<DraftStepProps, "data"> & { readonly sent: CompleteDraft };

async function Complete({ data, sent }: CompleteProps) {
  const t = await getTranslations();
  const { draft, today, scope, locale } = data;
  const { kind, subject, content, wish } = sent;
  const [{ units }, clock] = await Promise.all([listPlaces(scope), findFilingClock(scope)]);
  const ward = units.find(({ id }) => id === sent.unitId);
  const former = units.find(({ id }) => id === sent.formerUnitId)?.name ?? null;
  const spots = [subject, content, wish ?? ""].flatMap(personalSpots);

  return (
    <>
      <TimeBarNotice answers={draft.answers} today={today} />
      <ReviewSheets
        words={{
          kind: t(`terms.case-kind.${kind}`),
          ward: t("filing.ward", { name: ward?.name ?? "" }),
          subject,
          content,
          wish,
          changes: TO_CHANGE.map((page) => ({
            label: t(`filing.step.${stepOf(page)}`),
            href: getPathname({ href: filingHref(page, locale, draft.id), locale }),
          })),
          facts: await factsOf(sent, { files: draft.files, ward: ward?.name ?? "", former }),
        }}
      />
      {spots.length > 0 && (
        <Notice tone="soon" title={t("filing.review.spots")}>
          <p>{t("filing.review.spots-words", { count: spots.length })}</p>
        </Notice>
      )}
      {kind === "complaint" && <SignatureNotice today={today} />}
      <WhenAnswered kind={kind} clock={clock} />
    </>
  );
}

const TO_CHANGE = ["kind", "place", "content", "attachments", "filer"] as const;

type Around = {
  readonly files: FoundDraft["files"];
  readonly ward: string;
  readonly former: string | null;
};

async function factsOf(sent: CompleteDraft, { files, ward, former }: Around): Promise<Fact[]> {
  const t = await getTranslations();
  const { filer, learntOn } = sent;
  const word = (key: string) => t(`filing.review.${key}`);
  const facts: readonly [string, Fact["value"] | null][] = [
    ["kind", t(`terms.case-kind.${sent.kind}`)],
    ["ward", t("filing.review.ward-of", { name: ward })],
    ["former", former],
    ["place", sent.place],
    ["field", t(`terms.field.${sent.field}`)],
    ["contested", sent.contestedDecision],
    ["complained-of", sent.complainedOf],
    ["learnt-on", learntOn && <Day key="learnt" date={learntOn} />],
    ["filer", filer.name],
    ["acts-for", filer.capacity === "self" ? null : actsFor(filer, t)],
    ["address", filer.address],
    ["phone", filer.phone],
    ["files", files.map(({ originalName }) => originalName).join(", ") || word("no-files")],
  ];
  return facts.flatMap(([key, value]) => (value === null ? [] : [{ term: word(key), value }]));
}

function actsFor(
  { actsFor: name, basis }: CompleteDraft["filer"],
  t: (key: string) => string,
): string {
  return basis === null ? (name ?? "") : `${name ?? ""} (${t(`terms.basis.${basis}`)})`;
}
