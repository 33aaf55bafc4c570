import "server-only";
import { createHash } from "node:crypto";

import { printDocx } from "@/lib/documents/docx/print-docx";
import { printPdf } from "@/lib/documents/pdf/print-pdf";
import type { BlankForm } from "@/lib/domain/document/blank-forms";
import { DOCX, PDF } from "@/lib/domain/document/media";

export const FORMATS = { pdf: PDF, docx: DOCX } as const;
export type Format = keyof typeof FORMATS;

export type BlankFile = { readonly bytes: Buffer; readonly etag: string };

const printed = new Map<string, Promise<BlankFile>>();

/** Printed when somebody first asks for it, and kept as long as the process lives: it is the same for everybody. */
export async function blankFile(form: BlankForm, format: Format): Promise<BlankFile> {
  const name = `${form.fileName}.${format}`;
  const known = printed.get(name);
  if (known) return known;

  const file = print(form, format);
  printed.set(name, file);
  // What failed is tried again.
  file.catch(() => printed.delete(name));
  return file;
}

async function print({ compose, effectiveFrom }: BlankForm, format: Format): Promise<BlankFile> {
  const day = new Date(`${effectiveFrom}T00:00:00Z`);
  const bytes = format === "pdf" ? await printPdf(compose(), day) : await printDocx(compose());
  return { bytes, etag: `"${createHash("sha256").update(bytes).digest("hex").slice(0, 32)}"` };
}
