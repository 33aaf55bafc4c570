import * as z from "zod";

import { form, id, line, phone } from "@/lib/domain/input";
import { MOST_PEOPLE } from "@/lib/domain/reception/booking";

const number = (code: string, most: number) =>
  z
    .string({ error: code })
    .regex(/^\d{1,2}$/, code)
    .transform(Number)
    .refine((count) => count >= 1 && count <= most, code);

export const BookInput = form({
  day: id,
  slot: number("slot_missing", 99),
  people: number("people_out_of_range", MOST_PEOPLE),
  name: line({ name: "name", min: 2, max: 120 }),
  phone,
});
export type BookInput = z.infer<typeof BookInput>;

export const CancelBookingInput = form({ booking: id });
