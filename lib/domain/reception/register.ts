import * as z from "zod";

/** What an address asks of the book; whatever is not known counts as not asked. */
export const ReceptionFilter = z.object({
  year: z.coerce.number().int().min(2022).max(2100).nullable().catch(null),
  /** The last number of the page before. */
  after: z.coerce.number().int().min(0).catch(0),
});
export type ReceptionFilter = z.infer<typeof ReceptionFilter>;
