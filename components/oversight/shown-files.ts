import { calendarDateOf } from "@/lib/domain/calendar-date";

import type { FileData } from "./files";

type StoredFile = {
  readonly id: string;
  readonly mediaType: string;
  readonly byteSize: number;
  readonly originalName: string;
  readonly description: string;
  readonly withdrawnAt: Date | null;
  readonly withdrawnReason: string | null;
};

/** Stored files as pages show them; `at` says what they lie beside. */
export const shownFiles = (
  files: readonly StoredFile[],
  at: "oversight-files" | "record-files" = "oversight-files",
): FileData[] =>
  files.map(({ id, mediaType, byteSize, originalName, description, ...file }) => ({
    id,
    href: `/api/${at}/${id}`,
    mediaType,
    bytes: byteSize,
    name: originalName,
    description,
    withdrawn: file.withdrawnAt && {
      on: calendarDateOf(file.withdrawnAt),
      reason: file.withdrawnReason ?? "",
    },
  }));
