import type { ReactNode } from "react";

import { Icon } from "./icon";
import { type Tone, toneClass, toneIcon } from "./tag";

type Props = {
  readonly tone: Tone;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  /** Came as the answer to something done just now: read out. */
  readonly isAnswer?: boolean;
};

/** Something the reader must know before going on, or the answer to what they just did. */
export function Notice({ tone, title, children, isAnswer = false }: Props) {
  return (
    <div
      role={isAnswer ? "status" : undefined}
      className={`${toneClass(tone)} flex gap-3 rounded border border-(--tone)/40 bg-(--tint) p-4`}
    >
      <Icon name={toneIcon(tone)} className="mt-[0.2em] size-5 text-(--tone)" />
      <div className="min-w-0 space-y-1">
        {title && <p className="font-semibold text-(--tone)">{title}</p>}
        {children}
      </div>
    </div>
  );
}
