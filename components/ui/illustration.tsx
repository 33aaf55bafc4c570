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

/** Beside one thing that is not real, among things that are. */
export function IllustrationTag() {
  const t = useTranslations("ui.illustration");
  return (
    <span className="hatch text-vang inline-flex items-center gap-1.5 text-sm font-semibold whitespace-nowrap">
      <span
        className="border-vang inline-block size-3 border bg-(image:--hatch)"
        aria-hidden="true"
      />
      {t("tag")}
    </span>
  );
}
