/**
 * Takes every executable script out of a rendered document: `<script>` elements, preloads of scripts and
 * module preloads. Data blocks (JSON-LD) and speculation rules stay. It follows the tokenizer of the HTML
 * standard closely enough that it never mistakes text, attribute values, comments or raw text for a tag,
 * and where a document ends in the middle of something it drops the rest rather than let it through.
 * What it removes is a matter of weight; that nothing runs is ensured by the header `script-src 'none'`.
 */

const DATA_BLOCKS = new Set(["application/ld+json", "speculationrules"]);

/** Elements whose content is text up to their own end tag; a "<script" inside is not an element. */
const RAW_TEXT = new Set(["style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"]);

const SPACE = /[\t\n\f\r ]/;
const NAME_START = /[a-z]/i;

type Tag = {
  readonly name: string;
  readonly isEnd: boolean;
  readonly attributes: ReadonlyMap<string, string>;
  /** Index just after ">". */
  readonly end: number;
};

export type Stripped = {
  readonly html: string;
  readonly removed: number;
  readonly hasSpeculationRules: boolean;
};

export function stripScripts(html: string): Stripped {
  const kept: string[] = [];
  let from = 0;
  let removed = 0;
  let hasSpeculationRules = false;

  for (let at = html.indexOf("<"); at !== -1 && at < html.length;) {
    const { end, keep, isSpeculation } = readMarkup(html, at);
    if (!keep) {
      // A lone "<" before the gap would make a tag of what follows it.
      kept.push(html.slice(from, at).replace(/<+$/, ""));
      from = end;
      removed += 1;
    }
    hasSpeculationRules ||= isSpeculation;
    at = html.indexOf("<", end);
  }
  kept.push(html.slice(from));
  return { html: kept.join(""), removed, hasSpeculationRules };
}

type Markup = { readonly end: number; readonly keep: boolean; readonly isSpeculation: boolean };

const markup = (end: number, keep: boolean, isSpeculation = false) => ({
  end,
  keep,
  isSpeculation,
});

/** What begins at this "<": how far it goes with its raw text, and whether it may stay. */
function readMarkup(html: string, start: number): Markup {
  const noTag = endOfMarkupThatIsNoTag(html, start);
  if (noTag !== null) return markup(noTag, true);
  const tag = readTag(html, start);
  if (tag === null) return markup(html.length, false);
  if (tag.name === "script") return readScript(html, tag);
  if (isScriptPreload(tag)) return markup(tag.end, false);
  if (!RAW_TEXT.has(tag.name) || tag.isEnd) return markup(tag.end, true);
  return markup(endOfRawText(html, tag.name, tag.end) ?? html.length, true);
}

function readScript(html: string, tag: Tag): Markup {
  if (tag.isEnd) return markup(tag.end, false);
  const type = typeOf(tag);
  const end = endOfScript(html, tag.end);
  if (end === null) return markup(html.length, false);
  return markup(end, DATA_BLOCKS.has(type), type === "speculationrules");
}

function typeOf(tag: Tag): string {
  return (tag.attributes.get("type") ?? "").trim().toLowerCase();
}

function isScriptPreload({ name, isEnd, attributes }: Tag): boolean {
  if (name !== "link" || isEnd) return false;
  const rel = (attributes.get("rel") ?? "").toLowerCase().split(SPACE);
  if (rel.includes("modulepreload")) return true;
  const as = (attributes.get("as") ?? "").trim().toLowerCase();
  return (rel.includes("preload") || rel.includes("prefetch")) && as === "script";
}

/** A comment, doctype, bogus comment or a lone "<": where to read on; null when a tag starts here. */
function endOfMarkupThatIsNoTag(html: string, start: number): number | null {
  const next = html[start + 1] ?? "";
  if (NAME_START.test(next)) return null;
  if (next === "/") {
    if (NAME_START.test(html[start + 2] ?? "")) return null;
    return html[start + 2] === ">" ? start + 3 : after(html, ">", start + 2);
  }
  if (html.startsWith("<!--", start)) return endOfComment(html, start + 4);
  return next === "!" || next === "?" ? after(html, ">", start + 2) : start + 1;
}

/** "<!-->" and "<!--->" are whole comments; "--!>" ends one too. */
function endOfComment(html: string, from: number): number {
  if (html[from] === ">") return from + 1;
  if (html.startsWith("->", from)) return from + 2;
  const end = /--!?>/g;
  end.lastIndex = from;
  return end.exec(html) === null ? html.length : end.lastIndex;
}

function after(html: string, text: string, from: number): number {
  const found = html.indexOf(text, from);
  return found === -1 ? html.length : found + text.length;
}

/** Just after the end tag of a raw text element; null when the document ends before it. */
function endOfRawText(html: string, name: string, from: number): number | null {
  const end = new RegExp(`</${name}(?=[\\t\\n\\f\\r />])`, "gi");
  const found = matchAt(end, html, from);
  return found === null ? null : (readTag(html, found.index)?.end ?? null);
}

/** The same for a script: after "<!--" and then "<script", one "</script>" belongs to its own text. */
function endOfScript(html: string, from: number): number | null {
  const mark = /<!--(?!-?>)|-->|<\/?script(?=[\t\n\f\r />])/gi;
  let isEscaped = false;
  let isInner = false;
  mark.lastIndex = from;
  for (let found = mark.exec(html); found !== null; found = mark.exec(html)) {
    const [text] = found;
    if (text === "<!--") isEscaped = true;
    else if (text === "-->") isEscaped = isInner = false;
    else if (!text.startsWith("</")) isInner = isEscaped;
    else if (isInner) isInner = false;
    else return readTag(html, found.index)?.end ?? null;
  }
  return null;
}

const TAG_START = /<(\/?)([^\t\n\f\r />]*)/y;
const BETWEEN = /[\t\n\f\r /]*/y;
/** A name may begin with "="; a value is quoted, or goes on to the next space or the end of the tag. */
const ATTRIBUTE =
  /([^\t\n\f\r />][^\t\n\f\r />=]*)(?:[\t\n\f\r ]*=[\t\n\f\r ]*(?:"([^"]*)"|'([^']*)'|(?!["'])([^\t\n\f\r >]*)))?/y;
const UNREAD_VALUE = /[\t\n\f\r ]*=/y;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function skip(pattern: RegExp, text: string, at: number): number {
  return at + (matchAt(pattern, text, at)?.[0].length ?? 0);
}

/** Reads a start or end tag with its attributes; null when the document ends inside it. */
function readTag(html: string, start: number): Tag | null {
  const opening = matchAt(TAG_START, html, start);
  if (opening === null) return null;
  const [text, slash, name = ""] = opening;
  const attributes = new Map<string, string>();
  for (let at = start + text.length; ;) {
    at = skip(BETWEEN, html, at);
    if (html[at] === ">") {
      return { name: name.toLowerCase(), isEnd: slash === "/", attributes, end: at + 1 };
    }
    const attribute = matchAt(ATTRIBUTE, html, at);
    if (attribute === null) return null;
    at += attribute[0].length;
    // A quoted value that is never closed takes the rest of the document with it.
    if (attribute[0] === attribute[1] && skip(UNREAD_VALUE, html, at) > at) return null;
    note(attributes, attribute);
  }
}

/** The first of two attributes with one name counts. */
function note(attributes: Map<string, string>, [, name = "", ...values]: RegExpExecArray): void {
  const key = name.toLowerCase();
  if (!attributes.has(key)) {
    attributes.set(key, values.find((value) => value !== undefined) ?? "");
  }
}
