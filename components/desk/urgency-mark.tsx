import { useTranslations } from "next-intl";

import { Tag } from "@/components/ui/tag";
import type { Urgency } from "@/lib/domain/case-file/case-file";

/** Beside a report that must be taken in sooner; nothing beside all others. */
export function UrgencyMark({ urgency }: { readonly urgency: Urgency }) {
  const t = useTranslations("terms.urgency");
  if (urgency === "ordinary") return null;
  return (
    <span className="mr-1.5">
      <Tag tone="late">{t(urgency)}</Tag>
    </span>
  );
}
