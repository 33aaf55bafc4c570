import { useLocale, useTranslations } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";

import { ClientWords } from "@/components/layout/client-words";
import { PageTop } from "@/components/layout/page-top";
import { SiteFrame } from "@/components/layout/site-frame";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { findMyOpinion } from "@/db/queries/consultation-desk";
import { requireAccount } from "@/lib/auth/gates";
import { consultationState } from "@/lib/domain/consultation/lifecycle";
import { formatDay, formatTime } from "@/lib/i18n/format";
import { getPathname } from "@/lib/i18n/navigation";

import { keptState } from "../../../keep-typed";
import { OpinionForm } from "./opinion-form";

type Props = PageProps<"/[locale]/opinions/[slug]">;

export async function generateMetadata() {
  const t = await getTranslations("consultation.opinion");
  return { title: t("title") };
}

/** One's own opinion on what the ward asks: given, and changed while there is time. */
export default async function OpinionPage({ params, searchParams }: Props) {
  const { scope } = await requireAccount();
  const [{ slug }, { saved }, t, locale] = await Promise.all([
    params,
    searchParams,
    getTranslations(),
    getLocale(),
  ]);
  const asked = await findMyOpinion(scope, slug);
  if (!asked || asked.closesOn === null) notFound();

  const { title, question, unit, mine, closesOn, today, isDemonstration } = asked;
  const back = getPathname({
    href: { pathname: "/consultations/[slug]", params: { slug } },
    locale,
  });
  const list = { pathname: "/wards/[slug]/consultations", params: { slug: unit.slug } } as const;
  const isOpen = consultationState(asked, today) === "open";
  return (
    <SiteFrame
      here={{ pathname: "/opinions/[slug]", params: { slug } }}
      crumbs={[
        { label: t("consultation.list.crumb"), href: getPathname({ href: list, locale }) },
        { label: title, href: back },
      ]}
      title={t("consultation.opinion.title")}
      isIllustration={isDemonstration}
    >
      <PageTop
        kicker={title}
        title={t(`consultation.opinion.${mine ? "change-title" : "title"}`)}
        lead={isOpen && t("consultation.opinion.lead", { day: formatDay(closesOn, locale) })}
      />
      <div className="max-w-measure space-y-8 pb-14">
        {saved === "1" && mine && isOpen && <Saved at={mine.changedAt} until={closesOn} />}
        <section className="space-y-2">
          <h2>{t("consultation.opinion.question")}</h2>
          <p className="whitespace-pre-line">{question}</p>
          <p>
            <a href={`${back}#papers`} className="hit">
              {t("consultation.opinion.read")}
            </a>
          </p>
        </section>
        {isOpen ? (
          <ClientWords areas={["consultation"]}>
            <OpinionForm slug={slug} backHref={back} mine={mine} kept={await keptState()} />
          </ClientWords>
        ) : (
          <Over mine={mine} closesOn={closesOn} backHref={back} />
        )}
      </div>
    </SiteFrame>
  );
}

type Asked = NonNullable<Awaited<ReturnType<typeof findMyOpinion>>>;
type Day = NonNullable<Asked["closesOn"]>;

function Saved({ at, until }: { readonly at: Date; readonly until: Day }) {
  const t = useTranslations("consultation.opinion");
  const locale = useLocale();
  return (
    <Notice tone="ok" isAnswer>
      <p>{t("saved", { time: formatTime(at, locale), day: formatDay(until, locale) })}</p>
    </Notice>
  );
}

type OverProps = Pick<Asked, "mine"> & { readonly closesOn: Day; readonly backHref: string };

/** What one said stays readable for oneself. */
function Over({ mine, closesOn, backHref }: OverProps) {
  const t = useTranslations("consultation");
  const locale = useLocale();
  return (
    <div className="space-y-4">
      <Notice tone="info">
        <p>{t("opinion.over", { day: formatDay(closesOn, locale) })}</p>
      </Notice>
      {mine && (
        <div className="space-y-2">
          <p>{t("opinion.mine", { stance: t(`stance.${mine.stance}`) })}</p>
          {mine.text && <p className="whitespace-pre-line">{mine.text}</p>}
        </div>
      )}
      <p>
        <LinkButton href={backHref}>{t("opinion.back")}</LinkButton>
      </p>
    </div>
  );
}
