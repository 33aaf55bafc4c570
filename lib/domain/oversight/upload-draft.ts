import * as z from "zod";

import { FILE_PROBLEMS } from "@/lib/domain/case-file/attachments";

const UploadDraft = z.object({
  typed: z.record(z.string(), z.string()).catch({}),
  refused: z.array(z.object({ name: z.string(), problem: z.enum(FILE_PROBLEMS) })).catch([]),
});
export type UploadDraft = z.infer<typeof UploadDraft>;

const NOTHING: UploadDraft = { typed: {}, refused: [] };

/** Words beside files that are not sent yet; a part of another shape counts as not written. */
export function readUploadDraft(stored: unknown): UploadDraft {
  return UploadDraft.safeParse(stored).data ?? NOTHING;
}
