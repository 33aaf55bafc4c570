import { useTranslations } from "next-intl";

import { Day } from "@/components/ui/day";
import { type Due, DueTag } from "@/components/ui/due-tag";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { CaseKind, CaseState } from "@/lib/domain/case-file/case-file";

import { ReceiptCode } from "./receipt-code";
import { StateTag } from "./state-tag";

export type CaseListItem = {
  readonly href: string;
  readonly subject: string;
  readonly kind: CaseKind;
  readonly state: CaseState;
  readonly receiptCode: string;
  readonly unitName: string;
  readonly sentOn: CalendarDate;
  readonly due: Due | null;
};

/** One's own cases, newest first. */
export function CaseList({ cases }: { readonly cases: readonly CaseListItem[] }) {
  const t = useTranslations();
  return (
    <ul className="parted">
      {cases.map(({ href, subject, kind, state, receiptCode, unitName, sentOn, due }) => (
        <li key={href} className="space-y-1.5">
          <p className="text-note text-muted">
            {t(`terms.case-kind.${kind}`)} · {unitName} · <Day date={sentOn} /> ·{" "}
            <ReceiptCode code={receiptCode} />
          </p>
          <h2 className="text-body tracking-normal">
            <a href={href} className="py-3">
              {subject}
            </a>
          </h2>
          <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <StateTag state={state} />
            {due && <DueTag due={due} />}
          </p>
        </li>
      ))}
    </ul>
  );
}
