import type { WardEntry } from "@/components/ward/ward-list";
import { addDays } from "@/lib/domain/calendar-date";
import type { UnitMatch } from "@/lib/domain/unit/find-unit";
import { type Heir, successorsOf } from "@/lib/domain/unit/succession";
import type { Succession, Unit } from "@/lib/domain/unit/unit";
import { formatDay } from "@/lib/i18n/format";

import { wardHref } from "./units";

type Found = {
  readonly matches: readonly UnitMatch[];
  readonly units: readonly Unit[];
  readonly successions: readonly Succession[];
};

export type FoundWords = (
  key: "now-in" | "since" | "until" | "took-over",
  values: Record<string, string>,
) => string;

type Writing = { readonly locale: string; readonly t: FoundWords };

/** Wards that fit; a ward that is no more is followed by those that have its territory now. */
export function foundWards({ matches, units, successions }: Found, writing: Writing): WardEntry[] {
  const entries = new Map<string, WardEntry>();
  for (const { unit } of matches) {
    const heirs = successorsOf(unit.id, units, successions);
    entries.set(unit.id, entryOf(unit, noteOf(unit, heirs, writing), writing));
    for (const heir of heirs) {
      if (entries.has(heir.unit.id) || matches.some(({ unit: one }) => one.id === heir.unit.id)) {
        continue;
      }
      const note = writing.t("took-over", { name: unit.name });
      entries.set(heir.unit.id, entryOf(heir.unit, note, writing));
    }
  }
  return [...entries.values()];
}

const entryOf = ({ slug, name, code }: Unit, note: string, { locale }: Writing): WardEntry => ({
  href: wardHref(slug, locale),
  name,
  code,
  note,
});

function noteOf({ validFrom, validTo }: Unit, heirs: readonly Heir[], { locale, t }: Writing) {
  if (validTo === null) return t("since", { date: formatDay(validFrom, locale) });
  const wards = heirs.map(({ unit }) => unit.name).join(", ");
  const time = t("until", { date: formatDay(addDays(validTo, -1), locale) });
  return wards === "" ? time : `${time} · ${t("now-in", { wards })}`;
}

/** The ward of today somebody means who types its whole name; an old name is answered by what became of it. */
export function wardMeant(matches: readonly UnitMatch[]): Unit | null {
  const now = matches.filter(({ unit, quality }) => quality === "exact" && unit.validTo === null);
  return now.length === 1 ? (now[0]?.unit ?? null) : null;
}
