import type { ComponentProps, ReactNode } from "react";

export type ButtonLook = "main" | "plain" | "bare" | "danger";

const BASE =
  "inline-flex items-center justify-center gap-2 rounded border text-center leading-tight font-semibold no-underline print:hidden";

/** At the desk controls are smaller, but never under a finger's width on touch (base.css, desk.css). */
const ROOM = "min-h-(--control) px-(--control-x) py-1";
/** A bare button stands in line with the words above it. */
const ROOM_OF_BARE = "min-h-(--control) px-0.5 py-1";

const LOOKS: Record<ButtonLook, string> = {
  main: "border-son bg-son text-on-son hover:border-ink focus-visible:outline-offset-4",
  plain: "border-line bg-card text-ink hover:border-ink",
  bare: "border-transparent text-cham underline hover:decoration-2",
  danger: "border-late bg-card text-late hover:bg-son-tint",
};

export const buttonClass = (look: ButtonLook = "plain") =>
  `${BASE} ${look === "bare" ? ROOM_OF_BARE : ROOM} ${LOOKS[look]}`;

type ButtonProps = Omit<ComponentProps<"button">, "className"> & { readonly look?: ButtonLook };

/** A button of a plain form or one that does something in place; for actions take SubmitButton. */
export function Button({ look = "plain", type = "submit", ...rest }: ButtonProps) {
  // oxlint-disable-next-line react/button-has-type -- the type is given, by default "submit"
  return <button type={type} className={buttonClass(look)} {...rest} />;
}

type LinkProps = Omit<ComponentProps<"a">, "className" | "href"> & {
  readonly href: string;
  readonly look?: ButtonLook;
  readonly children: ReactNode;
};

/** Looks like a button, goes somewhere. */
export function LinkButton({ look = "plain", children, ...rest }: LinkProps) {
  return (
    <a className={buttonClass(look)} {...rest}>
      {children}
    </a>
  );
}
