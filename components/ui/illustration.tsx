import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

/** Across a page whose records are not real. Prints. */
export function IllustrationRibbon({ children }: { readonly children?: ReactNode }) {
  const t = useTranslations("ui.illustration");
  return (
    <aside className="hatch ribbon" aria-label={t("name")}>
      <p className="wrap text-note py-2.5 leading-snug">
        <b>{t("sentence-head")}</b> {children ?? t("sentence")}
      </p>
    </aside>
  );
}

/** Beside one thing that is not real, among things that are; in a narrow row only the hatched square. */
export function IllustrationTag({ isSmall = false }: { readonly isSmall?: boolean }) {
  const t = useTranslations("ui.illustration");
  return (
    <span
      className="hatch text-vang mr-1.5 inline-flex items-center gap-1.5 text-sm font-semibold whitespace-nowrap"
      title={isSmall ? t("tag") : undefined}
    >
      <span
        className="border-vang inline-block size-3 border bg-(image:--hatch)"
        aria-hidden="true"
      />
      <span className={isSmall ? "sr-only" : ""}>{t("tag")}</span>
    </span>
  );
}
