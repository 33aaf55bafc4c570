import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";

import { EmergencyNumbers } from "@/components/layout/emergency-numbers";
import { SiteFrame } from "@/components/layout/site-frame";
import { AsidePart, Split } from "@/components/layout/split";
import { StepProgress } from "@/components/layout/step-progress";
import { Moment } from "@/components/ui/day";
import { Disclosure } from "@/components/ui/disclosure";
import { Icon } from "@/components/ui/icon";
import { FILING_STEPS, type FilingStep } from "@/lib/domain/case-file/input";
import { type FilingPage, filingHref, stepOf } from "@/lib/i18n/filing-pages";
import { localeFrom } from "@/lib/i18n/locale-of";
import { getPathname } from "@/lib/i18n/navigation";

export type StepDraft = {
  readonly id: string;
  readonly updatedAt: Date;
  /** Steps that still want something. */
  readonly open: readonly FilingStep[];
};

type Props = {
  readonly page: FilingPage;
  /** Null before the first answer. */
  readonly draft: StepDraft | null;
  /** Why this is asked, and what follows; the emergency numbers and all steps come by themselves. */
  readonly aside: ReactNode;
  readonly children: ReactNode;
};

/** Around every page of filing: where one is, that it is saved, why it is asked. */
export function StepFrame({ page, draft, aside, children }: Props) {
  const t = useTranslations("filing");
  const locale = localeFrom(useLocale());
  const step = stepOf(page);
  const number = FILING_STEPS.indexOf(step) + 1;

  return (
    <SiteFrame
      here={filingHref(page, locale, draft?.id)}
      crumbs={[{ label: t("name"), href: getPathname({ href: "/file", locale }) }]}
      title={t(`step.${step}`)}
    >
      <StepProgress step={number} of={FILING_STEPS.length}>
        {t("step.of", { step: number, of: FILING_STEPS.length, name: t(`step.${step}`) })}
      </StepProgress>
      <div className="pb-14">
        <Beside
          isWide={page === "review"}
          aside={
            <>
              {aside}
              <AsidePart title={t("aside.danger")}>
                <p className="text-note">{t("aside.danger-words")}</p>
                <EmergencyNumbers />
              </AsidePart>
              {draft && <AllSteps current={step} draft={draft} />}
            </>
          }
        >
          {children}
          {draft && <SavedAt at={draft.updatedAt} />}
        </Beside>
      </div>
    </SiteFrame>
  );
}

type BesideProps = {
  /** What is asked needs the whole width; the rest stands below it. */
  readonly isWide: boolean;
  readonly aside: ReactNode;
  readonly children: ReactNode;
};

function Beside({ isWide, aside, children }: BesideProps) {
  if (!isWide) {
    return (
      <Split weight="form" aside={aside}>
        {children}
      </Split>
    );
  }
  return (
    <>
      {children}
      <div className="border-hair mt-12 grid items-start gap-10 border-t pt-8 sm:grid-cols-2 lg:grid-cols-3">
        {aside}
      </div>
    </>
  );
}

function SavedAt({ at }: { readonly at: Date }) {
  const t = useTranslations("filing");
  return (
    <p className="text-note text-muted mt-6 flex items-start gap-2">
      <Icon name="check" className="text-sen mt-0.5 size-5" />
      <span>{t.rich("saved", { time: () => <Moment at={at} /> })}</span>
    </p>
  );
}

const PAGE_OF: Record<FilingStep, FilingPage> = {
  kind: "questions",
  place: "place",
  content: "content",
  attachments: "attachments",
  filer: "filer",
  review: "review",
};

function AllSteps({ current, draft }: { readonly current: FilingStep; readonly draft: StepDraft }) {
  const t = useTranslations("filing.step");
  const locale = localeFrom(useLocale());
  return (
    <Disclosure summary={t("all")}>
      <ol className="list-decimal space-y-1 pl-6">
        {FILING_STEPS.map((step) => (
          <li key={step} aria-current={step === current ? "step" : undefined}>
            <a
              href={getPathname({ href: filingHref(PAGE_OF[step], locale, draft.id), locale })}
              className="hit"
            >
              {t(step)}
            </a>
            {draft.open.includes(step) && (
              <span className="text-note text-muted"> · {t("open")}</span>
            )}
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}
