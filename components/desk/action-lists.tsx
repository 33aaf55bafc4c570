import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

import { DeskSection } from "./desk-section";

export type PossibleAction = {
  readonly id: string;
  readonly label: string;
  readonly href: string;
  /** What the law says of it. */
  readonly note?: string;
};

export type ImpossibleAction = {
  readonly id: string;
  readonly label: string;
  readonly why: string;
};

type Props = {
  readonly possible: readonly PossibleAction[];
  readonly impossible: readonly ImpossibleAction[];
  readonly children?: ReactNode;
};

/** What can be done now, and what cannot and why; both from the table of the law. */
export function ActionLists({ possible, impossible, children }: Props) {
  const t = useTranslations("desk.case");
  return (
    <DeskSection id="actions" title={t("can")}>
      {possible.length === 0 && <p className="text-muted">{t("can-none")}</p>}
      <ul className="space-y-1">
        {possible.map(({ id, label, href, note }) => (
          <li key={id}>
            <a href={href} className="inline-flex min-h-(--control) items-center font-semibold">
              {label}
            </a>
            {note && <p className="text-muted text-xs">{note}</p>}
          </li>
        ))}
      </ul>
      {children}
      {impossible.length > 0 && (
        <details className="mt-2">
          <summary>{t("cannot")}</summary>
          <ul className="mt-2 space-y-2">
            {impossible.map(({ id, label, why }) => (
              <li key={id}>
                <b>{label}</b>
                <span className="text-muted block">{why}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </DeskSection>
  );
}
