import { useLocale, useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";

import { ClientWords } from "@/components/layout/client-words";
import { DeskFrame } from "@/components/layout/desk-frame";
import { VersionPreview } from "@/components/oversight-desk/version-preview";
import { VersionTag } from "@/components/oversight-desk/version-tag";
import { shownFiles } from "@/components/oversight/shown-files";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Timeline } from "@/components/ui/timeline";
import { findResultAtDesk, listAddressees, type ResultAtDesk } from "@/db/queries/oversight-desk";
import { requirePosition } from "@/lib/auth/gates";
import type { Actor } from "@/lib/domain/actor";
import { mayWithResult } from "@/lib/domain/oversight/permissions";
import { type ResultAction, resultTransition } from "@/lib/domain/oversight/transitions";
import { getPathname } from "@/lib/i18n/navigation";
import { windowTitle } from "@/lib/i18n/window-title";

import { ScheduleSection } from "../../publication/schedule-section";
import { CorrectForm, PublishForm, ReturnForm } from "./decision-forms";

export const generateMetadata = windowTitle("oversight-desk.list.title");

export default async function ResultDeskPage({
  params,
}: PageProps<"/[locale]/desk/oversight/[id]">) {
  const { actor, scope } = await requirePosition("overseer", "front");
  const t = await getTranslations("oversight-desk.page");
  const { id } = await params;
  const [result, units] = await Promise.all([findResultAtDesk(scope, id), listAddressees(scope)]);
  if (!result) notFound();
  const { newest, boardName, unitName } = result;

  return (
    <DeskFrame
      here={{ pathname: "/desk/oversight/[id]", params: { id } }}
      actor={actor}
      isIllustration={result.isDemonstration}
    >
      <div className="space-y-6">
        <header className="space-y-2">
          <p className="text-muted">{t("of", { board: boardName, unit: unitName })}</p>
          <h1>{newest.content.title}</h1>
          <VersionTag state={newest.state} />
        </header>
        {newest.returnedNote && (
          <Notice tone="soon" title={t("returned")}>
            <p>{newest.returnedNote}</p>
          </Notice>
        )}
        <section className="space-y-3">
          <h2>{t("preview")}</h2>
          <VersionPreview
            content={newest.content}
            unitNames={new Map(units.map(({ id: unitId, name }) => [unitId, name]))}
            files={filesByFinding(result)}
          />
        </section>
        <Decisions result={result} actor={actor} />
        <Versions result={result} />
      </div>
    </DeskFrame>
  );
}

const filesByFinding = ({ newest, files }: ResultAtDesk) =>
  new Map(
    newest.content.findings.map(({ key }) => [
      key,
      shownFiles(files.filter(({ findingKey }) => findingKey === key)),
    ]),
  );

/** What this person can do with the newest version now. */
function Decisions({ result, actor }: { readonly result: ResultAtDesk; readonly actor: Actor }) {
  const t = useTranslations("oversight-desk.page");
  const locale = useLocale();
  const { newest, unitId, id } = result;
  const can = (action: ResultAction) =>
    resultTransition(newest.state, action).ok &&
    mayWithResult(actor, action, { unitId, draftedBy: newest.draftedBy ?? "" });

  return (
    <ClientWords areas={["oversight-desk", "publication"]}>
      <div className="space-y-4">
        {can("edit") && (
          <LinkButton
            look="main"
            href={getPathname({
              href: { pathname: "/desk/oversight/[id]/edit", params: { id } },
              locale,
            })}
          >
            {t("edit")}
          </LinkButton>
        )}
        {can("edit") && (
          <LinkButton
            href={getPathname({
              href: { pathname: "/desk/oversight/[id]/files", params: { id } },
              locale,
            })}
          >
            {t("files")}
          </LinkButton>
        )}
        {can("publish") && <PublishForm versionId={newest.id} />}
        {can("publish") && (
          <ScheduleSection kind="result" versionId={newest.id} schedule={result.schedule} />
        )}
        {can("return") && <ReturnForm versionId={newest.id} />}
        {can("correct") && <CorrectForm resultId={id} />}
        {result.publishedVersion !== null && (
          <LinkButton
            href={getPathname({
              href: { pathname: "/results/[slug]", params: { slug: result.slug } },
              locale,
            })}
          >
            {t("public")}
          </LinkButton>
        )}
      </div>
    </ClientWords>
  );
}

function Versions({ result }: { readonly result: ResultAtDesk }) {
  const t = useTranslations();
  return (
    <>
      <section className="space-y-3">
        <h2>{t("oversight-desk.page.versions")}</h2>
        <ul className="space-y-2">
          {result.versions.map(({ id, version, state, reason }) => (
            <li key={id}>
              {t("oversight-desk.list.version", { version })} <VersionTag state={state} />
              {reason && (
                <p className="text-muted">{t("oversight-desk.page.reason", { reason })}</p>
              )}
            </li>
          ))}
        </ul>
      </section>
      <section className="space-y-3">
        <h2>{t("oversight-desk.page.history")}</h2>
        <Timeline
          label={t("oversight-desk.page.history")}
          entries={result.events.map(({ id, at, role, action, version, note }) => ({
            id: String(id),
            at,
            who: t(`terms.role.${role}`),
            what: (
              <>
                <p>{t(`oversight-desk.event.${action}`, { version: version ?? 0 })}</p>
                {note && <p className="text-muted whitespace-pre-line">{note}</p>}
              </>
            ),
          }))}
        />
      </section>
    </>
  );
}
