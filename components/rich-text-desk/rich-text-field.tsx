"use client";

import { useTranslations } from "next-intl";
import { type ComponentType, type RefObject, useEffect, useRef, useState } from "react";

import { RichText } from "@/components/rich-text/rich-text";
import { Button } from "@/components/ui/button";
import { Field, type FieldProps, partsOf } from "@/components/ui/field";
import { valueOf } from "@/lib/forms/form-state";

import type { EditorProps } from "./editor";
import { MarkupHelp } from "./markup-help";

type Props = FieldProps & {
  readonly rows?: number;
  readonly initial?: string | undefined;
};

const load = async () => (await import("./editor")).Editor;

/** The editor, and what was written before its place was taken. */
type Better = { readonly Editor: ComponentType<EditorProps>; readonly begin: string };

/**
 * A text with headings, lists and links. It is written in an ordinary field, with a few signs; where a script runs, an
 * editor takes its place and writes those signs by itself. The form is sent the same either way.
 */
export function RichTextField(props: Props) {
  const { name, state, rows = 8, initial } = props;
  const { id, aria } = partsOf(props);
  const area = useRef<HTMLTextAreaElement>(null);
  const better = useBetter(area);
  const given = (state && valueOf(state, name)) ?? initial ?? "";
  const [written, setWritten] = useState<string | null>(null);

  const write = (markup: string) => {
    if (area.current) area.current.value = markup;
    setWritten(markup);
  };
  return (
    <Field field={props}>
      {better && (
        <better.Editor id={id} aria={aria} begin={better.begin} rows={rows} onChange={write} />
      )}
      <textarea
        ref={area}
        name={name}
        rows={rows}
        defaultValue={given}
        onInput={(event) => setWritten(event.currentTarget.value)}
        className="field-box field-sizing-content min-h-32 resize-y py-2"
        {...(better ? { hidden: true } : { id, ...aria })}
      />
      {!better && <MarkupHelp />}
      <Preview id={`${id}-preview`} markup={written ?? given} isAsked={isPreview(state)} />
    </Field>
  );
}

const isPreview = (state: FieldProps["state"]) =>
  state !== undefined && valueOf(state, "intent") === "preview";

/** The editor once it has come, unless somebody is writing already: they go on where they are. */
function useBetter(area: RefObject<HTMLTextAreaElement | null>): Better | null {
  const [better, setBetter] = useState<Better | null>(null);
  useEffect(() => {
    const come = async () => {
      const Editor = await load();
      const plain = area.current;
      if (plain && plain !== document.activeElement) setBetter({ Editor, begin: plain.value });
    };
    void come();
  }, [area]);
  return better;
}

type PreviewProps = {
  readonly id: string;
  readonly markup: string;
  /** Without script the form was sent for it. */
  readonly isAsked: boolean;
};

/** The text as everybody will read it: of what was sent, or of each letter as it is typed. */
function Preview({ id, markup, isAsked }: PreviewProps) {
  const t = useTranslations("ui.rich-text");
  const [isChosen, setIsChosen] = useState<boolean | null>(null);
  const isShown = isChosen ?? isAsked;
  return (
    <>
      <Button
        name="intent"
        value="preview"
        aria-expanded={isShown}
        aria-controls={id}
        onClick={(event) => {
          event.preventDefault();
          setIsChosen(!isShown);
        }}
      >
        {t(isShown ? "hide-preview" : "preview")}
      </Button>
      {isShown && (
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- without script the page begins anew: what was asked for is shown
        <section id={id} aria-label={t("preview-title")} tabIndex={-1} autoFocus={isAsked}>
          <div className="border-line bg-card space-y-3 rounded border border-dashed p-4">
            <p className="text-note text-muted">{t("preview-title")}</p>
            {markup.trim() === "" ? (
              <p>{t("preview-empty")}</p>
            ) : (
              <RichText markup={markup} under={1} />
            )}
          </div>
        </section>
      )}
    </>
  );
}
