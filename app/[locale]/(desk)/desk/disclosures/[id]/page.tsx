import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";

import { DisclosurePreview } from "@/components/disclosure-desk/disclosure-preview";
import { DisclosureStateTag } from "@/components/disclosure-desk/state-tag";
import { MetWords, OwedWords } from "@/components/disclosure/standing";
import { DeskFrame } from "@/components/layout/desk-frame";
import { Notice } from "@/components/ui/notice";
import { Tag } from "@/components/ui/tag";
import { Timeline } from "@/components/ui/timeline";
import { findDisclosureAtDesk, type OpenDisclosure } from "@/db/queries/disclosure-desk";
import { requirePosition } from "@/lib/auth/gates";
import { placedOn } from "@/lib/domain/disclosure/matrix";
import { windowTitle } from "@/lib/i18n/window-title";

import { ChannelsSection } from "./channels-section";
import { Decisions } from "./decisions";

export const generateMetadata = windowTitle("layout.desk.disclosures");

export default async function DisclosureAtDeskPage({
  params,
}: PageProps<"/[locale]/desk/disclosures/[id]">) {
  const { actor, scope } = await requirePosition("publisher", "leader");
  const t = await getTranslations();
  const { id } = await params;
  const disclosure = await findDisclosureAtDesk(scope, id);
  if (!disclosure) notFound();
  const { newest } = disclosure;

  return (
    <DeskFrame
      here={{ pathname: "/desk/disclosures/[id]", params: { id } }}
      actor={actor}
      isIllustration={disclosure.isDemonstration}
    >
      <div className="space-y-6">
        <Head disclosure={disclosure} />
        {newest?.returnedNote && (
          <Notice tone="soon" title={t("disclosure-desk.page.returned")}>
            <p>{newest.returnedNote}</p>
          </Notice>
        )}
        {newest && (
          <section className="space-y-3">
            <h2>{t("disclosure-desk.page.preview")}</h2>
            <DisclosurePreview content={newest.content} />
          </section>
        )}
        <Decisions disclosure={disclosure} actor={actor} />
        {disclosure.publishedVersion !== null && (
          <ChannelsSection disclosure={disclosure} mayKeep={scope.role === "publisher"} />
        )}
        <History disclosure={disclosure} />
      </div>
    </DeskFrame>
  );
}

type Props = { readonly disclosure: OpenDisclosure };

function Head({ disclosure }: Props) {
  const t = useTranslations();
  const { newest, item, name, responsible, unitName, year, planApprovedAt } = disclosure;
  return (
    <header className="space-y-2">
      <p className="text-muted max-w-measure">
        {t("disclosure.clause", { item })}: {t(`disclosure.item.${item}`)}
      </p>
      <h1>{newest?.content.title ?? name}</h1>
      <p className="flex flex-wrap items-center gap-2">
        <DisclosureStateTag state={newest?.state ?? null} />
        {planApprovedAt === null && <Tag tone="soon">{t("disclosure-desk.list.not-approved")}</Tag>}
        <span className="text-muted">
          {[unitName, year, responsible].filter(Boolean).join(" · ")}
        </span>
      </p>
      <div className="max-w-measure">
        <Met disclosure={disclosure} />
        <Owed disclosure={disclosure} />
      </div>
    </header>
  );
}

function Met({ disclosure }: Props) {
  const { today, calendar, met } = disclosure;
  const { metStanding } = placedOn(disclosure, today, calendar);
  if (!met || !metStanding) return null;
  return (
    <p className={metStanding.status === "late" ? "text-late" : ""}>
      <MetWords metOn={met.metOn} standing={metStanding} />
    </p>
  );
}

/** What is owed still, with the law's day: all of it, or a change of what is public. */
function Owed({ disclosure }: Props) {
  const t = useTranslations("disclosure.standing");
  const { today, calendar, open, met, plannedOn } = disclosure;
  const { openStanding } = placedOn(disclosure, today, calendar);
  if (!open && met) return null;
  return (
    <p className={openStanding?.status === "overdue" ? "text-late font-semibold" : ""}>
      {met && `${t("change")} `}
      <OwedWords owed={{ decidedOn: open?.decidedOn ?? null, plannedOn, standing: openStanding }} />
    </p>
  );
}

function History({ disclosure }: Props) {
  const t = useTranslations();
  return (
    <>
      {disclosure.versions.length > 0 && (
        <section className="space-y-3">
          <h2>{t("disclosure-desk.page.versions")}</h2>
          <ul className="space-y-2">
            {disclosure.versions.map(({ id, version, state, reason }) => (
              <li key={id}>
                {t("disclosure.record.version", { version })} <DisclosureStateTag state={state} />
                {reason && (
                  <p className="text-muted">{t("disclosure-desk.page.reason", { reason })}</p>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="space-y-3">
        <h2>{t("disclosure-desk.page.history")}</h2>
        <Timeline
          label={t("disclosure-desk.page.history")}
          entries={disclosure.events.map(({ id, at, role, action, version, note }) => ({
            id: String(id),
            at,
            who: t(`terms.role.${role}`),
            what: (
              <>
                <p>{t(`disclosure.event.${action}`, { version: version ?? 0 })}</p>
                {note && <p className="text-muted whitespace-pre-line">{note}</p>}
              </>
            ),
          }))}
        />
      </section>
    </>
  );
}
