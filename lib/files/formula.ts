/** A spreadsheet would take such a cell for a formula, and run what somebody wrote into a case. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;
const GUARDED = /^'+(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/;

/**
 * An apostrophe before what would be a formula, and before one that stands there already: so the one we put there is
 * told from one that was typed, and taking it off gives back what was written.
 */
export const guardFormula = (text: string) =>
  FORMULA.test(text) || GUARDED.test(text) ? `'${text}` : text;

export const unguardFormula = (text: string) => (GUARDED.test(text) ? text.slice(1) : text);
