import "server-only";
import { env } from "@/lib/env";

/** `__Host-` binds the cookie to this very host and needs https; plain http is for one's own machine. */
export function sessionCookie() {
  const secure = env.PUBLIC_URL.startsWith("https:");
  return {
    name: secure ? "__Host-portal-session" : "portal-session",
    options: { httpOnly: true, secure, sameSite: "lax", path: "/" },
  } as const;
}
