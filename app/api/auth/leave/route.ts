import { leave } from "@/lib/auth/sign-in";
import { isFromOurPage } from "@/lib/http/from-our-page";
import { localeOf } from "@/lib/i18n/locale-of";
import { getPathname } from "@/lib/i18n/navigation";
import type { Locale } from "@/lib/i18n/routing";

/**
 * Signs out whoever asks from one of our pages. A route and not an action, because the browser is told to forget
 * what it kept of the site.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isFromOurPage(request)) return new Response(null, { status: 403 });

  await leave();
  const locale = await languageOf(request);
  return new Response(null, {
    status: 303,
    headers: {
      location: getPathname({
        href: { pathname: "/account/sign-in", query: { left: "1" } },
        locale,
      }),
      "clear-site-data": '"cache", "cookies", "storage"',
      "cache-control": "no-store",
    },
  });
}

/** Nobody stays signed in because their form cannot be read. */
async function languageOf(request: Request): Promise<Locale> {
  try {
    return localeOf(await request.formData());
  } catch {
    return "vi";
  }
}
