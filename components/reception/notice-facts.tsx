import { useTranslations } from "next-intl";

import { type Fact, Facts } from "@/components/ui/facts";
import type { ReceptionNotice } from "@/lib/domain/reception/schedule";

const NOTICE = ["place", "receiver", "attendants", "subject"] as const;
type Part = (typeof NOTICE)[number];

/** What is said of a reception beside its day and hours. */
export type NoticeParts = Readonly<Partial<Record<Part, string | null>>>;

/** What is the same at each of these receptions: said once, above them. */
export function commonNotice(notices: readonly ReceptionNotice[]): NoticeParts {
  const [first] = notices;
  if (!first || notices.length === 1) return {};
  const common = NOTICE.filter((part) => notices.every((notice) => notice[part] === first[part]));
  return Object.fromEntries(common.map((part) => [part, first[part]]));
}

/** What one of them says that is not said above already. */
export function ownNotice(notice: ReceptionNotice, common: NoticeParts): NoticeParts {
  const own = NOTICE.filter((part) => common[part] !== notice[part]);
  return Object.fromEntries(own.map((part) => [part, notice[part]]));
}

export function NoticeFacts({ notice }: { readonly notice: NoticeParts }) {
  const t = useTranslations("reception");
  const facts = NOTICE.flatMap((part): Fact[] => {
    const value = notice[part];
    return value ? [{ term: t(part), value }] : [];
  });
  return facts.length === 0 ? null : <Facts columns={2} facts={facts} />;
}
