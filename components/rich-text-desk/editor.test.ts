import * as fc from "fast-check";
import { EditorState, TextSelection } from "prosemirror-state";
import { describe, expect, it } from "vitest";

import { fromMarkup } from "@/lib/domain/rich-text/from-markup";
import { toMarkup } from "@/lib/domain/rich-text/to-markup";
import { anyText } from "@/lib/domain/testing/any-text";
import { RUNS } from "@/lib/domain/testing/runs";

import { linkAt, setLink, type ToolName, TOOLS } from "./editor-commands";
import { editorDocument, markupOf } from "./editor-document";

const someText = fc.oneof(
  anyText(30),
  fc
    .array(
      fc.constantFrom(
        "**",
        "__",
        "[a](/b)",
        "# ",
        "- ",
        "3. ",
        "> ",
        "\n",
        "\n\n",
        " ",
        "\\",
        "chợ",
      ),
      { maxLength: 16 },
    )
    .map((parts) => parts.join("")),
);

describe("the editor", () => {
  it("shows every text and gives it back as it is stored", () => {
    fc.assert(
      fc.property(someText, (text) => {
        const shown = editorDocument(text);
        shown.check();
        expect(markupOf(shown)).toBe(toMarkup(fromMarkup(text)));
      }),
      { numRuns: RUNS },
    );
  });
});

/** The text with what stands between the bars chosen. */
function chosen(markup: string): EditorState {
  const doc = editorDocument(markup);
  const bars: number[] = [];
  doc.descendants((node, at) => {
    for (const { index } of (node.text ?? "").matchAll(/\|/g)) bars.push(at + index);
  });
  const [from = 1, to = from] = bars;
  const state = EditorState.create({ doc });
  const { tr } = state;
  if (bars.length > 1) tr.delete(to, to + 1);
  if (bars.length > 0) tr.delete(from, from + 1);
  tr.setSelection(TextSelection.create(tr.doc, from, bars.length > 1 ? to - 1 : from));
  return state.apply(tr);
}

function after(state: EditorState, name: ToolName): string | null {
  const tool = TOOLS.find((one) => one.name === name);
  let changed: string | null = null;
  tool?.command(state, (transaction) => {
    changed = markupOf(transaction.doc);
  });
  return changed;
}

describe("a tool", () => {
  it.each<[ToolName, string, string | null]>([
    ["bold", "một |hai| ba", "một **hai** ba"],
    ["bold", "một **|hai|** ba", "một hai ba"],
    ["italic", "|một\nhai|", "__một\nhai__"],
    ["heading-1", "mộ|t", "# một"],
    ["heading-1", "# mộ|t", "một"],
    ["heading-2", "# mộ|t", "## một"],
    ["heading-1", "- mộ|t", null],
    ["bullets", "|một\n\nhai|", "- một\n- hai"],
    ["bullets", "# m|ột\n\nha|i", "- một\n- hai"],
    ["bullets", "> mộ|t", null],
    ["bullets", "- mộ|t", "một"],
    ["numbers", "- mộ|t\n- hai", "1. một\n2. hai"],
    ["bullets", "5. mộ|t\n6. hai", "- một\n- hai"],
    ["quote", "mộ|t", "> một"],
    ["quote", "> mộ|t", "một"],
  ])("for %s makes of %j %j", (name, before, expected) => {
    expect(after(chosen(before), name)).toBe(expected);
  });
});

describe("a link", () => {
  const HREF = "https://hanoi.gov.vn/";

  it.each([
    ["|một| hai", "[một](https://hanoi.gov.vn/) hai"],
    ["một | hai", "một [https://hanoi.gov.vn/](https://hanoi.gov.vn/) hai"],
    ["một [h|ai](/cu) ba", "một [hai](https://hanoi.gov.vn/) ba"],
    ["một [hai|](/cu) ba", "một [hai](/cu)[https://hanoi.gov.vn/](https://hanoi.gov.vn/) ba"],
    ["[**m**ộ|t](/cu)", "[**m**ột](https://hanoi.gov.vn/)"],
  ])("is set in %j", (before, expected) => {
    let changed = "";
    setLink(HREF)(chosen(before), (transaction) => {
      changed = markupOf(transaction.doc);
    });
    expect(changed).toBe(expected);
  });

  it("is known where the cursor stands, and can be taken away whole", () => {
    const state = chosen("một [h**a**|i](/cu) ba");
    expect(linkAt(state)).toBe("/cu");
    let changed = "";
    setLink(null)(state, (transaction) => {
      changed = markupOf(transaction.doc);
    });
    expect(changed).toBe("một h**a**i ba");
    expect(linkAt(chosen("mộ|t [hai](/cu)"))).toBeNull();
  });
});
