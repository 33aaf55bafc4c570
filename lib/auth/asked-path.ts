import "server-only";
import { headers } from "next/headers";

/** Set by proxy.ts to the address that was asked for; only ever used to come back to it. */
const ASKED_PATH_HEADER = "x-portal-path";

/** The address of the page, or of the page a form stands on; null where the proxy did not say. */
export const askedPath = async (): Promise<string | null> =>
  (await headers()).get(ASKED_PATH_HEADER);
