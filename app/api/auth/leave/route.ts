import { leave } from "@/lib/auth/sign-in";
import { getPathname } from "@/lib/i18n/navigation";

/** Signs out. A route and not an action, because the browser is told to forget what it kept of the site. */
export async function POST(request: Request): Promise<Response> {
  if (!isFromOurPage(request)) return new Response(null, { status: 403 });

  await leave();
  const locale = (await request.formData()).get("locale") === "en" ? "en" : "vi";
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

/** Nobody is signed out by a page of somebody else. */
function isFromOurPage({ headers }: Request): boolean {
  const origin = headers.get("origin") ?? "";
  return URL.canParse(origin) && new URL(origin).host === headers.get("host");
}
