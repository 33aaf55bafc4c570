import { useLocale, useTranslations } from "next-intl";

import { Day } from "@/components/ui/day";
import type { Fact } from "@/components/ui/facts";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { formatNumber } from "@/lib/i18n/format";

import type { CameData, PlanData } from "./decision-data";
import { When } from "./decision-list";

/** Who decides, how, when and where; who put it to them. */
export function usePlan(plan: PlanData): Fact[] {
  const t = useTranslations("community-decision");
  const { ward, neighbourhood, method, methodArticle, announcedOn, notice } = plan;
  return [
    {
      term: t("plan.who"),
      value: neighbourhood ?? t("whole-ward"),
      note: ward && (
        <a href={ward.href} className="hit">
          {ward.name}
        </a>
      ),
    },
    { term: t("plan.method"), value: t(`method.${method}`), note: methodArticle },
    { term: t("plan.when"), value: <When decision={plan} /> },
    ...(announcedOn
      ? [{ term: t("plan.announced"), value: <Day date={announcedOn} />, note: notice }]
      : []),
    ...useNumbers(plan),
    ...useOrigin(plan),
  ];
}

function useNumbers({ households, neighbourhoods, agreedOnline, groupMembers }: PlanData): Fact[] {
  const t = useTranslations("community-decision.plan");
  const locale = useLocale();
  const number = (value: number) => formatNumber(value, locale);
  return [
    ...(households === null ? [] : [{ term: t("households"), value: number(households) }]),
    ...(neighbourhoods === null
      ? []
      : [{ term: t("neighbourhoods"), value: number(neighbourhoods) }]),
    ...(agreedOnline === null || households === null
      ? []
      : [
          {
            term: t("agreed-online"),
            value: t("of-households", {
              count: number(agreedOnline),
              total: number(households),
            }),
          },
        ]),
    ...(groupMembers.length === 0
      ? []
      : [
          {
            term: t("group"),
            value: (
              <ul>
                {groupMembers.map((member) => (
                  <li key={member}>{member}</li>
                ))}
              </ul>
            ),
            note: t("group-head"),
          },
        ]),
  ];
}

function useOrigin({ origin, consents, households, frontAgrees }: PlanData): Fact[] {
  const t = useTranslations("community-decision");
  const locale = useLocale();
  const number = (value: number) => formatNumber(value, locale);
  const asked =
    origin === "initiative" && consents !== null && households !== null
      ? t("plan.consents", { count: number(consents), total: number(households) })
      : null;
  return [
    {
      term: t("plan.origin"),
      value: t(`origin.${origin}`),
      note: [asked, frontAgrees && t("plan.front-agrees")].filter(Boolean).join(" "),
    },
  ];
}

const day = (term: string, date: CalendarDate | null, note: string | null = null): Fact[] =>
  date ? [{ term, value: <Day date={date} />, note }] : [];

/** When it was sent, recognised, in force, repealed. */
export function useCame(came: CameData): Fact[] {
  const t = useTranslations("community-decision.came");
  const { sentOn, answeredOn, answerDocument, inForceOn, repealedOn, repealDocument } = came;
  return [
    ...day(t("sent"), sentOn),
    ...day(t(came.isRecognised ? "answered" : "day-set"), answeredOn, answerDocument),
    ...day(t("in-force"), inForceOn),
    ...day(t("repealed"), repealedOn, repealDocument),
  ];
}
