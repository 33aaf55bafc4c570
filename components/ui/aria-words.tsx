"use client";

import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";

type Said = string | ((values: Readonly<Record<string, string | number>>) => string);

/** Where react-aria looks for the nonce of the page. */
const NONCE = "__webpack_nonce__";

type Taught = typeof globalThis & {
  [name: symbol]: string | Readonly<Record<string, Readonly<Record<string, Said>>>>;
  [NONCE]?: string | undefined;
};

const LOCALE = Symbol.for("react-aria.i18n.locale");
const STRINGS = Symbol.for("react-aria.i18n.strings");

/**
 * Around everything of react-aria: it knows thirty languages and not ours, so its few words come from messages/; and
 * the style it writes itself carries the nonce of the page, or the browser would refuse it.
 */
export function AriaWords({ children }: { readonly children: ReactNode }) {
  const locale = useLocale();
  const t = useTranslations("ui.aria");
  // Before the first part asks for its words, and once: they are kept for as long as the page is.
  useState(() => teach(locale, t));
  return <I18nProvider locale={locale}>{children}</I18nProvider>;
}

function teach(locale: string, t: ReturnType<typeof useTranslations<"ui.aria">>) {
  const page: Taught = globalThis;
  page[NONCE] ??= document.querySelector<HTMLScriptElement>("script[nonce]")?.nonce;
  page[LOCALE] ??= locale;
  page[STRINGS] ??= {
    "@react-aria/combobox": {
      buttonLabel: t("choices"),
      listboxLabel: t("choices"),
      countAnnouncement: ({ optionCount = 0 }) => t("count", { count: optionCount }),
      focusAnnouncement: ({ optionText = "" }) => String(optionText),
      selectedAnnouncement: ({ optionText = "" }) => t("chosen", { name: optionText }),
    },
    "@react-aria/menu": { longPressMessage: t("long-press") },
    "@react-aria/overlays": { dismiss: t("close") },
  };
}
