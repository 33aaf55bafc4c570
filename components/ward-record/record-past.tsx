import { useLocale, useTranslations } from "next-intl";

import { Moment } from "@/components/ui/day";
import { Disclosure } from "@/components/ui/disclosure";
import { calendarDate } from "@/lib/domain/calendar-date";
import type {
  RecordChange,
  RecordFact,
  RecordKind,
  RecordValue,
  RecordVersion,
} from "@/lib/domain/oversight/record-history";
import { formatDay, formatNumber } from "@/lib/i18n/format";

type Props = {
  readonly kind: RecordKind;
  /** Newest first. */
  readonly versions: readonly RecordVersion[];
};

/** What was changed in a record, when, in which office and why; nothing that was public is overwritten. */
export function RecordPast({ kind, versions }: Props) {
  const t = useTranslations("ward-records.past");
  const roles = useTranslations("terms.role");
  const write = useValue(kind);
  if (versions.length === 0) return null;
  return (
    <Disclosure summary={t("summary", { count: versions.length - 1 })}>
      <ol className="text-note space-y-3">
        {versions.map(({ version, at, role, reason, changes }) => (
          <li key={version} className="space-y-1">
            <p>
              <b>{t("version", { version })}</b>, <Moment at={at} />
              {role && ` · ${roles(role)}`}
            </p>
            {version === 1 && <p className="text-muted">{t("first")}</p>}
            {version > 1 && changes.length === 0 && <p className="text-muted">{t("unchanged")}</p>}
            {changes.map(({ fact, before, after }) => (
              <p key={fact} className="max-w-measure">
                {t("change", {
                  fact: t(`fact.${kind}.${fact}`),
                  before: write(fact, before),
                  after: write(fact, after),
                })}
              </p>
            ))}
            {reason && (
              <p className="text-muted" lang="vi">
                {t("reason", { reason })}
              </p>
            )}
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}

const DAYS: ReadonlySet<RecordFact> = new Set([
  "held_on",
  "due_on",
  "as_of",
  "term_from",
  "term_to",
  "ended_on",
  "elected_on",
  "from_on",
  "to_on",
  "planned_from",
  "planned_to",
  "sent_on",
]);

/** A value as it is read on the page. */
function useValue(kind: RecordKind) {
  const t = useTranslations();
  const locale = useLocale();
  return (fact: RecordFact, value: RecordChange["before"]): string => {
    if (value === null) return t("ward-records.past.none");
    if (fact === "verified") return t(`ui.provenance.${value ? "checked" : "unchecked"}`);
    const words = wordsFor(kind, fact);
    if (words) return t(`${words}.${plain(value)}`);
    if (DAYS.has(fact)) return formatDay(calendarDate(plain(value)), locale);
    if (fact !== "year" && typeof value === "number") return formatNumber(value, locale, 2);
    return plain(value);
  };
}

/** Where the words of a fact are that is stored as a code. */
function wordsFor(kind: RecordKind, fact: RecordFact): string | null {
  if (fact === "duty") return "ward.boards.duty";
  if (fact === "field") return "terms.oversight-field";
  if (fact === "kind") return "records.conference.kinds";
  if (fact !== "state") return null;
  return kind === "programmes" ? "board.programme-state" : "records.conference.task-state";
}

const plain = (value: RecordValue): string =>
  Array.isArray(value) ? value.join("; ") : String(value);
