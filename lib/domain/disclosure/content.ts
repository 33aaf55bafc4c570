import * as z from "zod";

import { calendarDate } from "@/lib/domain/calendar-date";
import { PUBLICATION_VARIANTS } from "@/lib/domain/disclosure/publication-due";

const day = z.string().transform((text) => calendarDate(text));

/** What one version of a disclosure says, as it is stored and as it stays readable for ever. */
export const DisclosureContent = z.strictObject({
  title: z.string(),
  body: z.string(),
  /** The day of the decision or document that is made public: the legal day is counted from it. Null in a draft. */
  decidedOn: day.nullable(),
  /** @vi số, ký hiệu văn bản */
  documentNumber: z.string().nullable(),
  /** @vi cơ quan ban hành */
  issuer: z.string().nullable(),
  variant: z.enum(PUBLICATION_VARIANTS),
  /** Its last day in force; what was written before there were last days has none. */
  expiresOn: day.nullish(),
});
export type DisclosureContent = z.infer<typeof DisclosureContent>;
