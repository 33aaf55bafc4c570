"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";

import { Dialog } from "@/components/ui/dialog";
import { useHasScript } from "@/components/ui/has-script";

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
  const [isHelpOpen, setHelpOpen] = useState(false);
  const hasScript = useHasScript();

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const list = document.getElementById(listId);
      if (!list?.contains(document.activeElement) || isChord(event)) return;

      const actions: Readonly<Record<string, () => void>> = {
        j: () => moveFocus(list, 1),
        k: () => moveFocus(list, -1),
        "/": () => document.getElementById(searchId)?.focus(),
        "?": () => setHelpOpen(true),
      };
      const act = actions[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [listId, searchId]);

  if (!hasScript) return null;
  return (
    <p className="text-muted text-xs max-md:hidden">
      <button
        type="button"
        onClick={() => setHelpOpen(true)}
        className="text-cham inline-flex min-h-8 items-center gap-1.5"
      >
        <Key>?</Key>
        <span className="underline">{t("title")}</span>
      </button>
      <Dialog title={t("title")} isOpen={isHelpOpen} onClose={() => setHelpOpen(false)}>
        <Help />
      </Dialog>
    </p>
  );
}

const isChord = ({ ctrlKey, metaKey, altKey }: KeyboardEvent) => ctrlKey || metaKey || altKey;

function Help() {
  const t = useTranslations("desk.keys");
  return (
    <>
      <p className="text-muted">{t("where")}</p>
      <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-4 gap-y-1.5">
        {KEYS.map(([key, word]) => (
          <div key={key} className="contents">
            <dt>
              <Key>{WRITTEN[key] ?? key.toUpperCase()}</Key>
            </dt>
            <dd>{t(word)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Key({ children }: { readonly children: string }) {
  return (
    <kbd className="border-line text-ink inline-block min-w-6 rounded border px-1.5 text-center font-sans">
      {children}
    </kbd>
  );
}

function moveFocus(list: HTMLElement, by: 1 | -1) {
  const links = [...list.querySelectorAll<HTMLElement>("[data-cell='subject'] a")];
  const row = document.activeElement?.closest("tr");
  const at = links.findIndex((link) => link.closest("tr") === row);
  links[at + by]?.focus();
}
