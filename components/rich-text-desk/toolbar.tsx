"use client";

import { useTranslations } from "next-intl";
import type { Command, EditorState } from "prosemirror-state";
import { type KeyboardEvent, useRef, useState } from "react";

import { linkAt, type Tool, TOOLS } from "./editor-commands";

type Props = {
  /** Of the editor. */
  readonly id: string;
  readonly state: EditorState;
  readonly onTool: (command: Command) => void;
  readonly onLink: () => void;
};

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** One stop of the Tab key; arrows go from tool to tool. */
export function Toolbar({ id, state, onTool, onLink }: Props) {
  const t = useTranslations("ui.rich-text");
  const bar = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const last = TOOLS.length;

  const move = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const to = { Home: 0, End: last }[event.key];
    if (step === undefined && to === undefined) return;
    event.preventDefault();
    const next = to ?? (current + (step ?? 0) + last + 1) % (last + 1);
    setCurrent(next);
    bar.current?.querySelectorAll("button")[next]?.focus();
  };
  return (
    <div
      ref={bar}
      role="toolbar"
      tabIndex={-1}
      aria-label={t("tools")}
      aria-controls={id}
      onKeyDown={move}
      className="flex flex-wrap gap-1"
    >
      {TOOLS.map((tool, index) => (
        <ToolButton
          key={tool.name}
          label={t(tool.name)}
          tabIndex={index === current ? 0 : -1}
          onPress={() => {
            setCurrent(index);
            onTool(tool.command);
          }}
          {...standing(tool, state)}
        />
      ))}
      <ToolButton
        label={t("link")}
        tabIndex={current === last ? 0 : -1}
        isPressed={linkAt(state) !== null}
        isOff={false}
        onPress={() => {
          setCurrent(last);
          onLink();
        }}
      />
    </div>
  );
}

const standing = ({ command, isOn }: Tool, state: EditorState) => ({
  ...(isOn && { isPressed: isOn(state) }),
  isOff: !command(state),
});

type ButtonProps = {
  readonly label: string;
  readonly tabIndex: number;
  readonly isPressed?: boolean;
  /** Nothing to do where the cursor stands. */
  readonly isOff: boolean;
  readonly onPress: () => void;
};

function ToolButton({ label, tabIndex, isPressed, isOff, onPress }: ButtonProps) {
  return (
    <button
      type="button"
      tabIndex={tabIndex}
      aria-pressed={isPressed}
      aria-disabled={isOff}
      // The cursor stays where it is in the text.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => !isOff && onPress()}
      className="border-line bg-card text-ink aria-pressed:border-cham aria-pressed:bg-cham-tint aria-pressed:text-cham inline-flex min-h-(--control) items-center rounded border px-2.5 py-1 leading-tight aria-disabled:opacity-60 aria-pressed:font-semibold"
    >
      {label}
    </button>
  );
}
