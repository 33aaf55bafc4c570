import {
  admitFile,
  isPicture,
  type RefusedFile,
  type StoredFile,
} from "@/lib/domain/case-file/attachments";
import { fail, ok, type Result } from "@/lib/domain/result";

/**
 * What a report of completion lacks: words alone prove nothing, a file or a document with its number does. Null when
 * it is enough.
 */
export function lackingCompletionProof(
  documentNumber: string | null,
  fileCount: number,
): "completion_proof_missing" | null {
  return fileCount === 0 && documentNumber === null ? "completion_proof_missing" : null;
}

const SHORTEST = 10;
const LONGEST = 300;

/** What stands beside a file: what a picture shows, for those who cannot see it; a document may go by its name. */
export function describeFile(
  description: string,
  { mediaType, originalName }: Pick<StoredFile, "mediaType" | "originalName">,
): Result<string, "file_description_missing"> {
  const words = description.replaceAll(/\s+/g, " ").trim().slice(0, LONGEST);
  if (isPicture(mediaType)) {
    return words.length < SHORTEST ? fail("file_description_missing") : ok(words);
  }
  return ok(words || originalName);
}

type Kept = Pick<StoredFile, "sha256" | "byteSize">;
type Arrived = {
  readonly stored: readonly StoredFile[];
  readonly refused: readonly RefusedFile[];
};

/** Of what arrived, what there is room for and what is described; the rest joins the refused. */
export function admitDescribed(
  there: readonly Kept[],
  description: string,
  { stored, refused }: Arrived,
) {
  const taken: (StoredFile & { readonly description: string })[] = [];
  const turnedAway = [...refused];
  for (const file of stored) {
    const described = describeFile(description, file);
    const admitted = described.ok ? admitFile([...there, ...taken], file) : described;
    if (described.ok && admitted.ok) taken.push({ ...file, description: described.value });
    else if (!admitted.ok) turnedAway.push({ name: file.originalName, problem: admitted.problem });
  }
  return { taken, refused: turnedAway };
}
