import { useLocale, useTranslations } from "next-intl";

import { ClientWords } from "@/components/layout/client-words";
import { LinkButton } from "@/components/ui/button";
import type { OpenDisclosure } from "@/db/queries/disclosure-desk";
import type { Actor } from "@/lib/domain/actor";
import {
  disclosureState,
  mayWithDisclosure,
  stepOfDisclosure,
} from "@/lib/domain/disclosure/lifecycle";
import { wantedUntil } from "@/lib/domain/disclosure/postings";
import type { DisclosureAction } from "@/lib/domain/procedure/disclosure";
import { getPathname } from "@/lib/i18n/navigation";

import { ScheduleSection } from "../../publication/schedule-section";
import { AmendForm, EndPostingForm, PublishForm, ReturnForm } from "./decision-forms";

type Props = { readonly disclosure: OpenDisclosure; readonly actor: Actor };

/** What this person can do with it now. */
export function Decisions({ disclosure, actor }: Props) {
  const { id, newest } = disclosure;
  const can = whatCan(disclosure, actor);
  return (
    <ClientWords areas={["disclosure-desk", "publication"]}>
      <div className="space-y-4">
        {(can("draft") || can("submit")) && <ToEditor id={id} isBegun={newest !== null} />}
        {newest && can("publish") && (
          <>
            <PublishForm versionId={newest.id} />
            <ScheduleSection
              kind="disclosure"
              versionId={newest.id}
              schedule={disclosure.schedule}
            />
          </>
        )}
        {newest && can("return") && <ReturnForm versionId={newest.id} />}
        <ToPublicPage disclosure={disclosure} />
        {can("end_posting") && <EndPostingForm disclosureId={id} />}
        {can("amend") && <AmendForm disclosureId={id} />}
      </div>
    </ClientWords>
  );
}

function ToEditor({ id, isBegun }: { readonly id: string; readonly isBegun: boolean }) {
  const t = useTranslations("disclosure-desk.page");
  const locale = useLocale();
  const href = { pathname: "/desk/disclosures/[id]/edit", params: { id } } as const;
  return (
    <LinkButton look="main" href={getPathname({ href, locale })}>
      {t(isBegun ? "edit" : "draft")}
    </LinkButton>
  );
}

function ToPublicPage({ disclosure }: Pick<Props, "disclosure">) {
  const t = useTranslations("disclosure-desk.page");
  const locale = useLocale();
  const { slug, publishedVersion } = disclosure;
  if (publishedVersion === null) return null;
  const href = { pathname: "/disclosures/[slug]", params: { slug } } as const;
  return <LinkButton href={getPathname({ href, locale })}>{t("public")}</LinkButton>;
}

function whatCan(disclosure: OpenDisclosure, actor: Actor) {
  const { item, today, calendar, unitId, newest, postingOverOn } = disclosure;
  const channels = disclosure.channels.filter(({ withdrawnNote }) => withdrawnNote === null);
  const facts = {
    state: disclosureState(newest?.state ?? null, postingOverOn !== null),
    item,
    today,
    postedUntil: wantedUntil(item, "board", channels, { today, calendar }),
    broadcastUntil: wantedUntil(item, "radio", channels, { today, calendar }),
  };
  return (action: Exclude<DisclosureAction, "archive">) =>
    mayWithDisclosure(actor, action, { unitId, draftedBy: newest?.draftedBy ?? null }) &&
    stepOfDisclosure(actor, action, {
      ...facts,
      ...(action === "amend" && { ground: "was_wrong" as const }),
    }).ok;
}
