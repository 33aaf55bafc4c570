import { useTranslations } from "next-intl";

import { Button } from "@/components/ui/button";
import { CASE_KINDS, type CaseKind } from "@/lib/domain/case-file/case-file";

type Props = {
  readonly action: string;
  /** The times one can choose, and the one that is looked at. */
  readonly spans: readonly string[];
  readonly span: string;
  readonly from: string;
  readonly to: string;
  readonly kind: CaseKind | null;
};

/** Which time, which kind; the days are read only with "từ ngày đến ngày". */
export function SpanForm({ action, spans, span, from, to, kind }: Props) {
  const t = useTranslations();
  const word = (key: string) => t(`dashboard.span.${key}`);
  const FIELD = "grid gap-0.5 text-xs font-normal text-muted";

  return (
    <form
      action={action}
      method="get"
      className="span-form flex flex-wrap items-end gap-2 print:hidden"
    >
      <label className={FIELD}>
        {word("label")}
        <select name="span" defaultValue={span} className="field-box px-2 py-0 text-sm">
          {spans.map((each) => (
            <option key={each} value={each}>
              {word(each)}
            </option>
          ))}
        </select>
      </label>
      <label className={`${FIELD} span-days`}>
        {word("from")}
        <input
          type="date"
          name="from"
          defaultValue={from}
          className="field-box px-2 py-0 text-sm"
        />
      </label>
      <label className={`${FIELD} span-days`}>
        {word("to")}
        <input type="date" name="to" defaultValue={to} className="field-box px-2 py-0 text-sm" />
      </label>
      <label className={FIELD}>
        {word("kind")}
        <select name="kind" defaultValue={kind ?? ""} className="field-box px-2 py-0 text-sm">
          <option value="">{word("any-kind")}</option>
          {CASE_KINDS.map((each) => (
            <option key={each} value={each}>
              {t(`terms.case-kind.${each}`)}
            </option>
          ))}
        </select>
      </label>
      <Button>{word("show")}</Button>
    </form>
  );
}
