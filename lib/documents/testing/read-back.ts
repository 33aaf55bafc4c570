import { unzipSync } from "fflate";
import { extractText, getDocumentProxy } from "unpdf";

/** Words parted by one blank each: where a line was broken is the printer's business. */
export const flowing = (text: string) => text.replaceAll(/\s+/g, " ").trim();

/** The words of a PDF as somebody copies them out of it, without the numbers of its pages. */
export async function textOfPdf(bytes: Uint8Array): Promise<string> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { text } = await extractText(pdf, { mergePages: false });
  return flowing(text.map(withoutNumber).join(" "));
}

/** The number of a page is drawn last. */
const withoutNumber = (page: string, index: number) =>
  index === 0 ? page : page.trim().replace(new RegExp(`(^|\\s)${index + 1}$`), "");

const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
};

/** The words of a file for word processors, in the order of its paragraphs. */
export function textOfDocx(bytes: Uint8Array): string {
  const part = unzipSync(new Uint8Array(bytes))["word/document.xml"];
  if (!part) throw new Error("the file has no text");
  const paragraphs = new TextDecoder().decode(part).split("</w:p>");
  return flowing(
    paragraphs
      .map((paragraph) =>
        [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
          .map(([, words]) => words)
          .join(""),
      )
      .join(" ")
      .replaceAll(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity),
  );
}
