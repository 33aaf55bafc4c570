import { useTranslations } from "next-intl";

import { Moment } from "@/components/ui/day";
import type { Role } from "@/lib/domain/actor";
import type { MatterTrailAction } from "@/lib/domain/oversight/board-matter";

type Props = {
  /** Newest first. */
  readonly events: readonly {
    readonly id: number;
    readonly action: MatterTrailAction;
    readonly at: Date;
    readonly role: Role;
  }[];
};

/** What happened to a matter, and when. */
export function MatterHistory({ events }: Props) {
  const t = useTranslations("board-matter.event");
  const roles = useTranslations("terms.role");
  return (
    <ol className="space-y-2">
      {events.map(({ id, action, at, role }) => (
        <li key={id}>
          <b>{t(action)}</b>{" "}
          <span className="text-muted">
            <Moment at={at} /> · {roles(role)}
          </span>
        </li>
      ))}
    </ol>
  );
}
