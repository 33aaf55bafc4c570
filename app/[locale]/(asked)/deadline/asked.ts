import {
  type AskedDeadline,
  DEADLINE_FIELDS,
  type DeadlineErrors,
  type DeadlineField,
} from "@/lib/domain/clock/deadline-question";
import { ruleById } from "@/lib/domain/clock/standing";
import type { FormState, FormValues } from "@/lib/forms/form-state";

/** What an address may hold. */
export type Params = Readonly<Record<string, string | readonly string[] | undefined>>;

const LONGEST = 100;

const all = (params: Params, name: string): string[] =>
  [params[name] ?? []].flat().map((text) => text.trim().slice(0, LONGEST));
const one = (params: Params, name: string): string => all(params, name)[0] ?? "";

/** As the form sends it: every day in three fields. */
export const isForm = (params: Params) => params["startDay"] !== undefined;

/** Whether anything was asked at all. */
export const isAsked = (params: Params) =>
  isForm(params) || params["start"] !== undefined || params["rule"] !== undefined;

/** What was asked, whether it came from the form or stands in an address somebody kept. */
export function askedOf(params: Params): AskedDeadline {
  const asked = {
    rule: one(params, "rule"),
    length: one(params, "length"),
    unit: one(params, "unit"),
    extend: all(params, "extend").filter((days) => days !== ""),
  };
  if (!isForm(params)) {
    return { ...asked, start: one(params, "start"), pause: all(params, "pause") };
  }
  const [from, to] = [dayTyped(params, "stopped"), dayTyped(params, "resumed")];
  const pause = from === "" && to === "" ? [] : [`${from}..${to}`];
  return { ...asked, start: dayTyped(params, "start"), pause };
}

/** "2026-11-20" from three fields; whatever was typed, so that what is no day is told as such. */
function dayTyped(params: Params, prefix: string): string {
  const typedParts = ["Year", "Month", "Day"].map((part) => one(params, `${prefix}${part}`));
  if (typedParts.every((part) => part === "")) return "";
  const [year = "", month = "", day = ""] = typedParts;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** Where in the form each thing is asked for. */
const FIELD_OF: Readonly<Record<DeadlineField, string>> = {
  start: "startDay",
  rule: "rule",
  length: "length",
  unit: "unit",
  pause: "stoppedDay",
  extend: "extend",
};

/** The form filled with what was asked, each complaint beside its field. */
export function formState(params: Params, asked: AskedDeadline, errors: DeadlineErrors): FormState {
  const fieldErrors = Object.fromEntries(
    DEADLINE_FIELDS.flatMap((field) => {
      const code = errors[field];
      return code ? [[FIELD_OF[field], code]] : [];
    }),
  );
  return { fieldErrors, values: isForm(params) ? typed(params) : kept(asked) };
}

function typed(params: Params): FormValues {
  return Object.fromEntries(Object.keys(params).map((name) => [name, one(params, name)]));
}

function kept({ start, rule, length, unit, pause, extend }: AskedDeadline): FormValues {
  const [stopped = "", resumed = ""] = (pause[0] ?? "").split("..");
  return {
    ...parts("start", start),
    ...parts("stopped", stopped),
    ...parts("resumed", resumed),
    // The list names what a rule is about; the day of the start decides on the text.
    rule: ruleById(rule)?.key ?? rule,
    length,
    unit: unit || "working",
    extend: extend[0] ?? "",
  };
}

function parts(prefix: string, text: string): FormValues {
  const [year = "", month = "", day = ""] = text.split("-");
  return { [`${prefix}Day`]: day, [`${prefix}Month`]: month, [`${prefix}Year`]: year };
}
