import { useTranslations } from "next-intl";

import { type FileData, Files } from "@/components/oversight/files";
import { RichText } from "@/components/rich-text/rich-text";
import { Day } from "@/components/ui/day";
import type { ResultContent } from "@/lib/domain/oversight/content";

type Props = {
  readonly content: ResultContent;
  /** Names of the wards that are asked, by id. */
  readonly unitNames: ReadonlyMap<string, string>;
  /** Photographs and documents, by the key of their finding. */
  readonly files: ReadonlyMap<string, readonly FileData[]>;
};

/** One version as it will be read. */
export function VersionPreview({ content, unitNames, files }: Props) {
  const t = useTranslations();
  return (
    <article className="border-hair bg-card max-w-measure space-y-4 rounded border p-5">
      <p className="text-muted">
        {t(`terms.oversight-field.${content.field}`)} · {t("oversight-desk.page.inspected")}{" "}
        <Day date={content.inspectedFrom} />
        {content.inspectedTo && (
          <>
            {" – "}
            <Day date={content.inspectedTo} />
          </>
        )}
      </p>
      <h2>{content.title}</h2>
      <RichText markup={content.summary} under={2} />
      <ol className="space-y-4">
        {content.findings.map(({ key, verdict, text }, index) => (
          <li key={key} className="space-y-2">
            <h3>{t("oversight-desk.form.finding", { number: index + 1 })}</h3>
            <p className="whitespace-pre-line">
              <b>{t(`terms.finding-verdict.${verdict}`)}.</b> {text}
            </p>
            <Files files={files.get(key) ?? []} />
            <Asked content={content} findingKey={key} unitNames={unitNames} />
          </li>
        ))}
      </ol>
    </article>
  );
}

type AskedProps = Omit<Props, "files"> & { readonly findingKey: string };

function Asked({ content, findingKey, unitNames }: AskedProps) {
  const t = useTranslations("oversight-desk");
  const asked = content.recommendations.filter((one) => one.findingKey === findingKey);
  if (asked.length === 0) return <p className="text-muted">{t("page.none")}</p>;
  return (
    <ul className="list-disc space-y-2 pl-5">
      {asked.map(({ key, text, addresseeUnitId }) => (
        <li key={key}>
          <p className="whitespace-pre-line">{text}</p>
          <p className="text-muted">
            {t("page.to", { unit: unitNames.get(addresseeUnitId) ?? addresseeUnitId })}
          </p>
        </li>
      ))}
    </ul>
  );
}
