import { useTranslations } from "next-intl";

import { RECURRING_DUTIES } from "@/lib/domain/clock/law/recurring";
import { LEGAL_SETTINGS } from "@/lib/domain/clock/law/settings";

const SETTINGS = ["rolls_forward", "rolls_back", "desk_closes_at"] as const;

/** How we count where no text says how, and duties nobody could confirm: with what speaks for them. */
export function UnsureList() {
  const t = useTranslations("deadline");
  const duties = RECURRING_DUTIES.filter(
    ({ confidence, effectiveTo }) => confidence !== "high" && effectiveTo === null,
  );
  const points = [
    ...SETTINGS.map((name) => ({ name, article: LEGAL_SETTINGS[name].article })),
    ...duties.map(({ duty, article }) => ({ name: duty, article })),
  ];
  return (
    <ul className="max-w-measure list-disc space-y-3 pl-5">
      {points.map(({ name, article }) => (
        <li key={name}>
          {t(`unsure.${name}`)}{" "}
          <span className="text-note text-muted">{article || t("unsure.practice")}</span>
          {" · "}
          <b className="text-vang text-note">{t("open.mark")}</b>
        </li>
      ))}
    </ul>
  );
}
