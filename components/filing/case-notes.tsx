import { useTranslations } from "next-intl";

import { Section } from "@/components/layout/section";
import { type ButtonLook, LinkButton } from "@/components/ui/button";
import { Day } from "@/components/ui/day";
import { type Fact, Facts } from "@/components/ui/facts";
import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Field } from "@/lib/domain/case-file/case-file";
import type { StandingStill } from "@/lib/domain/clock/why";

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

type SignProps = { readonly unit: Office; readonly letterHref: string };

/** A complaint waits for its signature, and no period runs: the letter to sign, and where it is given. */
export function WhereToSign({ unit, letterHref }: SignProps) {
  const t = useTranslations();
  const { name, seat, phone, openingHours } = unit;
  return (
    <section aria-labelledby="sign" className="space-y-4 pb-6">
      <h2 id="sign" className="text-ask">
        {t("my-cases.sign-title")}
      </h2>
      <p className="max-w-measure">
        {t("my-cases.sign-how", { office: t("filing.review.ward-of", { name }) })}
      </p>
      <p>
        <LetterLink href={letterHref} look="main" />
      </p>
      <div className="text-note text-muted space-y-1">
        {seat && <p>{t("my-cases.sign-at", { seat })}</p>}
        {openingHours && <p>{t("my-cases.sign-hours", { hours: openingHours })}</p>}
        {phone && <p>{t("my-cases.sign-phone", { phone })}</p>}
      </div>
    </section>
  );
}

/** Settlement is suspended: since when, and what is left of the time when it goes on. */
export function StandsStill({
  still: { pausedOn, daysLeft, unit },
}: {
  readonly still: StandingStill;
}) {
  const t = useTranslations("deadline.still");
  return (
    <section aria-labelledby="still" className="space-y-3 pb-6">
      <h2 id="still" className="text-ask">
        {t("title")}
      </h2>
      <p className="text-lg">
        {t("since")} <Day date={pausedOn} written="long" />. {t(`left-${unit}`, { days: daysLeft })}
      </p>
      <p className="max-w-measure">{t("meaning")}</p>
    </section>
  );
}

type LetterProps = { readonly href: string; readonly look?: ButtonLook };

/** The filled-in letter as a file: a phone saves it, a print shop prints it. */
export function LetterLink({ href, look = "plain" }: LetterProps) {
  const t = useTranslations("my-cases");
  return (
    <LinkButton href={href} look={look} download>
      <Icon name="document" />
      {t("sign-form")}
    </LinkButton>
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
