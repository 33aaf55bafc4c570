import * as z from "zod";

/**
 * Plain ASCII only: no quoted names, no second @, no letter that merely looks like another. Checked after
 * trimming and lower case, and stored as checked, so that one address is one account.
 */
const ADDRESS =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/;

export const email = z
  .string({ error: "email_missing" })
  .transform((text) => text.replaceAll(/^ +| +$/g, "").toLowerCase())
  .pipe(
    z
      .string()
      .min(1, "email_missing")
      .max(254, "email_malformed")
      .regex(ADDRESS, "email_malformed"),
  );
