import { describe, expect, it } from "vitest";
import type * as z from "zod";

import {
  AccountInput,
  EndPositionInput,
  GrantInput,
  InviteInput,
  LockInput,
  UnitContactsInput,
} from "./administration-input";
import {
  ActAsInput,
  ChangeEmailInput,
  ChangePasswordInput,
  ChoosePasswordInput,
  DetailsInput,
  EndSessionInput,
  ForgotInput,
  SignInInput,
  SignUpInput,
  UseLinkInput,
} from "./input";

const ID = "6f1c1f0e-3c1f-4c56-9a55-0d6a3f1f9a11";

const problems = (result: { error?: { issues: readonly { message: string }[] } | undefined }) =>
  result.error?.issues.map(({ message }) => message) ?? [];

describe("signing up", () => {
  const typed = { name: "Nguyễn Thị Hòa", email: "hoa@example.org", phone: "", consent: "on" };

  it("needs no telephone number, and keeps one in one spelling", () => {
    expect(SignUpInput.parse(typed)).toStrictEqual({ ...typed, phone: null, next: "" });
    expect(SignUpInput.parse({ ...typed, phone: "+84 912 345 678" }).phone).toBe("0912345678");
  });

  it.each([
    [{ consent: undefined }, "consent_missing"],
    [{ name: "H" }, "name_too_short"],
    [{ name: "H".repeat(121) }, "name_too_long"],
    [{ email: undefined }, "email_missing"],
    [{ email: " " }, "email_missing"],
    [{ email: "hoa" }, "email_malformed"],
    [{ email: `${"a".repeat(250)}@example.org` }, "email_malformed"],
    [{ next: "x".repeat(301) }, "form_malformed"],
    [{ next: 1 }, "form_malformed"],
    [{ role: "leader" }, "form_malformed"],
  ])("with %j is refused: %s", (changed, problem) => {
    expect(problems(SignUpInput.safeParse({ ...typed, ...changed }))).toContain(problem);
  });
});

describe("a password that is typed", () => {
  it("is taken as it is", () => {
    const password = "  Con mèo ngủ ";
    expect(SignInInput.parse({ email: "hoa@example.org", password }).password).toBe(password);
  });

  it.each([
    [undefined, "password_missing"],
    ["", "password_missing"],
    ["x".repeat(1025), "password_too_long"],
  ])("as %j is refused: %s", (password, problem) => {
    const typed = { "current-password": "con mèo ngủ", "new-password": password };
    expect(problems(ChangePasswordInput.safeParse(typed))).toContain(problem);
  });
});

describe("one's own details", () => {
  it.each(["vi", "en"])("may ask for the language %s", (language) => {
    expect(DetailsInput.parse({ name: "Hòa", phone: "", language }).language).toBe(language);
  });
});

describe("acting in an office", () => {
  it.each(["", ID])("is for oneself or in an office: %j", (position) => {
    expect(ActAsInput.parse({ position })).toStrictEqual({ next: "", position });
  });

  it("is refused where the office is no key", () => {
    expect(problems(ActAsInput.safeParse({ position: "leader" }))).toContain("form_malformed");
  });
});

describe("granting an office", () => {
  const typed = {
    account: ID,
    role: "clerk",
    unit: "kim-lien",
    from: "2026-01-01",
    last: "",
    title: "",
  };

  it("keeps the last day in office as the first day without it", () => {
    expect(GrantInput.parse({ ...typed, last: "2026-12-31" }).last).toBe("2027-01-01");
  });

  it.each(["2026-02-30", "soon"])("says so where the last day is no day: %s", (last) => {
    const read = GrantInput.safeParse({ ...typed, last });
    expect(read.error?.issues.map(({ path, message }) => [path, message])).toEqual([
      [["last"], "date_not_real"],
    ]);
  });

  it.each([{ last: "" }, { last: undefined }])("has no end where none is named: %j", (named) => {
    expect(GrantInput.parse({ ...typed, ...named })).toMatchObject({ last: null, title: null });
  });

  it.each([
    [{ role: "resident" }, "role_missing"],
    [{ role: undefined }, "role_missing"],
    [{ unit: undefined }, "office_unit_missing"],
    [{ unit: "" }, "office_unit_missing"],
    [{ from: undefined }, "date_missing"],
    [{ from: "" }, "date_missing"],
    [{ from: "2026-02-30" }, "date_not_real"],
    [{ title: "x".repeat(121) }, "position_title_too_long"],
  ])("with %j is refused: %s", (changed, problem) => {
    expect(problems(GrantInput.safeParse({ ...typed, ...changed }))).toContain(problem);
  });
});

describe("ending an office", () => {
  it.each([
    ["", null],
    ["2026-12-31", "2026-12-31"],
  ])("remembers the end %j that was on the page", (seen, kept) => {
    const typed = { account: ID, position: ID, seen, end: "2026-06-01" };
    expect(EndPositionInput.parse(typed)).toStrictEqual({ ...typed, seen: kept });
  });
});

