import { baseKeymap } from "prosemirror-commands";
import { history, redo, undo } from "prosemirror-history";
import { inputRules, textblockTypeInputRule, wrappingInputRule } from "prosemirror-inputrules";
import { keymap } from "prosemirror-keymap";
import { splitListItem } from "prosemirror-schema-list";
import type { Command, Plugin } from "prosemirror-state";

import { HIGHEST_START } from "@/lib/domain/rich-text/document";

import { TOOLS } from "./editor-commands";
import { SCHEMA } from "./editor-schema";

const { nodes } = SCHEMA;

const breakLine: Command = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(nodes.lineBreak.create()).scrollIntoView());
  return true;
};

const commandOf = (name: string): Command =>
  TOOLS.find((tool) => tool.name === name)?.command ?? (() => false);

/** What is typed at the beginning of a line as in the markup becomes what it means. */
const asTyped = inputRules({
  rules: [
    wrappingInputRule(/^\s*[-*•]\s$/, nodes.bullets),
    wrappingInputRule(
      /^([1-9]\d{0,2})\.\s$/,
      nodes.numbers,
      ([, number]) => ({ start: Math.min(Number(number), HIGHEST_START) }),
      ([, number], list) => list.childCount + Number(list.attrs["start"]) === Number(number),
    ),
    wrappingInputRule(/^>\s$/, nodes.quote),
    textblockTypeInputRule(/^(#{1,2})\s$/, nodes.heading, ([, signs]) => ({
      level: signs === "##" ? 2 : 1,
    })),
  ],
});

/** Tab stays what it is everywhere: the way to the next field. */
export const editorPlugins = (openLink: () => void): Plugin[] => [
  asTyped,
  history(),
  keymap({
    "Mod-z": undo,
    "Mod-y": redo,
    "Mod-Shift-z": redo,
    "Mod-b": commandOf("bold"),
    "Mod-i": commandOf("italic"),
    "Mod-k": () => {
      openLink();
      return true;
    },
    "Shift-Enter": breakLine,
    Enter: splitListItem(nodes.point),
  }),
  keymap(baseKeymap),
];
