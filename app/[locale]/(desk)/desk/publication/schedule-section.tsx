import { useTranslations } from "next-intl";

import { Moment } from "@/components/ui/day";
import { Notice } from "@/components/ui/notice";
import type { Schedule } from "@/db/queries/scheduled-publication";
import type { ScheduledKind } from "@/lib/domain/publication/schedule";

import { CancelScheduleForm, ScheduleForm } from "./schedule-forms";

type Props = {
  readonly kind: ScheduledKind;
  readonly versionId: string;
  readonly schedule: Schedule | null;
};

/** For whoever may publish: the hour that is set, or a way to set one; and why an hour passed without it. */
export function ScheduleSection({ kind, versionId, schedule }: Props) {
  if (schedule?.state === "waiting") {
    return <CancelScheduleForm kind={kind} versionId={versionId} dueAt={schedule.dueAt} />;
  }
  return (
    <>
      {schedule?.state === "refused" && <Refused schedule={schedule} />}
      <ScheduleForm kind={kind} versionId={versionId} />
    </>
  );
}

const KNOWN = ["changed_meanwhile", "approver_left"] as const;

function Refused({ schedule: { dueAt, problem } }: { readonly schedule: Schedule }) {
  const t = useTranslations("publication");
  const known = KNOWN.find((one) => one === problem) ?? "other";
  return (
    <Notice
      tone="soon"
      title={
        <>
          {t("refused")} <Moment at={dueAt} written="long" />
        </>
      }
    >
      <p>{t(`why.${known}`)}</p>
    </Notice>
  );
}
