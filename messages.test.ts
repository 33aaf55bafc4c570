import { readdirSync, readFileSync } from "node:fs";

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type * as z from "zod";

import * as accountInput from "@/lib/domain/account/input";
import { ROLES } from "@/lib/domain/actor";
import { calendarDate } from "@/lib/domain/calendar-date";
import { CASE_ACTION_RULES } from "@/lib/domain/case-file/action-table";
import * as cases from "@/lib/domain/case-file/case-file";
import * as deskInput from "@/lib/domain/case-file/desk-input";
import { GROUNDS } from "@/lib/domain/case-file/grounds";
import * as input from "@/lib/domain/case-file/input";
import { MATTERS } from "@/lib/domain/case-file/kind-proposal";
import {
  CASE_ACTIONS,
  REQUIREMENTS,
  sending,
  splittingOff,
  TRANSITION_PROBLEMS,
} from "@/lib/domain/case-file/transitions";
import { CALENDAR_DAY_KINDS } from "@/lib/domain/clock/calendar";
import * as calendarInput from "@/lib/domain/clock/calendar-input";
import { DEADLINE_QUESTION_PROBLEMS } from "@/lib/domain/clock/deadline-question";
import { DUE_STATUSES } from "@/lib/domain/clock/due-status";
import { RECURRING_DUTIES } from "@/lib/domain/clock/law/recurring";
import { LEGAL_SETTINGS } from "@/lib/domain/clock/law/settings";
import { RULE_KINDS, RULE_STAGES, RULE_VARIANTS } from "@/lib/domain/clock/law/vocabulary";
import { PERIOD_UNITS } from "@/lib/domain/clock/period";
import { DEADLINE_PROBLEMS } from "@/lib/domain/clock/rules";
import { CLOCK_PROBLEMS } from "@/lib/domain/clock/running-clock";
import * as decisionContent from "@/lib/domain/community-decision/content-input";
import * as decisionInput from "@/lib/domain/community-decision/input";
import { PLAN_PROBLEMS } from "@/lib/domain/community-decision/plan";
import { TALLY_LINE_PROBLEMS } from "@/lib/domain/community-decision/tally-lines";
import * as consultationInput from "@/lib/domain/consultation/input";
import * as disclosureInput from "@/lib/domain/disclosure/draft-input";
import { DOCUMENT_FIELDS } from "@/lib/domain/document/fields";
import { DOCUMENT_PROBLEMS } from "@/lib/domain/document/fill-in";
import { DOCUMENT_KINDS } from "@/lib/domain/document/kinds";
import { INPUT_PROBLEMS } from "@/lib/domain/input";
import { BOARD_DUTIES, BOARD_STANDINGS } from "@/lib/domain/oversight/board";
import * as boardInput from "@/lib/domain/oversight/board-input";
import { BOARD_CHECKS } from "@/lib/domain/oversight/board-law";
import { MATTER_STATES, MATTER_TRAIL_ACTIONS } from "@/lib/domain/oversight/board-matter";
import * as matterInput from "@/lib/domain/oversight/board-matter-input";
import { RESULT_DRAFT_PROBLEMS } from "@/lib/domain/oversight/draft-input";
import {
  NOTICE_STANDINGS,
  PROGRAMME_STANDINGS,
  PROGRAMME_STATES,
} from "@/lib/domain/oversight/programme";
import { INDICATOR_KEYS } from "@/lib/domain/oversight/record";
import * as oversight from "@/lib/domain/oversight/result";
import { PROCEDURE_PROBLEMS } from "@/lib/domain/procedure/procedure";
import { PROCEDURES } from "@/lib/domain/procedure/procedures";
import { FILE_WITHDRAWAL_PROBLEMS } from "@/lib/domain/publication/file-withdrawal";
import {
  CORRECTION_CAUSES,
  RECEPTION_COLUMNS,
  RECEPTION_OCCASIONS,
} from "@/lib/domain/reception/entry";
import { correctReceptionInput, recordReceptionInput } from "@/lib/domain/reception/entry-input";
import { SCHEDULE_KINDS, SCHEDULE_STATES } from "@/lib/domain/reception/schedule";
import * as scheduleInput from "@/lib/domain/reception/schedule-input";
import { fieldsOf, recordInput } from "@/lib/domain/record/content";
import { RECORD_PROBLEMS } from "@/lib/domain/record/declaration";
import * as recordInputs from "@/lib/domain/record/desk-input";
import { AUTHORED_KINDS, RECORD_DRAFT_ACTIONS } from "@/lib/domain/record/draft";
import { anyText } from "@/lib/domain/testing/any-text";
import { RUNS } from "@/lib/domain/testing/runs";
import { CONFIDENCES, SUCCESSION_SHARES, UNIT_KINDS } from "@/lib/domain/unit/unit";
import { MESSAGE_FILES } from "@/lib/i18n/message-files";

