import { beforeAll, describe, expect, it } from "vitest";

import { tokenOf } from "@/lib/auth/link";

import { composeMail } from "./compose";
import { isTemplate, TEMPLATES } from "./templates";

beforeAll(() => {
  process.env["PUBLIC_URL"] = "https://cong.example.vn";
  process.env["AUTH_SECRET"] = "a secret of the tests, long enough to be one";
});

const NAMES = Object.keys(TEMPLATES).filter(isTemplate);
const FACTS = {
  seed: "abc",
  slug: "cam-xe-tai",
  caseId: "0192f3a4",
  reference: "PA-2026-000123",
  recommendationId: "77",
  soon: "3",
  overdue: "1",
  limit: "0",
  count: "2",
  dayId: "0192f3a5",
  matterId: "0192f3a6",
  slot: "2",
  at: "08:20",
  before: "10/03/2027",
  day: "17/03/2027",
  place: "Trụ sở",
  unit: "phường Láng",
  number: "07/TB-UBND",
  due: "20/03/2027",
  next: "/ho-so",
};

describe("a mail", () => {
  it.each(
    NAMES.flatMap(
      (name) =>
        [
          [name, "vi"],
          [name, "en"],
        ] as const,
    ),
  )("%s has words in %s, all facts filled in", (template, locale) => {
    const { subject, text, html } = composeMail({ template, locale, facts: FACTS });
    for (const words of [subject, text, html]) {
      expect(words).not.toMatch(/[{}]|undefined|emails\./);
      expect(words.normalize("NFC")).toBe(words);
    }
    expect(subject).not.toMatch(/[\r\n]/);
    expect(text).toMatch(/https:\/\/cong\.example\.vn\//);
  });

  it("leads to a one-time link made when it is sent", () => {
    const { text } = composeMail({ template: "confirm_email", locale: "vi", facts: FACTS });
    expect(text).toContain(
      `https://cong.example.vn/tai-khoan/xac-nhan?token=${tokenOf("abc")}&next=%2Fho-so`,
    );
  });

  it("about a case says that there is news, and nothing of what it is", () => {
    const facts = { ...FACTS, action: "refuse", note: "Nội dung bí mật" };
    const { text, html } = composeMail({ template: "case_changed", locale: "en", facts });
    expect(text).toContain("https://cong.example.vn/en/my-cases/0192f3a4");
    expect(text + html).not.toMatch(/refuse|bí mật/);
  });

  it("never takes what was typed for markup", () => {
    const facts = { ...FACTS, reference: `<img src=x onerror=alert(1)>&"'` };
    const { html } = composeMail({ template: "case_received", locale: "vi", facts });
    expect(html).not.toContain("<img");
    expect(html).toContain("&lt;img src=x onerror=alert(1)&gt;&amp;&quot;&#39;");
  });
});
