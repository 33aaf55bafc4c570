import { useLocale, useTranslations } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";

import { formatDay } from "@/lib/i18n/format";

import type { NameSource } from "./indicators";

type Word = (key: "article", values: { date: string }) => string;

/** Something with an author and a day is an article and is named by its day; documents by their title. */
const namer =
  (t: Word, locale: string): NameSource =>
  ({ title, author, publishedOn }) =>
    author && publishedOn ? t("article", { date: formatDay(publishedOn, locale) }) : title;

export function useSourceName(): NameSource {
  return namer(useTranslations("records.source"), useLocale());
}

export async function sourceNamer(): Promise<NameSource> {
  return namer(await getTranslations("records.source"), await getLocale());
}
