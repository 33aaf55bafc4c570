import type { Run } from "@/lib/domain/document/structure";

export type Face = "regular" | "bold" | "italic" | "bold_italic";

const faceOf = ({ bold, italic }: Pick<Run, "bold" | "italic">): Face => {
  if (bold) return italic ? "bold_italic" : "bold";
  return italic ? "italic" : "regular";
};

/** How wide words are, in the letters and the size at hand. */
export type Measure = (text: string, face: Face) => number;

/** Words of one face that stand side by side, the blank after them included. */
export type Segment = { readonly text: string; readonly face: Face; readonly width: number };

export type SetLine = {
  readonly segments: readonly Segment[];
  readonly width: number;
  /** Blanks that may grow when the line is stretched to the margin. */
  readonly gaps: number;
  readonly indent: number;
  readonly isLast: boolean;
};

type Piece = { readonly text: string; readonly face: Face };
type Word = readonly Piece[];

type Room = {
  readonly width: number;
  readonly indent?: number;
  readonly measure: Measure;
};

/** Breaks words into lines, each as full as it can be; a word longer than a line is broken between its letters. */
export function breakLines(runs: readonly Run[], { width, indent = 0, measure }: Room): SetLine[] {
  const lines: Word[][] = [[]];
  let left = width - indent;
  for (const word of wordsOf(runs).flatMap((long) => shortened(long, width, measure))) {
    const line = lines.at(-1) ?? [];
    const before = line.at(-1)?.at(-1);
    // The blank is in the face of the word before it.
    const needed = widthOf(word, measure) + (before ? measure(" ", before.face) : 0);
    if (needed > left && line.length > 0) {
      lines.push([word]);
      left = width - widthOf(word, measure);
    } else {
      line.push(word);
      left -= needed;
    }
  }
  return lines.map((words, index) => {
    const segments = segmentsOf(words, measure);
    return {
      segments,
      width: segments.reduce((sum, segment) => sum + segment.width, 0),
      gaps: Math.max(0, words.length - 1),
      indent: index === 0 ? indent : 0,
      isLast: index === lines.length - 1,
    };
  });
}

const widthOf = (word: Word, measure: Measure) =>
  word.reduce((sum, { text, face }) => sum + measure(text, face), 0);

/** A word goes on where one run ends and the next begins without a blank. */
function wordsOf(runs: readonly Run[]): Word[] {
  const words: Piece[][] = [[]];
  for (const run of runs) {
    for (const [index, text] of run.text.split(/ +/).entries()) {
      if (index > 0) words.push([]);
      if (text !== "") words.at(-1)?.push({ text, face: faceOf(run) });
    }
  }
  return words.filter((word) => word.length > 0);
}

function shortened(word: Word, width: number, measure: Measure): Word[] {
  if (widthOf(word, measure) <= width) return [word];
  const parts: Piece[][] = [[]];
  let used = 0;
  for (const { text, face } of word) {
    for (const letter of text) {
      const more = measure(letter, face);
      if (used + more > width) {
        parts.push([]);
        used = 0;
      }
      used += more;
      parts.at(-1)?.push({ text: letter, face });
    }
  }
  return parts.filter((part) => part.length > 0);
}

function segmentsOf(words: readonly Word[], measure: Measure): Segment[] {
  const joined: { text: string; face: Face }[] = [];
  for (const [index, word] of words.entries()) {
    const before = joined.at(-1);
    if (index > 0 && before) before.text += " ";
    for (const { text, face } of word) {
      const last = joined.at(-1);
      if (last?.face === face) last.text += text;
      else joined.push({ text, face });
    }
  }
  return joined.map(({ text, face }) => ({ text, face, width: measure(text, face) }));
}
