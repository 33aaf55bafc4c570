import type { FileData } from "./files";

type StoredFile = {
  readonly id: string;
  readonly mediaType: string;
  readonly byteSize: number;
  readonly originalName: string;
  readonly description: string;
};

/** Stored files as pages show them; `at` says what they lie beside. */
export const shownFiles = (
  files: readonly StoredFile[],
  at: "oversight-files" | "record-files" = "oversight-files",
): FileData[] =>
  files.map(({ id, mediaType, byteSize, originalName, description }) => ({
    id,
    href: `/api/${at}/${id}`,
    mediaType,
    bytes: byteSize,
    name: originalName,
    description,
  }));
