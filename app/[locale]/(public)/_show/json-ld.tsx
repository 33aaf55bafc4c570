/** Facts for machines. Data, not a script: browsers do not run it, and `<` can end nothing. */
export function JsonLd({ data }: { readonly data: Readonly<Record<string, unknown>> }) {
  const text = JSON.stringify({ "@context": "https://schema.org", ...data }).replaceAll(
    "<",
    "\\u003c",
  );
  // oxlint-disable-next-line react/no-danger -- escaped above; JSX would escape the quotes as well
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />;
}
