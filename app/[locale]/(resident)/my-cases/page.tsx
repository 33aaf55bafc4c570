import { useLocale, useTranslations } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";

import { MatterTag } from "@/components/board/matter-tag";
import { CaseList } from "@/components/case-file/case-list";
import { ConsultationTag } from "@/components/consultation/consultation-tag";
import { DraftList } from "@/components/filing/draft-list";
import { PageTop } from "@/components/layout/page-top";
import { Section } from "@/components/layout/section";
import { SiteFrame } from "@/components/layout/site-frame";
import { LinkButton } from "@/components/ui/button";
import { Day, Moment } from "@/components/ui/day";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { listMyMatters } from "@/db/queries/board-matter";
import { listMyOpinions } from "@/db/queries/consultation-desk";
import { listDrafts } from "@/db/queries/draft";
import { listMyCases } from "@/db/queries/my-case";
import { listMyBookings } from "@/db/queries/reception-booking";
import { requireAccount } from "@/lib/auth/gates";
import { keptUntil, pageToGoOn } from "@/lib/domain/case-file/draft";
import { matterReference } from "@/lib/domain/oversight/board-matter";
import { slotAt } from "@/lib/domain/reception/booking";
import { env } from "@/lib/env";
import { filingHref } from "@/lib/i18n/filing-pages";
import { formatClock } from "@/lib/i18n/format";
import { localeFrom } from "@/lib/i18n/locale-of";
import { getPathname } from "@/lib/i18n/navigation";

import { discardDraftAction } from "../file/[draft]/[step]/actions";
import { cursorFrom, cursorQuery } from "./cursor";
import { listItem } from "./present-case";

export async function generateMetadata() {
  const t = await getTranslations("my-cases");
  return { title: t("title") };
}

export default async function MyCasesPage({ searchParams }: PageProps<"/[locale]/my-cases">) {
  const { scope } = await requireAccount();
  const locale = localeFrom(await getLocale());
  const t = await getTranslations("my-cases");
  const after = cursorFrom(await searchParams);
  const [drafts, page, turns, matters, opinions] = await Promise.all([
    listDrafts(scope),
    listMyCases(scope, after),
    listMyBookings(scope),
    listMyMatters(scope),
    listMyOpinions(scope),
  ]);
  const here = getPathname({ href: "/my-cases", locale });

  return (
    <SiteFrame here="/my-cases">
      <PageTop title={t("title")} lead={t("lead")}>
        <p>
          <LinkButton
            href={getPathname({ href: filingHref("questions", locale), locale })}
            look="main"
          >
            {t("new")}
          </LinkButton>
        </p>
      </PageTop>
      <Turns turns={turns} />
      {drafts.length > 0 && (
        <Section
          id="drafts"
          title={t("drafts")}
          aside={<p>{t("drafts-note", { days: env.DRAFT_DAYS })}</p>}
        >
          <DraftList
            drafts={drafts.map((draft) => ({
              ...draft,
              page: pageToGoOn(draft.answers, page.today),
              keptUntil: keptUntil(draft.updatedAt, env.DRAFT_DAYS),
            }))}
            discard={discardDraftAction}
          />
        </Section>
      )}
      <Section id="sent" title={t("sent")}>
        {page.cases.length === 0 ? (
          <EmptyState title={t("none")}>{t("none-words")}</EmptyState>
        ) : (
          <CaseList cases={page.cases.map((row) => listItem(row, { ...page, locale }))} />
        )}
        <Pagination
          previousHref={after ? here : undefined}
          nextHref={page.next ? `${here}?${cursorQuery(page.next)}` : undefined}
        />
      </Section>
      <Matters matters={matters} />
      <Opinions opinions={opinions} />
    </SiteFrame>
  );
}

type MattersProps = { readonly matters: Awaited<ReturnType<typeof listMyMatters>> };

/** What one sent straight to a board. */
function Matters({ matters }: MattersProps) {
  const t = useTranslations("board-matter.mine");
  const locale = useLocale();
  if (matters.length === 0) return null;
  return (
    <Section id="matters" title={t("title")}>
      <ul className="parted">
        {matters.map(({ id, subject, state, boardName, ...numbered }) => {
          const href = { pathname: "/my-cases/matters/[id]", params: { id } } as const;
          return (
            <li key={id} className="space-y-1">
              <p>
                <a href={getPathname({ href, locale })}>{subject}</a>
              </p>
              <p className="text-muted">
                {t("line", { reference: matterReference(numbered), board: boardName })}
              </p>
              <MatterTag state={state} />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

type OpinionsProps = { readonly opinions: Awaited<ReturnType<typeof listMyOpinions>> };

/** What one said when a ward asked; nobody else sees whose it is. */
function Opinions({ opinions }: OpinionsProps) {
  const t = useTranslations("consultation");
  const locale = useLocale();
  if (opinions.length === 0) return null;
  return (
    <Section id="opinions" title={t("mine.title")} aside={<p>{t("mine.aside")}</p>}>
      <ul className="parted">
        {opinions.map(({ slug, title, state, stance, changedAt, unitName }) => {
          const href = { pathname: "/opinions/[slug]", params: { slug } } as const;
          return (
            <li key={slug} className="space-y-1">
              <p lang="vi">
                <a href={getPathname({ href, locale })}>{title}</a>
              </p>
              <p className="text-muted">
                {unitName} · {t(`stance.${stance}`)} · <Moment at={changedAt} />
              </p>
              <ConsultationTag state={state} />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

type TurnsProps = { readonly turns: Awaited<ReturnType<typeof listMyBookings>> };

/** When one meets the head of the ward. */
function Turns({ turns }: TurnsProps) {
  const t = useTranslations("reception-booking.mine");
  const locale = useLocale();
  if (turns.length === 0) return null;
  return (
    <Section id="turns" title={t("title")}>
      <ul className="parted">
        {turns.map(({ id, slot, dayId, onDay, unitName, ...day }) => {
          const at = formatClock(slotAt(day, slot)?.at ?? day.startsAt, locale);
          const href = { pathname: "/reception/[id]", params: { id: dayId } } as const;
          return (
            <li key={id}>
              <a href={getPathname({ href, locale })}>
                <Day date={onDay} written="long" />, {unitName}
              </a>{" "}
              <span className="text-muted">{t("line", { slot, at })}</span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
