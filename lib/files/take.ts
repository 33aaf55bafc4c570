import "server-only";
import {
  fileNameFor,
  MAX_FILE_BYTES,
  MAX_FILES,
  readableName,
  type RefusedFile,
  type StoredFile,
  type UploadProblem,
} from "@/lib/domain/case-file/attachments";
import { ok, type Result } from "@/lib/domain/result";
import { openIncoming } from "@/lib/files/folder";
import { cleanFile } from "@/lib/files/inspect";
import { keepFile } from "@/lib/files/keep";
import { type ArrivalProblem, type ArrivedFile, receiveForm } from "@/lib/files/receive";

export type Taken = {
  readonly fields: ReadonlyMap<string, string>;
  /** Bytes that are safe on the disk; whoever wants them kept ties a row to them. */
  readonly stored: readonly StoredFile[];
  readonly refused: readonly RefusedFile[];
  /** Why none of the files was taken; the words came nevertheless. */
  readonly problem?: UploadProblem;
};

/**
 * A form with files, from the wire to the disk: each file is stored whole or refused with its reason.
 * `mayStore` is asked once when files have come, before any of them is looked at.
 */
export async function takeFiles(
  request: Request,
  mayStore: () => Promise<Result<null, UploadProblem>> = async () => ok(null),
): Promise<Result<Taken, ArrivalProblem>> {
  const arrived = await receiveForm(request, {
    folder: await openIncoming(),
    maxFiles: MAX_FILES,
    maxFileBytes: MAX_FILE_BYTES,
  });
  if (!arrived.ok) return arrived;

  const { fields, files, hasTooMany, discard } = arrived.value;
  const stored: StoredFile[] = [];
  const refused: RefusedFile[] = [];
  try {
    const allowed = files.length > 0 ? await mayStore() : ok(null);
    if (!allowed.ok) return ok({ fields, stored, refused, problem: allowed.problem });

    for (const file of files) {
      const outcome = await storeFile(file);
      if ("problem" in outcome) refused.push(outcome);
      else stored.push(outcome);
    }
    if (hasTooMany) refused.push({ name: "", problem: "files_too_many" });
    return ok({ fields, stored, refused });
  } finally {
    await discard();
  }
}

async function storeFile(file: ArrivedFile): Promise<StoredFile | RefusedFile> {
  const refuse = (problem: RefusedFile["problem"]) => ({ name: readableName(file.name), problem });
  if (file.isTooLarge) return refuse("file_too_large");

  const clean = await cleanFile(file.path);
  if (!clean.ok) return refuse(clean.problem);

  const { path, mediaType } = clean.value;
  const kept = await keepFile(path);
  return { ...kept, mediaType, originalName: fileNameFor(file.name, mediaType) };
}
