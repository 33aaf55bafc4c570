import { useTranslations } from "next-intl";

import { Section } from "@/components/layout/section";
import type { ImportKind } from "@/lib/domain/import/import";

export type WardFile = {
  readonly kind: ImportKind;
  readonly format: string;
  readonly href: string;
};

/** The records of a ward to be taken along: each can be brought in again just so. */
export function WardFiles({ files }: { readonly files: readonly WardFile[] }) {
  const t = useTranslations("ward.files");
  const tKind = useTranslations("imports.kind");
  return (
    <Section id="files" title={t("title")} aside={<p>{t("aside")}</p>}>
      <ul className="flex flex-wrap gap-x-8">
        {files.map(({ kind, format, href }) => (
          <li key={href}>
            <a href={href} className="inline-flex min-h-11 items-center">
              {tKind(kind)} ({format.toUpperCase()})
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
