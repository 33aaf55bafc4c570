import type { ReactNode } from "react";

import { Icon, type IconName } from "./icon";

export type Tone = "quiet" | "ok" | "soon" | "late" | "info" | "open";

const TONES: Record<Tone, { readonly className: string; readonly icon: IconName }> = {
  quiet: { className: "tone-quiet", icon: "dash" },
  ok: { className: "tone-ok", icon: "check" },
  soon: { className: "tone-soon", icon: "clock" },
  late: { className: "tone-late", icon: "alert" },
  info: { className: "tone-info", icon: "info" },
  open: { className: "tone-open", icon: "clock" },
};

export const toneClass = (tone: Tone) => TONES[tone].className;
export const toneIcon = (tone: Tone) => TONES[tone].icon;

type Props = { readonly tone: Tone; readonly icon?: IconName; readonly children: ReactNode };

/** A word with an icon in a tint: never the colour alone. */
export function Tag({ tone, icon = toneIcon(tone), children }: Props) {
  return (
    <span
      className={`${toneClass(tone)} inline-flex items-center gap-1.5 rounded border border-(--tone)/35 bg-(--tint) py-0.5 pr-2.5 pl-2 text-sm leading-normal font-semibold whitespace-nowrap text-(--tone)`}
    >
      <Icon name={icon} className="size-[1.1em]" />
      {children}
    </span>
  );
}
