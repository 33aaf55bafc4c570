import { useTranslations } from "next-intl";

import type { CaseKind, CaseState } from "@/lib/domain/case-file/case-file";

export type OtherCase = {
  readonly id: string;
  readonly reference: string;
  readonly kind: CaseKind;
  readonly state: CaseState;
  readonly subject: string;
  readonly href: string;
};

/** The other case files of one matter: parts of one letter that are each answered on their own. */
export function SameMatter({ others }: { readonly others: readonly OtherCase[] }) {
  const t = useTranslations("terms");
  return (
    <ul className="space-y-2">
      {others.map(({ id, reference, kind, state, subject, href }) => (
        <li key={id}>
          <a className="hit" href={href}>
            {reference}
          </a>{" "}
          {subject}
          <span className="text-muted block text-sm">
            {t(`case-kind.${kind}`)}, {t(`case-state.${state}`)}
          </span>
        </li>
      ))}
    </ul>
  );
}
