import { getLocale, getTranslations } from "next-intl/server";

import { BlankFormList } from "@/components/document/blank-form-list";
import { FileStart } from "@/components/filing/file-start";
import { SiteFrame } from "@/components/layout/site-frame";
import { findToday } from "@/db/queries/counter";
import { type RuleQuestion, requiredRule } from "@/lib/domain/clock/rules";
import { blankFormsOn } from "@/lib/domain/document/blank-forms";
import { filingHref } from "@/lib/i18n/filing-pages";
import { localeFrom } from "@/lib/i18n/locale-of";
import { getPathname } from "@/lib/i18n/navigation";
import { publicRead } from "@/lib/public-read";

export async function generateMetadata() {
  const t = await getTranslations("filing.start");
  return { title: t("title"), description: t("lead") };
}

/** Kept until the day in Vietnam ends: from then on other rules may be in force. */
export default async function FilePage() {
  const locale = localeFrom(await getLocale());
  const today = await publicRead([], findToday);
  const rule = (question: RuleQuestion) => requiredRule(question, today);

  return (
    <SiteFrame here="/file">
      <FileStart
        rules={{
          report: rule({ kind: "report", stage: "answer" }),
          petition: rule({ kind: "petition", stage: "answer" }),
          acceptance: rule({ kind: "complaint", stage: "acceptance" }),
          settlement: rule({ kind: "complaint", stage: "settlement" }),
          complex: rule({ kind: "complaint", stage: "settlement", variant: "complex" }),
        }}
        forms={
          <BlankFormList
            forms={blankFormsOn(today).filter(({ id }) => id !== "denunciation_withdrawal")}
          />
        }
        beginHref={getPathname({ href: filingHref("questions", locale), locale })}
        denunciationHref={getPathname({ href: "/file/denunciation", locale })}
        myCasesHref={getPathname({ href: "/my-cases", locale })}
        wardsHref={getPathname({ href: "/wards", locale })}
      />
    </SiteFrame>
  );
}
