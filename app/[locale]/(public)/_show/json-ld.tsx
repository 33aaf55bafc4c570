import { useTranslations } from "next-intl";

type Props = {
  readonly data: Readonly<Record<string, unknown>>;
  /** What only illustrates says so to machines too. */
  readonly isIllustration?: boolean;
};

/** Facts for machines. Data, not a script: browsers do not run it, and `<` can end nothing. */
export function JsonLd({ data, isIllustration = false }: Props) {
  const t = useTranslations("ui.illustration");
  const mark = isIllustration ? { disambiguatingDescription: t("name") } : {};
  const text = JSON.stringify({ "@context": "https://schema.org", ...data, ...mark }).replaceAll(
    "<",
    "\\u003c",
  );
  // oxlint-disable-next-line react/no-danger -- escaped above; JSX would escape the quotes as well
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />;
}
