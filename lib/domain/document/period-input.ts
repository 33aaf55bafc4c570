import * as z from "zod";

import { readPeriod } from "@/lib/domain/disclosure/period";
import { TYPED, typedIn } from "@/lib/domain/document/input";
import { DISCLOSURE_DOCUMENT_KINDS } from "@/lib/domain/document/kinds";
import { choice, form } from "@/lib/domain/input";

const period = z
  .string({ error: "form_malformed" })
  .transform((text) => readPeriod(text))
  .refine((known) => known !== null, "form_malformed");

const WHICH = { kind: choice(DISCLOSURE_DOCUMENT_KINDS, "form_malformed"), period };

/** What `fingerprintOf` says of the sheet that was looked at. */
export const seen = z.string({ error: "form_malformed" }).regex(/^[\w-]{43}$/, "form_malformed");

export const DraftPeriodInput = form({ ...WHICH, ...TYPED }).transform(
  ({ kind, period: of, ...parts }) => ({ kind, period: of, typed: typedIn(parts) }),
);

export const IssuePeriodInput = form({ ...WHICH, seen });
