import { readdirSync } from "node:fs";

import { describe, expect, it } from "vitest";

import type { Procedure, Step } from "@/lib/domain/procedure/procedure";
import { PROCEDURES } from "@/lib/domain/procedure/procedures";

/** Each state table whole, as a lawyer reads it: a change of a row is a change of its sheet, to be read beside the law. */
function asRead({ kind, states, begins, ends, steps, guards }: Procedure): string {
  return [
    `${kind}: ${states.join(", ")}`,
    `begins ${begins}, ends ${ends.join(", ")}; guards ${Object.keys(guards).join(", ")}`,
    ...steps.map(step),
    "",
  ].join("\n");
}

function step({ action, from, to, who, article, told, ...rest }: Step<string, string, string>) {
  const { stops = [], starts = [], event } = rest.clock ?? {};
  const said: readonly (readonly [string, readonly string[]])[] = [
    ["stopped by", rest.guards ?? []],
    ["on the ground", (rest.grounds ?? []).map(({ code, article: its }) => `${code} (${its})`)],
    ["document", rest.document === undefined ? [] : [rest.document]],
    ["stops", stops],
    ["starts", starts],
    ["clock", event === undefined ? [] : [event]],
    ["article", [article]],
    ["told", [told]],
  ];
  return [
    "",
    `${action}: ${from.join(", ")} → ${to}, by ${who.join(", ")}`,
    ...said
      .filter(([, words]) => words.length > 0)
      .map(([label, words]) => `  ${label}: ${words.join("; ")}`),
  ].join("\n");
}

describe("the table of", () => {
  it("each procedure is written down, and nothing else is", () => {
    const files = readdirSync("lib/domain/procedure/tables").sort();
    expect(files).toEqual(PROCEDURES.map(({ kind }) => `${kind}.txt`).sort());
  });

  it.each(PROCEDURES.map((procedure) => [procedure.kind, procedure] as const))(
    "%s is this one",
    async (kind, procedure) => {
      await expect(asRead(procedure)).toMatchFileSnapshot(`tables/${kind}.txt`);
    },
  );
});
