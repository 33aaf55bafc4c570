"use client";

import { useTranslations } from "next-intl";
import { type RefObject, useEffect, useRef } from "react";

const KEYS = [
  ["j", "down"],
  ["k", "up"],
  ["Enter", "open"],
  ["/", "search"],
  ["?", "help"],
] as const;

const WRITTEN: Readonly<Record<string, string>> = { Enter: "↵" };

type Props = {
  /** Ids of the list the keys work in, and of the field `/` leads to. */
  readonly listId: string;
  readonly searchId: string;
};

/**
 * Keys for those who do this all day. They work only while the focus is in the list, so that nobody who dictates or
 * types with one key sets them off; every one of them is also a link, a field or a button.
 */
export function QueueKeys({ listId, searchId }: Props) {
  const t = useTranslations("desk.keys");
  const help = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const list = document.getElementById(listId);
      if (!list?.contains(document.activeElement) || isChord(event)) return;

      const actions: Readonly<Record<string, () => void>> = {
        j: () => moveFocus(list, 1),
        k: () => moveFocus(list, -1),
        "/": () => document.getElementById(searchId)?.focus(),
        "?": () => help.current?.showModal(),
      };
      const act = actions[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [listId, searchId]);

  return (
    <div className="text-muted text-xs max-md:hidden">
      <button
        type="button"
        onClick={() => help.current?.showModal()}
        className="text-cham min-h-8 underline"
      >
        {t("title")}
      </button>
      <Help dialog={help} />
    </div>
  );
}

const isChord = ({ ctrlKey, metaKey, altKey }: KeyboardEvent) => ctrlKey || metaKey || altKey;

function Help({ dialog }: { readonly dialog: RefObject<HTMLDialogElement | null> }) {
  const t = useTranslations("desk.keys");
  return (
    <dialog
      ref={dialog}
      aria-labelledby="keys-title"
      className="border-line bg-card text-ink backdrop:bg-ink/40 m-auto rounded border p-6"
    >
      <h2 id="keys-title" className="mb-2">
        {t("title")}
      </h2>
      <p className="text-muted mb-4">{t("where")}</p>
      <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-4 gap-y-1.5">
        {KEYS.map(([key, word]) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="border-line inline-block min-w-6 rounded border px-1.5 text-center font-sans">
                {WRITTEN[key] ?? key.toUpperCase()}
              </kbd>
            </dt>
            <dd>{t(word)}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog" className="mt-5">
        <button
          type="submit"
          className="border-line min-h-(--control) rounded border px-(--control-x) font-semibold"
        >
          {t("close")}
        </button>
      </form>
    </dialog>
  );
}

function moveFocus(list: HTMLElement, by: 1 | -1) {
  const links = [...list.querySelectorAll<HTMLElement>("[data-cell='subject'] a")];
  const row = document.activeElement?.closest("tr");
  const at = links.findIndex((link) => link.closest("tr") === row);
  links[at + by]?.focus();
}
