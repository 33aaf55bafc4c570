import { getLocale, getTranslations } from "next-intl/server";
import { headers } from "next/headers";

import { TrackedCaseView } from "@/components/filing/tracked-case";
import { PageTop } from "@/components/layout/page-top";
import { SiteFrame } from "@/components/layout/site-frame";
import { Notice } from "@/components/ui/notice";
import { SearchForm } from "@/components/ui/search-form";
import type { TrackedCase } from "@/db/queries/receipt";
import { addressOf } from "@/lib/auth/client";
import { TrackInput } from "@/lib/domain/case-file/input";
import { localeFrom } from "@/lib/i18n/locale-of";
import { getPathname } from "@/lib/i18n/navigation";
import { trackCase } from "@/lib/use-cases/case-file/track-case";

/** Asked anew each time; still without script, so that a receipt can be checked on anything. */
export const dynamic = "force-dynamic";

export async function generateMetadata() {
  const t = await getTranslations("track");
  return { title: t("title"), description: t("lead"), robots: { index: false } };
}

export default async function TrackPage({ searchParams }: PageProps<"/[locale]/track">) {
  const { code } = await searchParams;
  const typed = typeof code === "string" ? code.slice(0, 200) : undefined;
  const { found, problem } = await lookUp(typed);
  const locale = localeFrom(await getLocale());
  const t = await getTranslations();

  return (
    <SiteFrame here="/track" isIllustration={found?.isDemonstration ?? false}>
      <PageTop title={t("track.title")} lead={t("track.lead")} />
      <div className="max-w-measure space-y-8 pb-14">
        {problem && (
          <Notice tone="late" isAnswer>
            <p>{t(`errors.${problem}`)}</p>
          </Notice>
        )}
        {found && <TrackedCaseView found={found} />}
        <SearchForm
          action={getPathname({ href: "/track", locale })}
          name="code"
          label={t("track.label")}
          hint={t("track.hint")}
          button={t("track.button")}
          value={typed ?? ""}
        />
      </div>
    </SiteFrame>
  );
}

type Outcome = { readonly found?: TrackedCase; readonly problem?: string };

/** Nothing is asked of the database before something is asked of the page. */
async function lookUp(typed: string | undefined): Promise<Outcome> {
  if (typed === undefined) return {};
  const read = TrackInput.safeParse({ code: typed });
  if (!read.success) return { problem: read.error.issues[0]?.message ?? "receipt_code_malformed" };

  const tracked = await trackCase(read.data.code, addressOf(await headers()));
  return tracked.ok ? { found: tracked.value } : { problem: tracked.problem };
}
