import { useTranslations } from "next-intl";

import { Day } from "@/components/ui/day";
import { Tag } from "@/components/ui/tag";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { TaskState } from "@/lib/domain/oversight/record";

export type ConclusionData = {
  readonly key: string;
  readonly content: string;
  readonly owner: string | null;
  readonly dueOn: CalendarDate | null;
  /** What was given to somebody to carry it out, and how far that is. */
  readonly tasks: readonly {
    readonly id: string;
    readonly href: string;
    readonly state: TaskState;
    readonly owner: string | null;
    readonly dueOn: CalendarDate | null;
  }[];
};

/** What a conference concluded, each with what became of it. */
export function ConclusionList({
  conclusions,
}: {
  readonly conclusions: readonly ConclusionData[];
}) {
  const t = useTranslations("records.conference");
  if (conclusions.length === 0) return null;
  return (
    <ol className="parted">
      {conclusions.map(({ key, content, owner, dueOn, tasks }) => (
        <li key={key} id={`kl-${key}`} className="space-y-2">
          <p className="max-w-measure whitespace-pre-line" lang="vi">
            {content}
          </p>
          {(owner ?? dueOn) && (
            <p className="text-muted flex flex-wrap gap-x-4">
              {owner && <span lang="vi">{t("conclusion-owner", { owner })}</span>}
              {dueOn && (
                <span>
                  {t("conclusion-due")} <Day date={dueOn} />
                </span>
              )}
            </p>
          )}
          {tasks.length === 0 ? (
            <p className="text-note text-muted">{t("conclusion-open")}</p>
          ) : (
            tasks.map(({ id, href, state, owner: doer, dueOn: until }) => (
              <p key={id} className="flex flex-wrap items-center gap-x-4">
                <a href={href} className="hit">
                  {t("conclusion-task")}
                </a>
                <Tag tone={state === "done" ? "ok" : "info"}>{t(`task-state.${state}`)}</Tag>
                {doer && doer !== owner && <span lang="vi">{doer}</span>}
                {until && until !== dueOn && <Day date={until} />}
              </p>
            ))
          )}
        </li>
      ))}
    </ol>
  );
}
