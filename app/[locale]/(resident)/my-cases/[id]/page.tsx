import { getLocale, getTranslations } from "next-intl/server";

import { CaseView } from "@/components/case-file/case-view";
import { SameMatter } from "@/components/case-file/same-matter";
import {
  CaseDone,
  Merged,
  SentWords,
  StandsStill,
  WhereToSign,
} from "@/components/filing/case-notes";
import { CaseThen } from "@/components/filing/case-then";
import { Section } from "@/components/layout/section";
import { SiteFrame } from "@/components/layout/site-frame";
import { LinkButton } from "@/components/ui/button";
import { PrintButton } from "@/components/ui/print-button";
import type { MyCase } from "@/db/queries/my-case";
import type { Actor } from "@/lib/domain/actor";
import { may } from "@/lib/domain/case-file/permissions";
import { localeFrom } from "@/lib/i18n/locale-of";
import { getPathname } from "@/lib/i18n/navigation";
import type { Locale } from "@/lib/i18n/routing";

import { caseData, isRated, letterHref, pausedClock } from "../present-case";
import { requireMyCase } from "./my-case";

type Props = PageProps<"/[locale]/my-cases/[id]">;

export async function generateMetadata({ params }: Props) {
  const { found } = await requireMyCase((await params).id);
  return { title: found.subject };
}

export default async function MyCasePage({ params, searchParams }: Props) {
  const [{ id }, { done }] = await Promise.all([params, searchParams]);
  const { actor, found } = await requireMyCase(id);
  const locale = localeFrom(await getLocale());
  const t = await getTranslations();
  const actions = possibleActions(actor, found);
  const paused = pausedClock(found);
  const receipt = { pathname: "/my-cases/[id]/receipt", params: { id } } as const;

  return (
    <SiteFrame
      here={{ pathname: "/my-cases/[id]", params: { id } }}
      crumbs={[{ label: t("my-cases.title"), href: getPathname({ href: "/my-cases", locale }) }]}
      title={found.reference}
      isIllustration={found.isDemonstration}
    >
      <CaseDone done={done} />
      <CaseView
        caseFile={caseData(found, t)}
        actions={actions.length > 0 && <Actions actions={actions} id={id} locale={locale} />}
        insteadOfDate={
          (found.caseFile.state === "awaiting_completion" && (
            <WhereToSign unit={found.responsibleUnit} letterHref={letterHref(id)} />
          )) ||
          (paused && <StandsStill still={paused} />)
        }
        afterwards={<CaseThen {...found.caseFile} today={found.today} />}
        sent={<SentWords found={found} />}
        receiptHref={getPathname({ href: receipt, locale })}
      />
      {found.others.length > 0 && (
        <Section id="matter" title={t("my-cases.same-matter")}>
          <SameMatter
            others={found.others.map((other) => ({
              ...other,
              href: getPathname({
                href: { pathname: "/my-cases/[id]", params: { id: other.id } },
                locale,
              }),
            }))}
          />
        </Section>
      )}
      <Merged filed={found.filedUnit} responsible={found.responsibleUnit} />
      <p className="pb-12">
        <PrintButton>{t("my-cases.print")}</PrintButton>
      </p>
    </SiteFrame>
  );
}

const PAGES = [
  ["supplement", "/my-cases/[id]/supplement"],
  ["rate", "/my-cases/[id]/rate"],
  ["request_reprocessing", "/my-cases/[id]/reprocess"],
  ["withdraw", "/my-cases/[id]/withdraw"],
] as const;

type Possible = (typeof PAGES)[number];

/** What the filer can do now, the likeliest first. */
function possibleActions(actor: Actor, found: MyCase): Possible[] {
  return PAGES.filter(([action]) => {
    if (action === "rate" && isRated(found)) return false;
    if (action === "request_reprocessing" && found.caseFile.reprocessingCount > 0) return false;
    return may(actor, action, found.caseFile);
  });
}

type ActionsProps = {
  readonly actions: readonly Possible[];
  readonly id: string;
  readonly locale: Locale;
};

async function Actions({ actions, id, locale }: ActionsProps) {
  const t = await getTranslations("my-cases.can");
  return actions.map(([action, pathname]) => (
    <p key={action}>
      <LinkButton
        href={getPathname({ href: { pathname, params: { id } }, locale })}
        look={action === "withdraw" ? "bare" : "plain"}
      >
        {t(action)}
      </LinkButton>
    </p>
  ));
}
