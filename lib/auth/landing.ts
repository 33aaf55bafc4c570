import type { Session } from "@/db/queries/account";
import { wayBack } from "@/lib/auth/way-back";
import { getPathname } from "@/lib/i18n/navigation";

type Locale = "vi" | "en";

/** Where somebody goes who has just signed in: back to where they came from, else to their work or their cases. */
export function landingOf(
  { position, roles }: Pick<Session, "position" | "roles">,
  { next, locale }: { readonly next: string | undefined; readonly locale: Locale },
): string {
  const back = wayBack(next);
  if (back) return back;
  if (position) return getPathname({ href: "/desk", locale });
  return getPathname({ href: roles.length > 0 ? "/desk/position" : "/my-cases", locale });
}
