import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";

import { MatterHistory } from "@/components/board/matter-history";
import { MatterTag } from "@/components/board/matter-tag";
import { MatterView } from "@/components/board/matter-view";
import { PageTop } from "@/components/layout/page-top";
import { SiteFrame } from "@/components/layout/site-frame";
import { Notice } from "@/components/ui/notice";
import { findMyMatter } from "@/db/queries/board-matter";
import { requireAccount } from "@/lib/auth/gates";
import { matterReference } from "@/lib/domain/oversight/board-matter";
import { getPathname } from "@/lib/i18n/navigation";

type Props = PageProps<"/[locale]/my-cases/matters/[id]">;

export async function generateMetadata() {
  const t = await getTranslations("board-matter");
  return { title: t("crumb") };
}

/** What one sent, read back when it was sent just now. */
const SENT: Readonly<Record<string, "sent" | "same" | "changed">> = {
  new: "sent",
  same: "same",
  changed: "changed",
};

/** One's own matter with a board: its receipt, and what the board said. */
export default async function MyMatterPage({ params, searchParams }: Props) {
  const { scope } = await requireAccount();
  const [{ id }, { sent }, t, locale] = await Promise.all([
    params,
    searchParams,
    getTranslations("board-matter"),
    getLocale(),
  ]);
  const matter = await findMyMatter(scope, id);
  if (!matter) notFound();
  const reference = matterReference(matter);
  const answer = typeof sent === "string" ? SENT[sent] : undefined;

  return (
    <SiteFrame
      here={{ pathname: "/my-cases/matters/[id]", params: { id } }}
      crumbs={[{ label: t("page.back"), href: getPathname({ href: "/my-cases", locale }) }]}
      title={matter.subject}
      isIllustration={matter.isDemonstration}
    >
      <PageTop kicker={t("page.receipt", { reference })} title={matter.subject}>
        <p>
          <MatterTag state={matter.state} />
        </p>
      </PageTop>
      <div className="space-y-8 pb-14">
        {answer && (
          <Notice
            tone={answer === "sent" ? "ok" : "info"}
            title={t(`page.${answer}`, { reference })}
            isAnswer
          />
        )}
        <MatterView matter={matter} />
        <p className="text-note text-muted max-w-measure">{t("page.no-clock")}</p>
        <section className="space-y-3">
          <h2>{t("page.history")}</h2>
          <MatterHistory events={matter.events} />
        </section>
      </div>
    </SiteFrame>
  );
}
