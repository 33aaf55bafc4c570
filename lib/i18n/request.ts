import { hasLocale } from "next-intl";
import { getRequestConfig } from "next-intl/server";
import { locale as rootLocale } from "next/root-params";

import { MESSAGE_FILES } from "@/lib/i18n/message-files";
import { routing } from "@/lib/i18n/routing";

/** The locale comes from the address; server actions and route handlers pass theirs explicitly. */
export default getRequestConfig(async ({ locale: explicit }) => {
  const asked = explicit ?? (await rootLocale());
  const locale = hasLocale(routing.locales, asked) ? asked : routing.defaultLocale;
  const files = await Promise.all(
    MESSAGE_FILES.map(async (name) => [
      name,
      (await import(`../../messages/${locale}/${name}.json`)).default,
    ]),
  );
  return { locale, messages: Object.fromEntries(files), timeZone: "Asia/Ho_Chi_Minh" };
});