describe("how a ward is reached", () => {
  const typed = { unit: "kim-lien", seen: "a", seat: "", phone: "", email: "", hours: "" };

  it("may be left out, and is then nothing", () => {
    const none = { seat: null, phone: null, email: null, hours: null };
    expect(UnitContactsInput.parse(typed)).toStrictEqual({ ...typed, ...none });
  });

  it.each([
    [{ seen: "x".repeat(101) }, "form_malformed"],
    [{ seat: "x".repeat(201) }, "seat_too_long"],
    [{ phone: "0".repeat(61) }, "contact_phone_too_long"],
    [{ hours: "x".repeat(301) }, "hours_too_long"],
  ])("with more than fits is refused: %s", (changed, problem) => {
    expect(problems(UnitContactsInput.safeParse({ ...typed, ...changed }))).toContain(problem);
  });
});

describe("every form about an account", () => {
  const email = "hoa@example.org";
  const password = "con mèo ngủ";
  const office = { role: "clerk", unit: "kim-lien", from: "2026-01-01" };

  it.each<[string, z.ZodType, object, object]>([
    ["sign in", SignInInput, { email, password }, { next: "" }],
    ["sign up", SignUpInput, { name: "An", email, consent: "on" }, { next: "", phone: null }],
    ["forgot", ForgotInput, { email }, {}],
    [
      "choose a password",
      ChoosePasswordInput,
      { "new-password": password },
      { next: "", token: "" },
    ],
    ["use a link", UseLinkInput, { token: "x".repeat(300) }, {}],
    ["details", DetailsInput, { name: "x".repeat(120), language: "en" }, { phone: null }],
    ["change the address", ChangeEmailInput, { email, "current-password": password }, {}],
    [
      "change the password",
      ChangePasswordInput,
      { "current-password": "x", "new-password": "x".repeat(1024) },
      {},
    ],
    ["end a session", EndSessionInput, { session: ID }, {}],
    ["act as", ActAsInput, { position: "" }, { next: "" }],
    ["grant", GrantInput, { account: ID, ...office }, { last: null, title: null }],
    [
      "invite",
      InviteInput,
      { email, name: "An", language: "vi", ...office, last: "2026-12-31", title: "Chủ tịch" },
      { last: "2027-01-01" },
    ],
    [
      "invite in English",
      InviteInput,
      { email, name: "An", language: "en", ...office },
      { last: null, title: null },
    ],
    ["an account", AccountInput, { account: ID }, {}],
    ["lock", LockInput, { account: ID, lock: "lock" }, {}],
    ["unlock", LockInput, { account: ID, lock: "unlock" }, {}],
    [
      "end an office",
      EndPositionInput,
      { account: ID, position: ID, seen: "2026-12-31", end: "2026-06-01" },
      {},
    ],
    [
      "contacts",
      UnitContactsInput,
      {
        unit: "kim-lien",
        seen: "x".repeat(100),
        seat: "x".repeat(200),
        phone: "0".repeat(60),
        email: "ubnd@kimlien.example.org",
        hours: "x".repeat(300),
      },
      {},
    ],
  ])("%s is read as it was typed, and takes nothing nobody asked for", (...form) => {
    const [, schema, typed, besides] = form;
    expect(schema.parse(typed)).toStrictEqual({ ...typed, ...besides });
    expect(problems(schema.safeParse({ ...typed, hobby: "x" }))).toEqual(["form_malformed"]);
  });

  it.each<[string, string, z.ZodType, object]>([
    ["sign in", "email_malformed", SignInInput, { email: "hoa", password }],
    ["sign in", "password_missing", SignInInput, { email }],
    ["sign up", "name_missing", SignUpInput, { email, consent: "on" }],
    ["sign up", "phone_malformed", SignUpInput, { name: "An", email, consent: "on", phone: "1" }],
    ["sign up", "consent_missing", SignUpInput, { name: "An", email, consent: "off" }],
    ["forgot", "email_missing", ForgotInput, {}],
    ["use a link", "form_malformed", UseLinkInput, { token: 7 }],
    ["use a link", "form_malformed", UseLinkInput, { token: "x".repeat(301) }],
    ["details", "choice_missing", DetailsInput, { name: "An", language: "fr" }],
    ["end a session", "form_malformed", EndSessionInput, { session: "x" }],
    ["invite", "name_too_short", InviteInput, { email, name: "A", language: "vi", ...office }],
    [
      "invite",
      "name_too_long",
      InviteInput,
      { email, name: "x".repeat(121), language: "vi", ...office },
    ],
    ["invite", "choice_missing", InviteInput, { email, name: "An", language: "fr", ...office }],
    ["grant", "form_malformed", GrantInput, { ...office, account: "x" }],
    ["grant", "form_malformed", GrantInput, { ...office, account: ID, unit: "a b" }],
    ["grant", "role_missing", GrantInput, { ...office, account: ID, role: "king" }],
    ["an account", "form_malformed", AccountInput, { account: "x" }],
  ])("%s is refused: %s", (_, problem, schema, typed) => {
    expect(problems(schema.safeParse(typed))).toEqual([problem]);
  });

  it.each<[z.ZodType, object]>([
    [LockInput, { account: ID, lock: "explode" }],
    [GrantInput, { ...office, account: ID, last: "2026-02-30" }],
    [EndPositionInput, { account: ID, position: ID, seen: "soon", end: "2026-06-01" }],
    [EndPositionInput, { account: ID, position: "x", seen: "", end: "2026-06-01" }],
    [UnitContactsInput, { unit: "a", seen: "a", email: "ubnd" }],
    [UnitContactsInput, { unit: "a b", seen: "a", email: "" }],
  ])("is refused, whatever it is called: %#", (schema, typed) => {
    expect(schema.safeParse(typed).success).toBe(false);
  });
});