type Words = { readonly [key: string]: string | Words };
type Locale = "vi" | "en";

function wordsOf(locale: Locale, file: string): Words {
  return JSON.parse(readFileSync(`messages/${locale}/${file}.json`, "utf8"));
}

/** Every sentence under its path, "refuse.title". */
function sentences(words: Words): Map<string, string> {
  const found = new Map<string, string>();
  const collect = (some: Words, path: string) => {
    for (const [key, value] of Object.entries(some)) {
      if (typeof value === "string") found.set(`${path}${key}`, value);
      else collect(value, `${path}${key}.`);
    }
  };
  collect(words, "");
  return found;
}

/** The names a sentence waits for, "{count}" and "<link>", also inside its plural forms. */
function placeholders(sentence: string): string[] {
  const names = [...sentence.matchAll(/<(\w+)>/g)].map(([tag]) => tag);
  return [...new Set([...names, ...argumentsIn(sentence)])].sort();
}

function argumentsIn(sentence: string): string[] {
  return topLevelBraces(sentence).flatMap((inside) => {
    const [name = "", type] = inside.split(",", 2).map((part) => part.trim());
    const hasForms = type === "plural" || type === "select" || type === "selectordinal";
    const forms = hasForms ? topLevelBraces(inside) : [];
    return [name].concat(forms.flatMap(argumentsIn));
  });
}

function topLevelBraces(text: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === "{" && (depth += 1) === 1) start = at + 1;
    if (text[at] === "}" && (depth -= 1) === 0) found.push(text.slice(start, at));
  }
  if (depth !== 0) throw new Error(`unbalanced braces: ${text}`);
  return found;
}

/** What one language says and the other does not, or says with other placeholders. */
function differences(vi: Words, en: Words): string[] {
  const [there, here] = [sentences(vi), sentences(en)];
  return [...new Set([...there.keys(), ...here.keys()])].filter((key) => {
    const [one, other] = [there.get(key), here.get(key)];
    if (one === undefined || other === undefined) return true;
    return placeholders(one).join() !== placeholders(other).join();
  });
}

describe("the words in two languages", () => {
  it.each(MESSAGE_FILES)("agree in %s.json", (file) => {
    expect(differences(wordsOf("vi", file), wordsOf("en", file))).toEqual([]);
  });

  it.each(MESSAGE_FILES)("are never empty and written in one spelling (NFC) in %s.json", (file) => {
    for (const locale of ["vi", "en"] as const) {
      const all = [...sentences(wordsOf(locale, file)).values()];
      expect(all.filter((sentence) => sentence.trim() === "")).toEqual([]);
      expect(all.filter((sentence) => sentence !== sentence.normalize("NFC"))).toEqual([]);
    }
  });

  it.each(["vi", "en"])("are all listed for %s", (locale) => {
    const files = readdirSync(`messages/${locale}`).map((name) => name.replace(/\.json$/, ""));
    expect(files.sort()).toEqual([...MESSAGE_FILES].sort());
  });

  it.each<[string, Words, Words]>([
    ["a key is missing", { title: "Đơn" }, {}],
    ["a placeholder is missing", { left: "Còn {count} ngày" }, { left: "Some days left" }],
    ["a placeholder has another name", { left: "{count} ngày" }, { left: "{days} days" }],
    [
      "a plural form has lost a placeholder",
      { left: "{count, plural, other {# ngày, {unit}}}" },
      { left: "{count, plural, one {# day} other {# days}}" },
    ],
    ["a link is missing", { more: "<link>Xem thêm</link>" }, { more: "More" }],
  ])("would be noticed to differ when %s", (_, vi, en) => {
    expect(differences(vi, en)).toHaveLength(1);
  });
});

const errors = new Set(sentences(wordsOf("vi", "errors")).keys());

