import type { WardFile } from "@/components/ward/ward-files";
import { IMPORT_FORMATS } from "@/lib/domain/import/import";
import { getPathname } from "@/lib/i18n/navigation";

/** The names of the files, the same in both languages: what is in them is in the language of the books. */
export const WARD_FILES = {
  "ket-qua-giam-sat": "results",
  "so-lieu": "indicators",
  "du-an": "projects",
  "cong-khai": "disclosures",
  "lich-tiep-dan": "reception_days",
  "thanh-vien": "members",
} as const;

/** Each of them, in each format. */
export const wardFiles = (slug: string, locale: string): WardFile[] =>
  Object.entries(WARD_FILES).flatMap(([name, kind]) =>
    IMPORT_FORMATS.map((format) => ({
      kind,
      format,
      href: getPathname({
        href: {
          pathname: "/wards/[slug]/data/[file]",
          params: { slug, file: `${name}.${format}` },
        },
        locale,
      }),
    })),
  );
