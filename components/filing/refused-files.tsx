import { useTranslations } from "next-intl";

import { Notice } from "@/components/ui/notice";
import type { RefusedFile } from "@/lib/domain/case-file/attachments";

/** Each file of the last upload that was not taken, by name, with what to do about it. */
export function RefusedFiles({ refused }: { readonly refused: readonly RefusedFile[] }) {
  const t = useTranslations();
  if (refused.length === 0) return null;
  return (
    <Notice tone="late" title={t("filing.attachments.refused")} isAnswer>
      <ul className="list-disc space-y-1 pl-5">
        {refused.map(({ name, problem }, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- two refused files may have one name
          <li key={index}>
            <bdi className="font-semibold">{name || t("filing.attachments.without-name")}</bdi>
            {": "}
            {t(`errors.${problem}`)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