/** Codes a rule or a use case may answer with, wherever they stand in the code. */
function codesIn(source: string): string[] {
  return [...source.matchAll(/\bfail\(\s*"([a-z0-9_]+)"/g)].map(([, code = ""]) => code);
}

describe("every problem has words", () => {
  it("when a rule or a use case refuses", () => {
    const files = ["lib", "db", "app"]
      .flatMap((root) =>
        readdirSync(root, { recursive: true, encoding: "utf8" }).map((path) => `${root}/${path}`),
      )
      .filter((file) => /\.tsx?$/.test(file) && !file.includes(".test."));
    const codes = files.flatMap((file) => codesIn(readFileSync(file, "utf8")));
    const listed = [
      ...TRANSITION_PROBLEMS,
      ...CLOCK_PROBLEMS,
      ...DEADLINE_PROBLEMS,
      ...DEADLINE_QUESTION_PROBLEMS,
      ...PROCEDURE_PROBLEMS,
      ...INPUT_PROBLEMS,
      ...RESULT_DRAFT_PROBLEMS,
      ...disclosureInput.DISCLOSURE_DRAFT_PROBLEMS,
      ...RECORD_PROBLEMS,
      ...FILE_WITHDRAWAL_PROBLEMS,
      ...PLAN_PROBLEMS,
      ...TALLY_LINE_PROBLEMS,
    ];
    const silent = [...new Set([...codes, ...listed])].filter((code) => !errors.has(code));
    expect(silent).toEqual([]);
  });

  it("would be noticed when a refusal has none", () => {
    expect(codesIn('if (late) return fail("planted_without_words");')).toEqual([
      "planted_without_words",
    ]);
    expect(errors.has("planted_without_words")).toBe(false);
  });

  const today = calendarDate("2026-11-22");
  const forms: [string, z.ZodType][] = [
    ...schemasOf(input),
    ...schemasOf(deskInput),
    ...schemasOf(accountInput),
    ...schemasOf(calendarInput),
    ...cases.CASE_KINDS.map((kind): [string, z.ZodType] => [
      `content of a ${kind}`,
      input.filingContentInput(kind, today),
    ]),
    ...schemasOf(disclosureInput),
    ["planLineInput", disclosureInput.planLineInput(today, [2026])],
    [
      "disclosureContentInput",
      disclosureInput.disclosureContentInput(2, { today, complete: true }),
    ],
    ["channelInput", disclosureInput.channelInput(today)],
    ["endChannelInput", disclosureInput.endChannelInput(today)],
    ...schemasOf(recordInputs),
    ...AUTHORED_KINDS.flatMap((kind): [string, z.ZodType][] => [
      [`a draft of ${kind}`, recordInput(kind, { complete: false })],
      [`a record of ${kind}`, recordInput(kind, { complete: true })],
    ]),
    ...schemasOf(consultationInput),
    [
      "consultationContentInput",
      consultationInput.consultationContentInput({ today, complete: true }),
    ],
    ["sheetInput", consultationInput.sheetInput(today)],
    ...schemasOf(decisionInput),
    ["decisionContentInput", decisionContent.decisionContentInput({ today, complete: true })],
    ["sendDecisionInput", decisionInput.sendDecisionInput(today)],
    ["recogniseDecisionInput", decisionInput.recogniseDecisionInput(today)],
    ["refuseDecisionInput", decisionInput.refuseDecisionInput(today)],
    ["repealDecisionInput", decisionInput.repealDecisionInput(today)],
    ["confirmSignatureInput", deskInput.confirmSignatureInput(today)],
    ...schemasOf(boardInput),
    ["changeBoardInput", boardInput.changeBoardInput(today)],
    ["addMemberInput", boardInput.addMemberInput(today)],
    ["changeMemberInput", boardInput.changeMemberInput(today)],
    ...schemasOf(matterInput),
    ...schemasOf(scheduleInput),
    ["recordReceptionInput", recordReceptionInput(today)],
    ["correctReceptionInput", correctReceptionInput(today)],
  ];

  it.each(forms)("when %s is filled in badly", (_, schema) => {
    fc.assert(
      fc.property(fc.dictionary(fieldNames(schema), anythingTyped), (typed) => {
        const parsed = schema.safeParse(typed);
        const codes = parsed.error?.issues.map(({ message }) => message) ?? [];
        expect(codes.filter((code) => !errors.has(code))).toEqual([]);
      }),
      { numRuns: Math.min(RUNS, 1000) },
    );
  });
});

function schemasOf(module: Readonly<Record<string, unknown>>): [string, z.ZodType][] {
  return Object.entries(module).filter(
    (entry): entry is [string, z.ZodType] =>
      entry[0].endsWith("Input") && typeof entry[1] === "object",
  );
}

/** The fields a form asks for, and one nobody asked for. */
function fieldNames(schema: z.ZodType): fc.Arbitrary<string> {
  const { error } = schema.safeParse({ planted: "" });
  const names = error?.issues.flatMap(({ path }) => path.slice(0, 1).map(String)) ?? [];
  return fc.constantFrom(
    "planted",
    "caseId",
    "revision",
    "learntDay",
    "learntMonth",
    "learntYear",
    "signedDay",
    "signedMonth",
    "signedYear",
    "actsFor",
    "basis",
    "place",
    "wish",
    "documentNumber",
    "formerUnitId",
    ...names,
  );
}

const anythingTyped = fc.oneof(
  anyText(),
  fc.string({ maxLength: 300 }),
  fc.constantFrom(
    "",
    "yes",
    "self",
    "representative",
    "5",
    "31",
    "2",
    "2026",
    "2027",
    "x".repeat(20_001),
  ),
  fc.array(fc.string(), { maxLength: 2 }),
);

const keysOf = (group: string | Words | undefined) => Object.keys(group ?? {}).sort();
const onceSorted = (codes: readonly string[]) => [...new Set(codes)].sort();

describe("every term has words", () => {
  const terms: [string, readonly string[]][] = [
    ["case-kind", [...cases.CASE_KINDS, "denunciation"]],
    ["case-state", cases.CASE_STATES],
    ["case-action", CASE_ACTIONS],
    ["requirement", REQUIREMENTS],
    ["signature", cases.SIGNATURE_STATUSES],
    ["channel", cases.CHANNELS],
    ["field", cases.FIELDS],
    ["capacity", cases.FILER_CAPACITIES],
    ["basis", cases.REPRESENTATION_BASES],
    ["urgency", cases.URGENCIES],
    ["matter", MATTERS],
    ["role", ROLES],
    ["due-status", DUE_STATUSES],
    ["clock-stage", RULE_STAGES],
    ["rule-kind", RULE_KINDS],
    ["rule-variant", RULE_VARIANTS],
    [
      "day-off",
      ["weekend", "paused", ...CALENDAR_DAY_KINDS.filter((kind) => kind !== "swap_work")],
    ],
    ["period-unit", PERIOD_UNITS],
    ["oversight-field", oversight.OVERSIGHT_FIELDS],
    ["oversight-body", oversight.OVERSIGHT_BODY_KINDS],
    ["result-state", oversight.RESULT_STATES],
    ["finding-verdict", oversight.FINDING_VERDICTS],
    ["recommendation-state", oversight.RECOMMENDATION_STATES],
    ["unit-kind", UNIT_KINDS],
    ["succession-share", SUCCESSION_SHARES],
    ["confidence", CONFIDENCES],
  ];
  const words = wordsOf("vi", "terms");

  it.each(terms)("%s: no more and no less than the domain knows", (group, codes) => {
    const given = words[group];
    expect(typeof given === "object" ? Object.keys(given).sort() : []).toEqual([...codes].sort());
  });

  it("in the glossary too, for what the law names", () => {
    const glossary = readFileSync("docs/glossary.md", "utf8");
    const lawful = new Set([
      "case-kind",
      "case-state",
      "case-action",
      "clock-stage",
      "rule-kind",
      "rule-variant",
      "signature",
      "basis",
      "role",
      "due-status",
      "oversight-body",
      "result-state",
      "recommendation-state",
    ]);
    const codes = terms.filter(([group]) => lawful.has(group)).flatMap(([, some]) => some);
    expect(codes.filter((code) => !glossary.includes(`\`${code}\``))).toEqual([]);
  });

  it("and no group stands there unchecked", () => {
    expect(Object.keys(words).sort()).toEqual(terms.map(([group]) => group).sort());
  });

  it("each field of a record that is written at the desk", () => {
    const said = sentences(wordsOf("vi", "record-desk"));
    const fields = AUTHORED_KINDS.flatMap((kind) =>
      Object.keys(fieldsOf(kind)).map((name) => `field.${kind}.${name}`),
    );
    expect(fields.filter((name) => !said.has(name))).toEqual([]);
    const named = INDICATOR_KEYS.map((key) => `indicator.${key}`);
    expect(named.filter((name) => !said.has(name))).toEqual([]);
    const actions = RECORD_DRAFT_ACTIONS.map((action) => `event.${action}`);
    expect(actions.filter((name) => !said.has(name))).toEqual([]);
  });

  it("each thing about deadlines that is uncertain", () => {
    const duties = RECURRING_DUTIES.filter(({ confidence }) => confidence !== "high");
    const uncertain = [...Object.keys(LEGAL_SETTINGS), ...duties.map(({ duty }) => duty)];
    const said = sentences(wordsOf("vi", "deadline"));
    expect(uncertain.filter((name) => !said.has(`unsure.${name}`))).toEqual([]);
  });

  it("each ground, with the article the code cites", () => {
    const given = Object.entries(wordsOf("vi", "grounds")).map(([code, ground]) => [
      code,
      typeof ground === "object" ? (ground["article"] ?? null) : null,
    ]);
    expect(given).toEqual(GROUNDS.map(({ code, article }) => [code, article]));
  });

  it("each thing the book of receptions and its schedule know", () => {
    const { occasion, cause, book, schedule } = wordsOf("vi", "reception-desk");
    expect(keysOf(occasion)).toEqual([...RECEPTION_OCCASIONS].sort());
    expect(keysOf(cause)).toEqual([...CORRECTION_CAUSES].sort());
    expect(typeof book === "object" && keysOf(book["column"])).toEqual(
      [...RECEPTION_COLUMNS].sort(),
    );
    expect(typeof schedule === "object" && keysOf(schedule["kind"])).toEqual(
      [...SCHEDULE_KINDS].sort(),
    );
    expect(typeof schedule === "object" && keysOf(schedule["state"])).toEqual(
      [...SCHEDULE_STATES].sort(),
    );
  });

  it("each thing that is said of a board, its programmes and what is sent to it", () => {
    const under = (file: string, ...path: readonly string[]) =>
      path.reduce<string | Words | undefined>(
        (found, key) => (typeof found === "object" ? found[key] : undefined),
        wordsOf("vi", file),
      );
    const said: [string | Words | undefined, readonly string[]][] = [
      [under("board", "standing"), BOARD_STANDINGS],
      [under("board", "about"), oversight.OVERSIGHT_BODY_KINDS],
      [under("board", "programme-state"), PROGRAMME_STATES],
      [under("board", "programme-standing"), PROGRAMME_STANDINGS],
      [under("board", "notice"), NOTICE_STANDINGS],
      [under("ward", "boards", "duty"), BOARD_DUTIES],
      [under("board-desk", "checks", "code"), BOARD_CHECKS],
      [under("board-matter", "state"), MATTER_STATES],
      [under("board-matter", "event"), MATTER_TRAIL_ACTIONS],
    ];
    for (const [given, codes] of said) {
      expect(typeof given === "object" && keysOf(given)).toEqual([...codes].sort());
    }
  });

  it("each official document, and each field that is typed into one", () => {
    const { kind, field } = wordsOf("vi", "documents");
    expect(Object.keys(kind ?? {}).sort()).toEqual([...DOCUMENT_KINDS].sort());
    expect(Object.keys(field ?? {}).sort()).toEqual([...DOCUMENT_FIELDS].sort());
    expect(DOCUMENT_PROBLEMS.filter((code) => !errors.has(code))).toEqual([]);
  });

  it.each(PROCEDURES.map((procedure) => [procedure.kind, procedure] as const))(
    "each state, step, guard and ground of a %s",
    (kind, { states, steps, guards }) => {
      const given = wordsOf("vi", "procedures")[kind];
      const said = (group: string) => {
        const ofGroup = typeof given === "object" ? given[group] : undefined;
        return typeof ofGroup === "object" ? Object.keys(ofGroup).sort() : [];
      };
      expect(said("state")).toEqual(onceSorted(states));
      expect(said("step")).toEqual(onceSorted(steps.map(({ action }) => action)));
      expect(said("guard")).toEqual(onceSorted(Object.keys(guards)));
      const grounds = steps.flatMap((step) => step.grounds ?? []);
      expect(said("ground")).toEqual(onceSorted(grounds.map(({ code }) => code)));
    },
  );

  it("each event of the public timeline", () => {
    const sent = [
      sending("complaint", "none"),
      sending("report", "none"),
      splittingOff("report", "none"),
    ];
    const said = [...CASE_ACTION_RULES, ...sent].map(({ publicText }) => publicText);
    expect(Object.keys(wordsOf("vi", "case-events")).sort()).toEqual([...new Set(said)].sort());
  });
});
