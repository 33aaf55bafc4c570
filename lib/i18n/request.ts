import { hasLocale, type Messages } from "next-intl";
import { getRequestConfig } from "next-intl/server";
import { locale as rootLocale } from "next/root-params";

import { MESSAGE_FILES } from "@/lib/i18n/message-files";
import { type Locale, routing } from "@/lib/i18n/routing";

/** The locale comes from the address; server actions and route handlers pass theirs explicitly. */
export default getRequestConfig(async ({ locale: explicit }) => {
  const asked = explicit ?? (await rootLocale());
  const locale = hasLocale(routing.locales, asked) ? asked : routing.defaultLocale;
  return { locale, messages: await messagesOf(locale), timeZone: "Asia/Ho_Chi_Minh" };
});

const known = new Map<Locale, Promise<Messages>>();

/** All words of a language, gathered once. */
async function messagesOf(locale: Locale): Promise<Messages> {
  const messages = known.get(locale) ?? readMessages(locale);
  known.set(locale, messages);
  return messages;
}

async function readMessages(locale: Locale): Promise<Messages> {
  const files = await Promise.all(
    MESSAGE_FILES.map(async (name) => [
      name,
      (await import(`../../messages/${locale}/${name}.json`)).default,
    ]),
  );
  return Object.fromEntries(files);
}
