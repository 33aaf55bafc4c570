import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

/** The title of a page that is always called the same, as tabs, histories and screen readers say it. */
export const windowTitle = (key: string) => async (): Promise<Metadata> => ({
  title: (await getTranslations())(key),
});
