import { useLocale, useTranslations } from "next-intl";

import { Notice } from "@/components/ui/notice";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { CaseKind, CaseState } from "@/lib/domain/case-file/case-file";
import { requiredRule } from "@/lib/domain/clock/rules";
import { formatDay } from "@/lib/i18n/format";

import { usePeriod } from "./rule-period";

/** Sent more than once: there is still one case, and this is its receipt. */
export function SentAgain({ again }: { readonly again: string | string[] | undefined }) {
  const t = useTranslations("receipt");
  if (again !== "same" && again !== "changed") return null;
  return (
    <div className="max-w-measure pt-6 print:hidden">
      <Notice tone={again === "same" ? "info" : "soon"} isAnswer>
        {t(again === "same" ? "again" : "again-changed")}
      </Notice>
    </div>
  );
}

/** Said first, to whoever has just sent it. */
export function Received({ state }: { readonly state: CaseState }) {
  const t = useTranslations("receipt");
  const isUnsigned = state === "awaiting_completion";
  return (
    <div className="max-w-measure pt-6 print:hidden">
      <Notice tone={isUnsigned ? "info" : "ok"} isAnswer>
        {t(isUnsigned ? "lead-unsigned" : "lead")}
      </Notice>
    </div>
  );
}

type Props = {
  readonly kind: CaseKind;
  readonly dueOn: CalendarDate | null;
  readonly seat: string | null;
  readonly today: CalendarDate;
};

/** What happens next, and by when. */
export function ReceiptNext({ kind, dueOn, seat, today }: Props) {
  const t = useTranslations("receipt");
  return (
    <section aria-labelledby="next" className="max-w-measure space-y-3 py-8">
      <h2 id="next">{t("next")}</h2>
      <ol className="list-decimal space-y-1.5 pl-6">
        {kind === "complaint" ? (
          <ComplaintSteps seat={seat} today={today} />
        ) : (
          <ProposalSteps dueOn={dueOn} />
        )}
      </ol>
    </section>
  );
}

function ComplaintSteps({ seat, today }: Pick<Props, "seat" | "today">) {
  const t = useTranslations("receipt.next-complaint");
  const period = usePeriod();
  const rule = requiredRule({ kind: "complaint", stage: "acceptance" }, today);
  return (
    <>
      <li>{seat ? t("sign", { seat }) : t("sign-plain")}</li>
      <li>{t("clock", { period: period(rule) })}</li>
      <li>{t("tell")}</li>
    </>
  );
}

function ProposalSteps({ dueOn }: Pick<Props, "dueOn">) {
  const t = useTranslations("receipt.next-proposal");
  const locale = useLocale();
  return (
    <>
      <li>{t("registered")}</li>
      {dueOn && <li>{t("answer", { day: formatDay(dueOn, locale) })}</li>}
      <li>{t("tell")}</li>
    </>
  );
}
