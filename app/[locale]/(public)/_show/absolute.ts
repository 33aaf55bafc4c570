import { env } from "@/lib/env";

/** A path as those need it who read it away from the page: feeds, calendars, facts for machines. */
export const absolute = (path: string) => new URL(path, env.PUBLIC_URL).href;
