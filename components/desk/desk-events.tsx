import { useTranslations } from "next-intl";

import { Moment } from "@/components/ui/day";
import { Icon } from "@/components/ui/icon";
import type { Role } from "@/lib/domain/actor";
import type { CaseAction } from "@/lib/domain/case-file/transitions";
import type { DocumentKind } from "@/lib/domain/document/kinds";

export type DeskEventData = {
  readonly id: string;
  readonly at: Date;
  readonly action: CaseAction;
  readonly role: Role;
  /** A colleague's; residents are named among the people of the case. */
  readonly actorName: string | null;
  readonly unitName: string | null;
  readonly note: string | null;
  /** In words, with its article. */
  readonly ground: string | null;
  /** The document of this case by which it was done. */
  readonly paper: { readonly kind: DocumentKind; readonly href: string } | null;
  readonly isSeenByFiler: boolean;
};

/** What happened, newest first, and whether the resident sees it. */
export function DeskEvents({ events }: { readonly events: readonly DeskEventData[] }) {
  const t = useTranslations();
  return (
    <ol className="timeline">
      {events.map(
        ({ id, at, action, role, actorName, unitName, note, ground, paper, ...event }) => (
          <li key={id} className="pb-4!">
            <p>
              <span className="text-muted">
                <Moment at={at} written="short" />
              </span>{" "}
              <b>{t(`terms.case-action.${action}`)}</b>
              {" · "}
              {actorName ?? t(`terms.role.${role}`)}
              {unitName && <span className="text-muted">, {unitName}</span>}
            </p>
            {ground && <p className="text-muted">{ground}</p>}
            {note && <p className="max-w-measure whitespace-pre-line">{note}</p>}
            {paper && (
              <p>
                <a href={paper.href}>{t(`documents.kind.${paper.kind}`)} (PDF)</a>
              </p>
            )}
            <p className="text-muted flex items-center gap-1.5 text-xs">
              <Icon name={event.isSeenByFiler ? "eye" : "lock"} className="size-3.5" />
              {t(event.isSeenByFiler ? "desk.case.seen" : "desk.case.internal")}
            </p>
          </li>
        ),
      )}
    </ol>
  );
}
