import type { Metadata, Viewport } from "next";
import { hasLocale } from "next-intl";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { locale as rootLocale } from "next/root-params";
import type { ReactNode } from "react";
import { preload } from "react-dom";

import { routing } from "@/lib/i18n/routing";

import "@/app/globals.css";

/** The letters every page begins with; the names are those of app/styles/fonts.css. */
const LETTERS = ["/fonts/be-vietnam-pro-400.v1.woff2", "/fonts/be-vietnam-pro-600.v1.woff2"];

/** Pages give their own title; the portal's name is put behind it. */
export async function generateMetadata(): Promise<Metadata> {
  const name = (await getTranslations("common"))("site-name");
  return { title: { default: name, template: `%s – ${name}` } };
}

/** The bar of a phone's browser takes the colour of the paper, by day and by night. */
export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbf7ef" },
    { media: "(prefers-color-scheme: dark)", color: "#16130f" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const locale = await rootLocale();
  if (!hasLocale(routing.locales, locale)) notFound();

  for (const file of LETTERS) {
    preload(file, { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
  }

  return (
    <html lang={locale}>
      <body>{children}</body>
    </html>
  );
}
