import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";

import { DeskFrame } from "@/components/layout/desk-frame";
import { Moment } from "@/components/ui/day";
import { EmptyState } from "@/components/ui/empty-state";
import { MoreLink } from "@/components/ui/more-link";
import { Pagination } from "@/components/ui/pagination";
import { listOpinions } from "@/db/queries/consultation-desk";
import { requirePosition } from "@/lib/auth/gates";
import { getPathname } from "@/lib/i18n/navigation";
import { windowTitle } from "@/lib/i18n/window-title";

type Props = PageProps<"/[locale]/desk/consultations/[id]/opinions">;

export const generateMetadata = windowTitle("consultation-desk.opinions.title");

/** What people said, one by one; nobody's name. */
export default async function OpinionsPage({ params, searchParams }: Props) {
  const { actor, scope } = await requirePosition("publisher", "leader");
  const [{ id }, { after }, t, locale] = await Promise.all([
    params,
    searchParams,
    getTranslations(),
    getLocale(),
  ]);
  const found = await listOpinions(scope, id, after);
  if (!found) notFound();
  const here = { pathname: "/desk/consultations/[id]/opinions", params: { id } } as const;
  const { title, opinions, next, isDemonstration } = found;

  return (
    <DeskFrame here={here} actor={actor} isIllustration={isDemonstration}>
      <div className="max-w-measure space-y-6">
        <header className="space-y-2">
          <p className="text-muted">{title}</p>
          <h1>{t("consultation-desk.opinions.title")}</h1>
          <p className="text-muted">{t("consultation-desk.opinions.lead")}</p>
        </header>
        {opinions.length === 0 ? (
          <EmptyState title={t("consultation-desk.opinions.none")} />
        ) : (
          <ul className="parted">
            {opinions.map(({ id: opinion, stance, text, changedAt }) => (
              <li key={opinion} className="space-y-1">
                <p>
                  <b>{t(`consultation.stance.${stance}`)}</b>
                  <span className="text-note text-muted">
                    {" · "}
                    <Moment at={changedAt} />
                  </span>
                </p>
                {text ? (
                  <p className="whitespace-pre-line">{text}</p>
                ) : (
                  <p className="text-muted">{t("consultation-desk.opinions.no-text")}</p>
                )}
              </li>
            ))}
          </ul>
        )}
        <Pagination
          nextHref={next ? `${getPathname({ href: here, locale })}?after=${next}` : undefined}
        />
        <MoreLink
          href={getPathname({
            href: { pathname: "/desk/consultations/[id]", params: { id } },
            locale,
          })}
        >
          {t("consultation-desk.opinions.back")}
        </MoreLink>
      </div>
    </DeskFrame>
  );
}
