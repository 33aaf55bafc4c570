import { useLocale, useTranslations } from "next-intl";

import type { Crumb } from "@/components/ui/breadcrumbs";
import { getPathname } from "@/lib/i18n/navigation";

/** The way down to a page of a section. */
export function useCrumbs(section?: "wards" | "results"): Crumb[] {
  const t = useTranslations("layout.place");
  const locale = useLocale();
  const home = { label: t("home"), href: getPathname({ href: "/", locale }) };
  if (!section) return [home];
  return [home, { label: t(section), href: getPathname({ href: `/${section}`, locale }) }];
}
