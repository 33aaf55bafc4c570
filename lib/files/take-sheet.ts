import "server-only";
import { open } from "node:fs/promises";

import { readableName } from "@/lib/domain/case-file/attachments";
import { type ImportFormat, MAX_IMPORT_BYTES } from "@/lib/domain/import/import";
import { fail, ok, type Result } from "@/lib/domain/result";
import { openIncoming } from "@/lib/files/folder";
import { keepFile } from "@/lib/files/keep";
import { type ArrivalProblem, receiveForm } from "@/lib/files/receive";

export type TakenSheet = {
  readonly format: ImportFormat;
  readonly fileName: string;
  readonly sha256: string;
  readonly byteSize: number;
};

type Problem = ArrivalProblem | "file_missing" | "sheet_too_large" | "sheet_of_old_kind";

/** A form with one spreadsheet, from the wire to the disk; what it is, its first bytes say and not its name. */
export async function takeSheet(request: Request): Promise<Result<TakenSheet, Problem>> {
  const arrived = await receiveForm(request, {
    folder: await openIncoming(),
    maxFiles: 1,
    maxFileBytes: MAX_IMPORT_BYTES,
  });
  if (!arrived.ok) return arrived;
  const { files, discard } = arrived.value;
  try {
    const [file] = files;
    if (!file || file.bytes === 0) return fail("file_missing");
    if (file.isTooLarge) return fail("sheet_too_large");
    const format = await formatOf(file.path);
    if (format === "old") return fail("sheet_of_old_kind");
    return ok({ ...(await keepFile(file.path)), format, fileName: readableName(file.name) });
  } finally {
    await discard();
  }
}

async function formatOf(path: string): Promise<ImportFormat | "old"> {
  const file = await open(path, "r");
  try {
    const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
    const start = buffer.toString("hex");
    if (start === "504b0304") return "xlsx";
    return start === "d0cf11e0" ? "old" : "csv";
  } finally {
    await file.close();
  }
}
