"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";

import { useLater } from "./later";

export type MenuEntry = {
  readonly id: string;
  readonly label: string;
  /** The language of the label where it is another. */
  readonly lang?: string;
} & (
  | { readonly href: string }
  /** Sends the form of this id, which stands somewhere on the page. */
  | { readonly formId: string }
);

export type MenuProps = {
  /** What the button says. */
  readonly children: ReactNode;
  readonly className: string;
  /** Read before the entries. */
  readonly head?: string | undefined;
  readonly entries: readonly MenuEntry[];
  /** Opens upwards, as at the foot of a page. */
  readonly isUpwards?: boolean;
};

export const MENU_BOX =
  "border-line bg-card text-ink w-64 max-w-[calc(100vw-2rem)] rounded border p-1.5 shadow-[0_6px_24px_rgb(0_0_0/.14)]";
export const MENU_ENTRY =
  "flex min-h-(--control) w-full items-center rounded px-3 text-left text-ink no-underline hover:bg-paper focus:bg-paper cursor-pointer";
export const MENU_HEAD = "text-muted px-3 pt-1.5 pb-1 text-xs";

const load = async () => (await import("./menu-list")).MenuList;

/**
 * A button that drops a list. Drawn as a disclosure of links, which works without script; as soon as somebody comes
 * near it is replaced by one with the keys of a menu, unless they are just using it.
 */
export function Menu(props: MenuProps) {
  const plain = useRef<HTMLDetailsElement>(null);
  const isPressed = useRef(false);
  const [List, come] = useLater(load);
  const [swapped, setSwapped] = useState<{ readonly hadFocus: boolean } | null>(null);

  const swap = () => {
    const details = plain.current;
    if (!List || !details || details.open || isPressed.current) return;
    setSwapped({ hadFocus: details.contains(document.activeElement) });
  };
  useEffect(swap, [List]);

  if (List && swapped) return <List {...props} hasFocus={swapped.hadFocus} />;
  return (
    <details
      ref={plain}
      className="menu relative"
      onToggle={() => {
        isPressed.current = false;
        swap();
      }}
    >
      <summary
        className={props.className}
        onPointerEnter={come}
        onFocus={come}
        onPointerDown={() => {
          isPressed.current = true;
        }}
      >
        {props.children}
      </summary>
      <PlainList {...props} />
    </details>
  );
}

function PlainList({ head, entries, isUpwards = false }: MenuProps) {
  return (
    <div
      className={`${MENU_BOX} absolute right-0 z-10 ${isUpwards ? "bottom-full mb-1" : "top-full mt-1"}`}
    >
      {head && <p className={MENU_HEAD}>{head}</p>}
      <ul>
        {entries.map((entry) => (
          <li key={entry.id}>
            {"href" in entry ? (
              <a href={entry.href} lang={entry.lang} hrefLang={entry.lang} className={MENU_ENTRY}>
                {entry.label}
              </a>
            ) : (
              <button type="submit" form={entry.formId} className={MENU_ENTRY}>
                {entry.label}
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
