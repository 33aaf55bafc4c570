import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { printDocx } from "@/lib/documents/docx/print-docx";
import { flowing } from "@/lib/documents/testing/read-back";
import { BLANK_SAMPLES, FILLED_SAMPLES, type Sample } from "@/lib/domain/document/samples.builder";
import { plainText } from "@/lib/domain/document/structure";

import { note } from "./table";

/** A converter that hangs ends the drill. */
const AT_MOST_MS = 120_000;

/** Blanks and dotted lines to write on apart: where a line ends is the business of whoever lays it out. */
const letters = (text: string) =>
  flowing(text)
    .replaceAll(" ", "")
    .replaceAll(/\.{3,}/g, "");

function textOf(pdf: string): string {
  const text = execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" });
  return letters(text.split("\f").map(withoutNumber).join("\n"));
}

/** From the second page on its number stands above everything. */
const withoutNumber = (page: string, index: number) =>
  index === 0 ? page : page.replace(new RegExp(`^\\s*${index + 1}\\s*\\n`), "");

/** The same letters, as often: two columns are read across by one reader and down by another. */
const counted = (text: string) => text.split("").toSorted().join("");

async function convert({ name, document }: Sample, folder: string): Promise<void> {
  const said = letters(plainText(document).join(" "));
  const forWriters = path.join(folder, `${name}.docx`);
  writeFileSync(forWriters, await printDocx(document));

  const out = path.join(folder, "converted");
  const profile = `-env:UserInstallation=file://${path.join(folder, "profile")}`;
  const ways = ["--headless", "--convert-to", "pdf", "--outdir", out, forWriters];
  execFileSync("soffice", [profile, ...ways], { stdio: "ignore", timeout: AT_MOST_MS });
  const read = textOf(path.join(out, `${name}.pdf`));

  const isSpelledOnce = read === read.normalize("NFC");
  const holds = isSpelledOnce && counted(read) === counted(said);
  note(`${name}: LibreOffice shows what was filled in`, `${read.length} letters`, holds);
  if (!holds) console.log(`    said ${said}\n    read ${read}`);
}

/** Every document as the ward issues it, opened by the word processor most offices can have for nothing. */
export async function drillDocuments(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "documents-"));
  mkdirSync(path.join(folder, "converted"));
  try {
    for (const sample of [...FILLED_SAMPLES, ...BLANK_SAMPLES]) await convert(sample, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
