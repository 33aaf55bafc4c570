import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";

import type { MESSAGE_FILES } from "@/lib/i18n/message-files";

type Props = {
  /** The files of words the forms below need; errors and the parts' own come by themselves. */
  readonly areas: readonly (typeof MESSAGE_FILES)[number][];
  readonly children: ReactNode;
};

/** Hands client components the words they need, and no more. Never around public pages. */
export async function ClientWords({ areas, children }: Props) {
  const all: Record<string, unknown> = await getMessages();
  const wanted = new Set<string>(["errors", "ui", ...areas]);
  const messages = Object.fromEntries(Object.entries(all).filter(([area]) => wanted.has(area)));
  return <NextIntlClientProvider messages={messages}>{children}</NextIntlClientProvider>;
}
