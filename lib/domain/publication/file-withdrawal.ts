import type { PositionRole } from "@/lib/domain/actor";
import { choice, form, id, paragraphs } from "@/lib/domain/input";

/** What public files lie beside: the findings and reports of oversight, or a project or conference. */
export const FILE_PLACES = ["oversight-files", "record-files"] as const;
export type FilePlace = (typeof FILE_PLACES)[number];

/** Who lets files of such a place become public takes them away again (decided.md 19). */
export const MAY_WITHDRAW: Record<FilePlace, PositionRole> = {
  "oversight-files": "front",
  "record-files": "leader",
};

export const FILE_WITHDRAWAL_PROBLEMS = [
  "file_withdrawal_missing",
  "file_withdrawal_too_short",
  "file_withdrawal_too_long",
] as const;

/** @vi rút tệp đã công khai */
export const WithdrawFileInput = form({
  place: choice(FILE_PLACES),
  fileId: id,
  reason: paragraphs({ name: "file_withdrawal", min: 10, max: 500 }),
});
