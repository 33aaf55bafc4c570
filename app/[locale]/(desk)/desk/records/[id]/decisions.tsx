import { useLocale, useTranslations } from "next-intl";

import { ClientWords } from "@/components/layout/client-words";
import { LinkButton } from "@/components/ui/button";
import type { DraftAtDesk } from "@/db/queries/record-desk";
import type { Actor } from "@/lib/domain/actor";
import { hasOwnPage } from "@/lib/domain/record/draft";
import { mayWithRecord, recordStep, type RecordVerb } from "@/lib/domain/record/permissions";
import { getPathname } from "@/lib/i18n/navigation";

import { ScheduleSection } from "../../publication/schedule-section";
import { DiscardForm, PublishForm, ReturnForm } from "./decision-forms";

type Props = { readonly draft: DraftAtDesk; readonly actor: Actor };

/** What this person can do with the draft now. */
export function Decisions({ draft, actor }: Props) {
  const { id, state, revision, isWithdrawal, schedule } = draft;
  const can = (verb: Exclude<RecordVerb, "propose">) =>
    recordStep(state, verb).ok && mayWithRecord(actor, verb, draft);
  return (
    <ClientWords areas={["record-desk", "publication"]}>
      <div className="space-y-4">
        {can("edit") && !isWithdrawal && <ToEditor id={id} withFiles={hasOwnPage(draft.kind)} />}
        {can("publish") && <PublishForm draftId={id} isWithdrawal={isWithdrawal} />}
        {can("publish") && !isWithdrawal && (
          <ScheduleSection kind="record" versionId={id} schedule={schedule} />
        )}
        {can("return") && <ReturnForm draftId={id} />}
        {can("discard") && <DiscardForm draftId={id} revision={revision} />}
      </div>
    </ClientWords>
  );
}

function ToEditor({ id, withFiles }: { readonly id: string; readonly withFiles: boolean }) {
  const t = useTranslations("record-desk.page");
  const locale = useLocale();
  const href = { pathname: "/desk/records/[id]/edit", params: { id } } as const;
  const files = { pathname: "/desk/records/[id]/files", params: { id } } as const;
  return (
    <p className="flex flex-wrap gap-3">
      <LinkButton look="main" href={getPathname({ href, locale })}>
        {t("edit")}
      </LinkButton>
      {withFiles && (
        <LinkButton look="plain" href={getPathname({ href: files, locale })}>
          {t("files")}
        </LinkButton>
      )}
    </p>
  );
}
