import * as z from "zod";

import { emptyOr } from "@/lib/domain/input";

export const revision = z
  .string({ error: "form_malformed" })
  .regex(/^\d{1,6}$/, "form_malformed")
  .transform(Number);

export const count = z
  .string({ error: "count_malformed" })
  .trim()
  .regex(/^\d{1,6}$/, "count_malformed")
  .transform(Number);

/** Of households and neighbourhoods there is always one at least. */
export const positive = z
  .string({ error: "count_not_positive" })
  .trim()
  .regex(/^[1-9]\d{0,5}$/, "count_not_positive")
  .transform(Number);

export const howMany = emptyOr(positive);
export const optionalCount = emptyOr(count);

export const time = z
  .string({ error: "time_malformed" })
  .trim()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, "time_malformed");

/** A yes: sent as "on", or not at all. */
export const tick = z
  .literal("on", { error: "form_malformed" })
  .optional()
  .transform((sent) => sent === "on");
