import type { FileData } from "./files";

type StoredFile = {
  readonly id: string;
  readonly mediaType: string;
  readonly byteSize: number;
  readonly originalName: string;
  readonly description: string;
};

/** Stored files as pages show them. */
export const shownFiles = (files: readonly StoredFile[]): FileData[] =>
  files.map(({ id, mediaType, byteSize, originalName, description }) => ({
    id,
    href: `/api/oversight-files/${id}`,
    mediaType,
    bytes: byteSize,
    name: originalName,
    description,
  }));
