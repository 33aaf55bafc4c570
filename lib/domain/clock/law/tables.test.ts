import { describe, expect, it } from "vitest";

import { CALENDAR_DAYS } from "@/lib/domain/clock/calendar-data";
import { CLOCK_EVENT_RULES, type ClockEventRule } from "@/lib/domain/clock/law/clock-events";
import { RECURRING_DUTIES } from "@/lib/domain/clock/law/recurring";
import { LEGAL_SETTINGS } from "@/lib/domain/clock/law/settings";
import { TRANSITIONAL_CLAUSES } from "@/lib/domain/clock/law/transition";
import { CLOCK_EVENTS, RULE_SENSES } from "@/lib/domain/clock/law/vocabulary";
import type { LegalRule } from "@/lib/domain/clock/rules";
import { LEGAL_RULES } from "@/lib/domain/clock/rules-data";

/*
 * The tables of law whole, as a lawyer reads them: a change of a line is a change of its sheet, to be read beside the
 * law, and no line that has been in force may change at all.
 */

type InForce = Pick<LegalRule, "effectiveFrom" | "effectiveTo">;

const since = ({ effectiveFrom, effectiveTo }: InForce) =>
  `${effectiveFrom} → ${effectiveTo ?? "…"}`;

const period = ({ id, key, kind, stage, variant, sense, period: its, ...rest }: LegalRule) =>
  [
    `${id}: ${sense} ${its.length} ${its.unit}; ${since(rest)}; ${rest.article || "—"}`,
    `  ${key} = ${kind}, ${stage}, ${variant}; ${rest.confidence}${rest.needsConfirmation ? ", cần xác nhận" : ""}`,
  ].join("\n");

function event({ event: name, kind, stages, grounds, document, article, ...rest }: ClockEventRule) {
  return [
    "",
    `${kind} ${name}: ${stages.join(", ")}; ${since(rest)}`,
    `  ${article}`,
    `  document: ${document ?? "—"}; extension: ${rest.extension ? JSON.stringify(rest.extension) : "—"}`,
    ...grounds.map((ground) => `  on ${ground.code}: ${ground.article}`),
  ].join("\n");
}

const lines = (some: readonly string[]) => `${some.join("\n")}\n`;

describe("the sheet of", () => {
  it.each<[string, () => readonly string[]]>([
    ["periods", () => LEGAL_RULES.map(period)],
    ["clock-events", () => CLOCK_EVENT_RULES.map(event)],
    [
      "transition",
      () =>
        TRANSITIONAL_CLAUSES.map(
          ({ id, kind, steps, from, article }) =>
            `${id}: ${kind} ${steps.join(", ")}; from ${from}; ${article}`,
        ),
    ],
    [
      "recurring",
      () =>
        RECURRING_DUTIES.map(
          ({ duty, kind, times, per, article, confidence, ...rest }) =>
            `${duty} (${kind}): ${times} a ${per}; ${since(rest)}; ${article}; ${confidence}`,
        ),
    ],
    [
      "settings",
      () =>
        Object.entries(LEGAL_SETTINGS).map(
          ([name, { value, article, confidence }]) =>
            `${name}: ${value}; ${article || "—"}; ${confidence}`,
        ),
    ],
    [
      "calendar",
      () =>
        CALENDAR_DAYS.map(
          ({ date, kind, name, sourceDocument, confirmed }) =>
            `${date} ${kind}: ${name}; ${sourceDocument}${confirmed ? "" : "; cần xác nhận"}`,
        ),
    ],
  ])("%s says this", async (name, sheet) => {
    await expect(lines(sheet())).toMatchFileSnapshot(`tables/${name}.txt`);
  });
});

/** Deadlines and events are stored under these names: none may change. */
describe("what is stored of a clock by name", () => {
  it.each<[readonly string[], string]>([
    [CLOCK_EVENTS, "start pause resume extend transfer stop"],
    [RULE_SENSES, "within at_least before"],
  ])("%j", (names, stored) => {
    expect(names.join(" ")).toBe(stored);
  });
});
