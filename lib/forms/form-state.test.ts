import { describe, expect, it } from "vitest";
import * as z from "zod";

import { readForm, valueOf, valuesIn } from "./form-state";

const Input = z.object({
  note: z.string().trim().min(10, "note_too_short"),
  grounds: z.array(z.string()).min(1, "ground_missing"),
});

function sent(...entries: [string, string | File][]): FormData {
  const formData = new FormData();
  for (const [name, value] of entries) formData.append(name, value);
  return formData;
}

describe("reading a form", () => {
  it("gives what the schema made of it, and what was typed", () => {
    const form = readForm(Input, sent(["note", "  mười hai chữ  "], ["grounds", "a"]), {
      repeated: ["grounds"],
    });
    expect(form).toMatchObject({ ok: true, value: { note: "mười hai chữ", grounds: ["a"] } });
    expect(form.ok && form.values).toEqual({ note: "  mười hai chữ  ", grounds: ["a"] });
  });

  it.each([
    ["never", [], []],
    ["once", ["a"], ["a"]],
    ["often", ["a", "b", "a"], ["a", "b", "a"]],
  ])("reads a repeated field sent %s as a list", (_, given, expected) => {
    const form = readForm(
      z.object({ grounds: z.array(z.string()) }),
      sent(...given.map((ground): [string, string] => ["grounds", ground])),
      { repeated: ["grounds"] },
    );
    expect(form).toMatchObject({ ok: true, value: { grounds: expected } });
  });

  it("keeps what was typed beside the first complaint about each field", () => {
    const schema = z.object({
      email: z.string().min(5, "email_too_short").includes("@", { message: "email_malformed" }),
    });
    const form = readForm(schema, sent(["email", "lan"]));
    expect(form).toMatchObject({
      ok: false,
      state: { fieldErrors: { email: "email_too_short" }, values: { email: "lan" } },
    });
  });

  it("calls a complaint about no field the problem of the form", () => {
    const schema = z
      .object({ a: z.string(), b: z.string() })
      .refine(({ a, b }) => a !== b, "both_alike");
    const form = readForm(schema, sent(["a", "x"], ["b", "x"]));
    expect(form).toMatchObject({ ok: false, state: { problem: "both_alike", fieldErrors: {} } });
  });

  it("puts a complaint about one of a list on the field", () => {
    const schema = z.object({ grounds: z.array(z.string().max(1, "ground_unknown")) });
    const form = readForm(schema, sent(["grounds", "a"], ["grounds", "bb"]));
    expect(form).toMatchObject({ state: { fieldErrors: { grounds: "ground_unknown" } } });
  });

  it("never sends a secret back", () => {
    const schema = z.object({
      newPassword: z.string().min(12, "password_too_short"),
      code: z.string(),
    });
    const form = readForm(schema, sent(["newPassword", "ngắn"], ["code", "123456"]), {
      secret: ["code"],
    });
    expect(form).toMatchObject({ ok: false, state: { values: {} } });
    expect(JSON.stringify(form)).not.toMatch(/ngắn|123456/);
  });

  it("leaves out files and what React adds", () => {
    const form = readForm(
      z.record(z.string(), z.string()),
      sent(["note", "x"], ["$ACTION_ID_1", "y"], ["photo", new File(["z"], "z.jpg")]),
    );
    expect(form).toMatchObject({ ok: true, value: { note: "x" } });
    expect(form.values).toEqual({ note: "x" });
  });
});

describe("what a field shows again", () => {
  const state = { fieldErrors: {}, values: { one: "a", many: ["a", "b"] } };

  it("is the value, or the first of several", () => {
    expect([valueOf(state, "one"), valueOf(state, "many"), valueOf(state, "none")]).toEqual([
      "a",
      "a",
      undefined,
    ]);
  });

  it("is the list, or a list of the one", () => {
    expect([valuesIn(state, "one"), valuesIn(state, "many"), valuesIn(state, "none")]).toEqual([
      ["a"],
      ["a", "b"],
      undefined,
    ]);
  });
});
