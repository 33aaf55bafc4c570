import { lift, setBlockType, toggleMark, wrapIn } from "prosemirror-commands";
import { redo, undo } from "prosemirror-history";
import type { MarkType, Node, NodeType, ResolvedPos } from "prosemirror-model";
import { liftListItem } from "prosemirror-schema-list";
import { type Command, type EditorState, TextSelection } from "prosemirror-state";

import { SCHEMA } from "./editor-schema";

const { nodes, marks } = SCHEMA;

/** What a button of the editor does, and whether it is pressed where the cursor stands. */
export type Tool = {
  readonly name: ToolName;
  readonly command: Command;
  /** Missing for what is done and not switched. */
  readonly isOn?: (state: EditorState) => boolean;
};
export type ToolName =
  | "bold"
  | "italic"
  | "heading-1"
  | "heading-2"
  | "bullets"
  | "numbers"
  | "quote"
  | "undo"
  | "redo";

function hasMark({ selection, storedMarks, doc }: EditorState, type: MarkType): boolean {
  const { from, to, empty, $from } = selection;
  if (empty) return Boolean(type.isInSet(storedMarks ?? $from.marks()));
  return doc.rangeHasMark(from, to, type);
}

type Found = { readonly node: Node; readonly at: number };

/** The nearest block of one of these kinds around the cursor. */
function around({ selection: { $from } }: EditorState, types: readonly NodeType[]): Found | null {
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const node = $from.node(depth);
    if (types.includes(node.type)) return { node, at: $from.before(depth) };
  }
  return null;
}

const isHeading = (state: EditorState, level: number) =>
  around(state, [nodes.heading])?.node.attrs["level"] === level;

const toHeading =
  (level: number): Command =>
  (state, dispatch, view) =>
    isHeading(state, level)
      ? setBlockType(nodes.paragraph)(state, dispatch, view)
      : setBlockType(nodes.heading, { level })(state, dispatch, view);

const LISTS = [nodes.bullets, nodes.numbers];

/** Into a list, out of it, or into one of the other kind. */
const toList =
  (type: NodeType): Command =>
  (state, dispatch, view) => {
    const found = around(state, LISTS);
    if (found?.node.type === type) return liftListItem(nodes.point)(state, dispatch, view);
    if (!found) return intoPoints(type)(state, dispatch, view);
    dispatch?.(state.tr.setNodeMarkup(found.at, type));
    return true;
  };

/** Each paragraph or heading that is chosen becomes a point. */
const intoPoints =
  (type: NodeType): Command =>
  ({ selection, tr }, dispatch) => {
    const { $from, $to } = selection;
    const range = $from.blockRange($to);
    if (!range) return false;
    const { parent, startIndex, endIndex, start, end } = range;
    const chosen = Array.from({ length: endIndex - startIndex }, (_, at) =>
      parent.child(startIndex + at),
    );
    const isOfText = chosen.every((node) => node.isTextblock);
    if (!isOfText || !parent.canReplaceWith(startIndex, endIndex, type)) return false;

    const points = chosen.map(({ content }) =>
      nodes.point.create(null, nodes.paragraph.create(null, content)),
    );
    tr.replaceWith(start, end, type.create(null, points));
    // The list opens, and each point before and around opens and closes.
    const moved = (at: ResolvedPos) => at.pos + 2 + 2 * (at.index(range.depth) - startIndex);
    tr.setSelection(TextSelection.create(tr.doc, moved($from), moved($to)));
    dispatch?.(tr.scrollIntoView());
    return true;
  };

const toQuote: Command = (state, dispatch, view) =>
  around(state, [nodes.quote])
    ? lift(state, dispatch, view)
    : wrapIn(nodes.quote)(state, dispatch, view);

export const TOOLS: readonly Tool[] = [
  { name: "bold", command: toggleMark(marks.bold), isOn: (state) => hasMark(state, marks.bold) },
  {
    name: "italic",
    command: toggleMark(marks.italic),
    isOn: (state) => hasMark(state, marks.italic),
  },
  { name: "heading-1", command: toHeading(1), isOn: (state) => isHeading(state, 1) },
  { name: "heading-2", command: toHeading(2), isOn: (state) => isHeading(state, 2) },
  {
    name: "bullets",
    command: toList(nodes.bullets),
    isOn: (state) => around(state, LISTS)?.node.type === nodes.bullets,
  },
  {
    name: "numbers",
    command: toList(nodes.numbers),
    isOn: (state) => around(state, LISTS)?.node.type === nodes.numbers,
  },
  { name: "quote", command: toQuote, isOn: (state) => around(state, [nodes.quote]) !== null },
  { name: "undo", command: undo },
  { name: "redo", command: redo },
];

/** Where the words at the cursor lead; null where they lead nowhere. */
export function linkAt(state: EditorState): string | null {
  const { $from, to, empty } = state.selection;
  const after = $from.nodeAfter;
  const mark =
    marks.link.isInSet($from.marks()) ??
    (empty || $from.pos < to ? after && marks.link.isInSet(after.marks) : undefined);
  const href: unknown = mark?.attrs["href"];
  return typeof href === "string" ? href : null;
}

/** Lets the chosen words, the link around the cursor, or the address itself lead there; null takes the link away. */
export function setLink(href: string | null): Command {
  return (state, dispatch) => {
    const { from, to } = linkRange(state);
    const { tr } = state;
    tr.removeMark(from, to, marks.link);
    if (href !== null && from === to) {
      tr.insert(from, SCHEMA.text(href, [marks.link.create({ href })]));
    } else if (href !== null) tr.addMark(from, to, marks.link.create({ href }));
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

/** What is chosen; without a choice, all words of the link the cursor stands in. */
function linkRange(state: EditorState): { readonly from: number; readonly to: number } {
  const { from, to, empty, $from } = state.selection;
  const href = linkAt(state);
  if (!empty || href === null) return { from, to };
  const leads = (node: Node) => marks.link.isInSet(node.marks)?.attrs["href"] === href;
  const { parent } = $from;
  let [first, last] = [$from.index(), $from.index()];
  while (first > 0 && leads(parent.child(first - 1))) first -= 1;
  while (last + 1 < parent.childCount && leads(parent.child(last + 1))) last += 1;
  const startOf = (index: number) => {
    let at = $from.start();
    for (let child = 0; child < index; child += 1) at += parent.child(child).nodeSize;
    return at;
  };
  return { from: startOf(first), to: startOf(last + 1) };
}
