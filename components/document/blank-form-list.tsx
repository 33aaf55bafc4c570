import { useTranslations } from "next-intl";

import { Icon } from "@/components/ui/icon";
import type { BlankForm } from "@/lib/domain/document/blank-forms";

type Props = {
  readonly forms: readonly Pick<BlankForm, "id" | "formNumber" | "article" | "fileName">[];
};

/** Forms to print and fill in with a pen. Nothing of what is written on them reaches the portal. */
export function BlankFormList({ forms }: Props) {
  const t = useTranslations("documents.blank");
  return (
    <>
      <p className="max-w-measure">{t("lead")}</p>
      <ul className="parted">
        {forms.map(({ id, formNumber, article, fileName }) => (
          <li key={id}>
            <p className="font-semibold">{t(id)}</p>
            <p className="text-note text-muted">
              {[formNumber, article].filter(Boolean).join(" · ")}
            </p>
            <p className="flex flex-wrap gap-x-6">
              {(["pdf", "docx"] as const).map((format) => (
                <a
                  key={format}
                  href={`/api/forms/${fileName}.${format}`}
                  className="inline-flex min-h-11 items-center gap-2"
                >
                  <Icon name="document" />
                  {t("download", { format: format.toUpperCase() })}
                </a>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
