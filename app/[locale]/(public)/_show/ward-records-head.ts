import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import type { ReportedPage } from "@/components/ward-record/ward-records-view";

import { pageMetadata } from "./metadata";

/** The head of a page of what was reported of a ward. */
export async function reportedMetadata(
  { slug, name }: { readonly slug: string; readonly name: string },
  page: ReportedPage,
): Promise<Metadata> {
  const t = await getTranslations("ward-records");
  return pageMetadata({
    here: { pathname: `/wards/[slug]/${page}`, params: { slug } },
    title: t(`${page}.title`, { name }),
    description: t(`${page}.lead`),
  });
}
