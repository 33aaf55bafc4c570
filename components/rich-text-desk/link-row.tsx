"use client";

import { useTranslations } from "next-intl";
import type { EditorState } from "prosemirror-state";
import { useEffect, useRef, useState } from "react";

import { Button } from "@/components/ui/button";
import { hrefMeant } from "@/lib/domain/rich-text/safe-href";

import { linkAt } from "./editor-commands";

type Props = {
  readonly id: string;
  readonly state: EditorState;
  readonly onLink: (href: string | null) => void;
  readonly onLeave: () => void;
};

/** Where the chosen words lead. Stands inside the form it belongs to, and sends nothing of its own. */
export function LinkRow({ id, state, onLink, onLeave }: Props) {
  const t = useTranslations("ui.rich-text");
  const field = useRef<HTMLInputElement>(null);
  const [before] = useState(() => linkAt(state));
  const [isWrong, setIsWrong] = useState(false);

  useEffect(() => field.current?.focus(), []);

  const set = () => {
    const href = hrefMeant(field.current?.value ?? "");
    if (href === null) setIsWrong(true);
    else onLink(href);
  };
  return (
    <div className="border-hair bg-card space-y-2 rounded border p-3">
      <label htmlFor={id} className="block">
        {t("address")}
      </label>
      <p id={`${id}-hint`} className="text-note text-muted">
        {t("address-hint")}
      </p>
      <p id={`${id}-error`} role="alert" className="text-late font-semibold">
        {isWrong && t("address-wrong")}
      </p>
      <input
        ref={field}
        id={id}
        type="text"
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        defaultValue={before ?? ""}
        aria-describedby={`${id}-hint ${id}-error`}
        aria-invalid={isWrong || undefined}
        onKeyDown={(event) => {
          if (event.key === "Escape") onLeave();
          if (event.key !== "Enter") return;
          event.preventDefault(); // Enter would send the form
          set();
        }}
        className="field-box"
      />
      <div className="flex flex-wrap gap-2">
        <Button type="button" onClick={set}>
          {t("link-set")}
        </Button>
        {before !== null && (
          <Button type="button" onClick={() => onLink(null)}>
            {t("link-remove")}
          </Button>
        )}
        <Button type="button" look="bare" onClick={onLeave}>
          {t("link-cancel")}
        </Button>
      </div>
    </div>
  );
}
