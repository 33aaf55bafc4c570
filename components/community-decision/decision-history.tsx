import { useLocale, useTranslations } from "next-intl";

import { Timeline } from "@/components/ui/timeline";
import type { Role } from "@/lib/domain/actor";
import type { DecisionTrailAction } from "@/lib/domain/community-decision/community-decision";
import { dayWritten } from "@/lib/domain/input";
import { formatDay } from "@/lib/i18n/format";

export type DecisionLine = {
  readonly id: number;
  readonly at: Date;
  readonly role: Role;
  readonly action: DecisionTrailAction;
  readonly note: string | null;
};

type Props = { readonly events: readonly DecisionLine[]; readonly label: string };

/** What was done, the newest first; a day that was set is part of the sentence. */
export function DecisionHistory({ events, label }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  return (
    <Timeline
      label={label}
      entries={events.map(({ id, at, role, action, note }) => {
        const day = note === null ? null : dayWritten(note);
        return {
          id: String(id),
          at,
          who: t(`terms.role.${role}`),
          what: (
            <>
              <p>
                {t(`community-decision.event.${action}`, {
                  day: day ? formatDay(day, locale) : "",
                })}
              </p>
              {note && !day && <p className="text-muted whitespace-pre-line">{note}</p>}
            </>
          ),
        };
      })}
    />
  );
}
