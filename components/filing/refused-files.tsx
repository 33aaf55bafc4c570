import { useTranslations } from "next-intl";

import { Notice } from "@/components/ui/notice";
import { missingOf, type RefusedFile } from "@/lib/domain/case-file/attachments";

type Props = { readonly refused: readonly RefusedFile[] };

/** Each file of the last upload that was not taken, by name, with what to do about it. */
export function RefusedFiles({ refused }: Props) {
  const t = useTranslations("filing.attachments");
  const missing = missingOf(refused);
  const there = refused.filter((file) => !missing.includes(file));
  return (
    <>
      {missing.length > 0 && (
        <Notice tone="late" title={t("refused")} isAnswer>
          <Files refused={missing} />
        </Notice>
      )}
      {there.length > 0 && (
        <Notice tone="info" title={t("there", { count: there.length })} isAnswer>
          <Files refused={there} />
        </Notice>
      )}
    </>
  );
}

function Files({ refused }: Props) {
  const t = useTranslations();
  return (
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
  );
}
