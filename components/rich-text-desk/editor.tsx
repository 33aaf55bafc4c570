"use client";

import { type Command, EditorState } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import { useEffect, useRef, useState } from "react";

import { setLink } from "./editor-commands";
import { editorDocument, markupOf, pastedWords } from "./editor-document";
import { editorPlugins } from "./editor-plugins";
import { LinkRow } from "./link-row";
import { withoutStyles } from "./pasted-html";
import { Toolbar } from "./toolbar";

export type EditorProps = {
  /** Of the field: its label, hint and error carry names made of it. */
  readonly id: string;
  readonly aria: Readonly<Record<string, string | boolean>>;
  /** The markup it begins with. */
  readonly begin: string;
  readonly rows: number;
  readonly onChange: (markup: string) => void;
};

/** A text as it will look, with a bar of tools; what comes out of it is the markup of the form. */
export function Editor({ id, aria, begin, rows, onChange }: EditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const [isLinking, setIsLinking] = useState(false);
  const [state, setState] = useState(() =>
    EditorState.create({
      doc: editorDocument(begin),
      plugins: editorPlugins(() => setIsLinking(true)),
    }),
  );
  const first = useRef({ state, onChange, id });

  useEffect(() => {
    const made = new EditorView(host.current, {
      state: first.current.state,
      clipboardTextParser: pastedWords,
      transformPastedHTML: withoutStyles,
      dispatchTransaction(transaction) {
        const next = made.state.apply(transaction);
        made.updateState(next);
        setState(next);
        if (transaction.docChanged) first.current.onChange(markupOf(next.doc));
      },
    });
    view.current = made;
    // A label brings the cursor to what it names, which browsers do for fields of theirs alone.
    const label = document.getElementById(`${first.current.id}-label`);
    const enter = () => made.focus();
    label?.addEventListener("click", enter);
    return () => {
      label?.removeEventListener("click", enter);
      made.destroy();
    };
  }, []);

  useEffect(() => {
    view.current?.setProps({ attributes: attributesOf(id, aria, rows) });
  }, [id, aria, rows]);

  const act = (command: Command) => {
    const made = view.current;
    if (!made) return;
    command(made.state, made.dispatch, made);
    setIsLinking(false);
    made.focus();
  };
  return (
    <div className="space-y-2">
      <Toolbar id={id} state={state} onTool={act} onLink={() => setIsLinking(true)} />
      {isLinking && (
        <LinkRow
          id={`${id}-link`}
          state={state}
          onLink={(href) => act(setLink(href))}
          onLeave={() => act(() => true)}
        />
      )}
      <div ref={host} />
    </div>
  );
}

function attributesOf(id: string, aria: EditorProps["aria"], rows: number) {
  return {
    id,
    role: "textbox",
    "aria-multiline": "true",
    "aria-labelledby": `${id}-label`,
    ...Object.fromEntries(Object.entries(aria).map(([name, value]) => [name, String(value)])),
    class: `rich-editor prose field-box py-2 ${rows > 8 ? "min-h-72" : "min-h-40"}`,
  };
}
