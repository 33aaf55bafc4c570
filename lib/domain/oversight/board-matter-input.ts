import * as z from "zod";

import { choice, emptyOr, form, id, line, optionalLine, paragraphs } from "@/lib/domain/input";

/** What a resident sends. `key` is of the form it was typed into: sending that twice sends it once. */
export const SendMatterInput = form({
  key: id,
  /** The address of the board. */
  board: z.string({ error: "form_malformed" }).regex(/^[a-z0-9-]{1,120}$/, "form_malformed"),
  subject: line({ name: "matter_subject", min: 10, max: 200 }),
  content: paragraphs({ name: "matter_content", min: 20, max: 5000 }),
  place: optionalLine({ name: "matter_place", max: 200 }),
  name: line({ name: "matter_name", min: 2, max: 100 }),
  contact: optionalLine({ name: "matter_contact", max: 200 }),
  /** Nothing of a denunciation is kept here (decided.md 20). */
  denunciation: choice(["no", "yes"], "matter_denunciation_missing"),
}).refine(({ denunciation }) => denunciation === "no", {
  path: ["denunciation"],
  error: "matter_is_denunciation",
});
export type SendMatter = Omit<z.output<typeof SendMatterInput>, "denunciation">;

const revision = z
  .string({ error: "form_malformed" })
  .regex(/^\d{1,6}$/, "form_malformed")
  .transform(Number);

export const TakeUpMatterInput = form({ matter: id, revision });

export const AdviseMatterInput = form({
  matter: id,
  revision,
  /** Where to, and why there. */
  text: paragraphs({ name: "matter_advice", min: 20, max: 3000 }),
});
export type AdviseMatter = z.output<typeof AdviseMatterInput>;

export const AnswerMatterInput = form({
  matter: id,
  revision,
  text: paragraphs({ name: "matter_answer", min: 20, max: 10_000 }),
  documentNumber: optionalLine({ name: "document_number", max: 60 }),
  /** What the board found that is public. */
  result: emptyOr(id),
});
export type AnswerMatter = z.output<typeof AnswerMatterInput>;
