import { fail, ok, type Result } from "@/lib/domain/result";

/** What is taken: photos and PDF. Everything else has a way to become one of these. */
export const MEDIA_TYPES = ["image/jpeg", "image/png", "image/webp", "application/pdf"] as const;
export type MediaType = (typeof MEDIA_TYPES)[number];

export const isPicture = (mediaType: string) => mediaType.startsWith("image/");

const MEBIBYTE = 1024 * 1024;
export const MAX_FILES = 10;
export const MAX_FILE_BYTES = 10 * MEBIBYTE;
export const MAX_TOTAL_BYTES = 50 * MEBIBYTE;
export const MAX_PIXELS = 40_000_000;
export const MAX_UPLOADS_PER_HOUR = 30;

/** Why a file was not taken; words in messages/{vi,en}/errors.json. */
export const FILE_PROBLEMS = [
  "file_type_not_allowed",
  /** The format of some phones; it says how to change it. */
  "file_is_heif",
  "file_damaged",
  "file_empty",
  "file_too_large",
  "file_has_too_many_pixels",
  "files_too_many",
  "files_too_large",
  /** The same bytes lie there already: nothing is lost, and nobody is held up. */
  "file_there_already",
  /** A photograph of oversight says what it shows. */
  "file_description_missing",
] as const;
export type FileProblem = (typeof FILE_PROBLEMS)[number];

/** Why a whole upload was not taken. */
export const UPLOAD_PROBLEMS = [
  "file_missing",
  "upload_malformed",
  "upload_interrupted",
  "upload_failed",
  "too_many_uploads",
] as const;
export type UploadProblem = (typeof UPLOAD_PROBLEMS)[number];

export const isUploadProblem = (code: string | null): code is UploadProblem =>
  UPLOAD_PROBLEMS.some((known) => known === code);

/** A file whose bytes lie safely under their hash. */
export type StoredFile = {
  readonly sha256: string;
  readonly mediaType: MediaType;
  readonly byteSize: number;
  readonly originalName: string;
};

export type RefusedFile = { readonly name: string; readonly problem: FileProblem };

type Kept = Pick<StoredFile, "sha256" | "byteSize">;

/** What has to be read before one goes on: files that are not there. */
export const missingOf = (refused: readonly RefusedFile[]) =>
  refused.filter(({ problem }) => problem !== "file_there_already");

/** Whether one more file fits beside those already there; the same bytes lie there once. */
export function admitFile(
  there: readonly Kept[],
  file: Kept,
): Result<null, "files_too_many" | "files_too_large" | "file_there_already"> {
  if (there.some(({ sha256 }) => sha256 === file.sha256)) return fail("file_there_already");
  if (there.length >= MAX_FILES) return fail("files_too_many");

  const total = there.reduce((sum, { byteSize }) => sum + byteSize, file.byteSize);
  return total > MAX_TOTAL_BYTES ? fail("files_too_large") : ok(null);
}

const EXTENSIONS: Record<MediaType, readonly [string, ...string[]]> = {
  "image/jpeg": ["jpg", "jpeg", "jpe"],
  "image/png": ["png"],
  "image/webp": ["webp"],
  "application/pdf": ["pdf"],
};

const MAX_NAME = 120;
/** Control, format and private characters: they can hide or turn around what is read. */
const UNSEEN = /\p{C}/gu;
/** What some system gives a meaning of its own in a name. */
const UNSAFE = /[<>:"|?*]/g;
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** The name somebody gave a file, safe to show and to save anywhere, with the ending of what it really is. */
export function fileNameFor(given: string, mediaType: MediaType): string {
  const name = readableName(given);
  const [ending, ...others] = EXTENSIONS[mediaType];
  const dot = name.lastIndexOf(".");
  const before = dot > 0 ? name.slice(0, dot) : name;
  const givenEnding = dot > 0 ? name.slice(dot + 1).toLowerCase() : "";
  const isRight = [ending, ...others].includes(givenEnding);
  const stem = (isRight ? before : name).replace(/[. ]+$/, "");

  const safe = stem === "" || RESERVED.test(stem) ? `file-${stem}`.replace(/-$/, "") : stem;
  return `${shortened(safe, MAX_NAME - ending.length - 1)}.${ending}`;
}

/** A name as it may be shown beside a refusal: in one spelling, without folders and unseen characters. */
export function readableName(given: string): string {
  const last = given.normalize("NFC").split(/[/\\]/).at(-1) ?? "";
  const clean = last.replaceAll(UNSEEN, "").replaceAll(UNSAFE, "").replaceAll(/\s+/g, " ");
  return shortened(clean.trim().replace(/^\.+/, ""), MAX_NAME);
}

/** Cut between characters, not between the halves of one. */
function shortened(text: string, length: number): string {
  return text.slice(0, length).replace(/\p{Cs}$/u, "");
}
