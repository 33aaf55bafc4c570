import type { Metadata } from "next";
import { useLocale, useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";

import { ClientWords } from "@/components/layout/client-words";
import { DeskFrame } from "@/components/layout/desk-frame";
import {
  HoursWords,
  KindWords,
  ScheduleTag,
  SpanWords,
} from "@/components/reception-desk/schedule-words";
import { OnlineLimits } from "@/components/reception/online-limits";
import { LinkButton } from "@/components/ui/button";
import { Day } from "@/components/ui/day";
import { type Fact, Facts } from "@/components/ui/facts";
import { Notice } from "@/components/ui/notice";
import { findSchedule, type ScheduleAtDesk } from "@/db/queries/reception-schedule";
import { requirePosition } from "@/lib/auth/gates";
import { isId } from "@/lib/domain/input";
import { formatDay } from "@/lib/i18n/format";
import { getPathname } from "@/lib/i18n/navigation";

import { ApproveForm, ReturnForm } from "./decide-forms";

const ANSWERS = { sent: "sent", approved: "approved", returned: "given-back" } as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("reception-desk.schedule"))("window") };
}

/** One schedule with every day it comes to, so that the leader approves days and not a rule. */
export default async function SchedulePage({
  params,
  searchParams,
}: PageProps<"/[locale]/desk/reception/[id]">) {
  const { actor, scope } = await requirePosition("publisher", "clerk", "leader");
  const [{ id }, { done }] = await Promise.all([params, searchParams]);
  const found = isId(id) ? await findSchedule(scope, id) : null;
  if (!found) notFound();
  const t = await getTranslations("reception-desk.schedule");
  const [, answer] = Object.entries(ANSWERS).find(([asked]) => asked === done) ?? [];
  const { role } = scope;
  const isOpen = found.unitId === scope.unitId && found.state !== "published";

  return (
    <DeskFrame
      here={{ pathname: "/desk/reception/[id]", params: { id } }}
      actor={actor}
      isIllustration={found.isDemonstration}
    >
      <div className="max-w-3xl space-y-6">
        {answer && (
          <Notice tone="ok" isAnswer>
            <p>{t(answer)}</p>
          </Notice>
        )}
        <h1>
          <KindWords span={found} />
        </h1>
        <Ways found={found} mayEdit={isOpen && role === "publisher"} />
        <ScheduleFacts found={found} />
        <OnlineLimits day={found} />
        <Planned found={found} />
        {isOpen && role === "leader" && found.state === "submitted" && (
          <ClientWords areas={["reception-desk"]}>
            <div className="space-y-6">
              <ApproveForm schedule={id} revision={found.revision} />
              <ReturnForm schedule={id} revision={found.revision} />
            </div>
          </ClientWords>
        )}
      </div>
    </DeskFrame>
  );
}

type WaysProps = { readonly found: ScheduleAtDesk; readonly mayEdit: boolean };

function Ways({ found: { id, state, returnedNote }, mayEdit }: WaysProps) {
  const t = useTranslations("reception-desk.schedule");
  const locale = useLocale();
  const edit = { pathname: "/desk/reception/[id]/edit", params: { id } } as const;
  return (
    <>
      <p className="flex flex-wrap items-center gap-3 print:hidden">
        <ScheduleTag state={state} />
        {mayEdit && <LinkButton href={getPathname({ href: edit, locale })}>{t("edit")}</LinkButton>}
        <a className="hit" href={getPathname({ href: "/desk/reception", locale })}>
          {t("back")}
        </a>
      </p>
      {returnedNote && <Notice tone="soon">{t("note", { note: returnedNote })}</Notice>}
    </>
  );
}

function ScheduleFacts({ found }: { readonly found: ScheduleAtDesk }) {
  const t = useTranslations("reception-desk.schedule");
  const told: [string, Fact["value"]][] = [
    [t("column.when"), <SpanWords key="when" span={found} />],
    [t("column.hours"), <HoursWords key="hours" hours={found} />],
    [t("place"), found.place],
    [t("receiver"), found.receiver],
    [t("attendants"), found.attendants],
    [t("subject"), found.subject],
  ];
  return (
    <>
      <Facts
        columns={2}
        facts={told.flatMap(([term, value]) => (value ? [{ term, value }] : []))}
      />
      {found.draftedBy && (
        <p className="text-note text-muted">{t("drafted-by", { name: found.draftedBy })}</p>
      )}
    </>
  );
}

function Planned({ found }: { readonly found: ScheduleAtDesk }) {
  const t = useTranslations("reception-desk.schedule");
  const locale = useLocale();
  const { planned, publishBy, state } = found;
  return (
    <section className="space-y-3" aria-labelledby="planned">
      <h2 id="planned">{t("planned", { count: planned.days.length })}</h2>
      <ul className="list-disc space-y-1 pl-5">
        {planned.days.map(({ onDay, insteadOf }) => (
          <li key={onDay}>
            <Day date={onDay} written="long" />
            {insteadOf && (
              <span className="text-muted">
                {" · "}
                {t("instead", { day: formatDay(insteadOf, locale) })}
              </span>
            )}
          </li>
        ))}
      </ul>
      {planned.skipped.length > 0 && (
        <p>
          {t("skipped", { days: planned.skipped.map((day) => formatDay(day, locale)).join(", ") })}
        </p>
      )}
      {publishBy && state !== "published" && (
        <p className="font-semibold">
          {t.rich("publish-by", { day: () => <Day key="day" date={publishBy} written="long" /> })}
        </p>
      )}
    </section>
  );
}
