import { useTranslations } from "next-intl";

import { Section } from "@/components/layout/section";
import { Day } from "@/components/ui/day";
import { type Fact, Facts } from "@/components/ui/facts";
import { Notice } from "@/components/ui/notice";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Field } from "@/lib/domain/case-file/case-file";

const DONE = ["supplement", "withdraw", "rate", "reprocess"] as const;

/** What was just done, said once. */
export function CaseDone({ done }: { readonly done: string | string[] | undefined }) {
  const t = useTranslations("my-cases.done");
  const known = DONE.find((word) => word === done);
  if (!known) return null;
  return (
    <div className="max-w-measure pt-6">
      <Notice tone="ok" isAnswer>
        {t(known)}
      </Notice>
    </div>
  );
}

type Office = {
  readonly name: string;
  readonly seat: string | null;
  readonly phone: string | null;
  readonly openingHours: string | null;
};

/** A complaint waits for its signature: where it is given. */
export function WhereToSign({
  unit,
  formHref,
}: {
  readonly unit: Office;
  /** The complaint on the form of the decree, ready to be printed. */
  readonly formHref: string;
}) {
  const t = useTranslations();
  const { name, seat, phone, openingHours } = unit;
  return (
    <Section id="sign" title={t("filing.review.signature")}>
      <div className="max-w-measure space-y-2">
        <p>{t("my-cases.sign-how", { ward: t("filing.ward", { name }) })}</p>
        {seat && <p>{t("my-cases.sign-at", { seat })}</p>}
        {openingHours && <p>{t("my-cases.sign-hours", { hours: openingHours })}</p>}
        {phone && <p>{t("my-cases.sign-phone", { phone })}</p>}
        <p>
          <a href={formHref} className="inline-flex min-h-11 items-center">
            {t("my-cases.sign-form")}
          </a>
        </p>
      </div>
    </Section>
  );
}

type Unit = { readonly id: string; readonly name: string };

/** What becomes of a case when its ward is no more. */
export function Merged({
  filed,
  responsible,
}: {
  readonly filed: Unit;
  readonly responsible: Unit;
}) {
  const t = useTranslations("my-cases.merged");
  return (
    <Section id="merged" title={t("title")}>
      <div className="max-w-measure space-y-2">
        {filed.id !== responsible.id && (
          <p>
            {t("now", {
              filed: filed.name,
              responsible: t("responsible", { name: responsible.name }),
            })}
          </p>
        )}
        <p>{t("words")}</p>
      </div>
    </Section>
  );
}

type Sent = {
  readonly content: string;
  readonly wish: string | null;
  readonly place: string | null;
  readonly field: Field;
  readonly contestedDecision: string | null;
  readonly learntOn: CalendarDate | null;
  readonly formerUnitName: string | null;
  readonly people: readonly { readonly part: string; readonly name: string }[];
};

/** Word for word as it was sent. */
export function SentWords({ found }: { readonly found: Sent }) {
  const t = useTranslations();
  const word = (key: string) => t(`filing.review.${key}`);
  const named = (part: string) => found.people.find((person) => person.part === part)?.name;
  const { content, wish, learntOn } = found;
  const all: readonly [string, Fact["value"] | undefined][] = [
    ["filer", named("filer")],
    ["place", found.place],
    ["former", found.formerUnitName],
    ["field", t(`terms.field.${found.field}`)],
    ["contested", found.contestedDecision],
    ["complained-of", named("complained_of")],
    ["learnt-on", learntOn && <Day key="day" date={learntOn} />],
  ];
  const facts = all.flatMap(([key, value]) => (value ? [{ term: word(key), value }] : []));

  return (
    <div className="max-w-measure space-y-5">
      <p className="break-words whitespace-pre-line">{content}</p>
      {wish && (
        <p className="break-words whitespace-pre-line">
          <b>{word("wish")}:</b> {wish}
        </p>
      )}
      <Facts facts={facts} columns={2} />
    </div>
  );
}
