import type { getPathname } from "@/lib/i18n/navigation";

/** A page of the portal, by its folder and parameters; `getPathname` makes the address of it. */
export type AppHref = Parameters<typeof getPathname>[0]["href"];
