import { useTranslations } from "next-intl";

import { RichText } from "@/components/rich-text/rich-text";
import { Day } from "@/components/ui/day";
import type { DisclosureContent } from "@/lib/domain/disclosure/content";

/** One version as it will be read. */
export function DisclosurePreview({ content }: { readonly content: DisclosureContent }) {
  const t = useTranslations("disclosure.record");
  const { title, body, documentNumber, issuer, decidedOn, expiresOn } = content;
  return (
    <article className="border-hair bg-card max-w-measure space-y-4 rounded border p-5">
      <h3>{title}</h3>
      <p className="text-muted">
        {[documentNumber, issuer].filter(Boolean).join(", ")}
        {decidedOn && (
          <>
            {(documentNumber ?? issuer) && " · "}
            {t("decided")}: <Day date={decidedOn} />
          </>
        )}
      </p>
      {expiresOn && (
        <p className="text-muted">
          {t("expires")}: <Day date={expiresOn} />
        </p>
      )}
      <RichText markup={body} under={3} />
    </article>
  );
}
