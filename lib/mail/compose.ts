import "server-only";
import { createTranslator } from "next-intl";

import { tokenOf } from "@/lib/auth/link";
import { env } from "@/lib/env";
import { addressIn } from "@/lib/i18n/address";
import { type TemplateName, templateOf } from "@/lib/mail/templates";
import en from "@/messages/en/emails.json";
import vi from "@/messages/vi/emails.json";

export type Mail = { readonly subject: string; readonly text: string; readonly html: string };

export type MailFacts = {
  readonly template: TemplateName;
  readonly locale: "vi" | "en";
  readonly facts: Readonly<Record<string, string>>;
};

const WORDS = { vi, en };

/** Words are made when a mail is sent: what was promised holds facts only. */
export function composeMail({ template, locale, facts }: MailFacts): Mail {
  const t = createTranslator({ locale, messages: WORDS[locale] });
  const said = { ...facts, site: t("site") };
  const link = linkOf({ template, locale, facts });
  const label = t(`${template}.link`, said);
  const before = paragraphs(t(`${template}.before`, said));
  const after = paragraphs(t(`${template}.after`, said));
  const end = paragraphs(t("end", said));

  return {
    subject: t(`${template}.subject`, said),
    text: [...before, `${label}:\n${link}`, ...after, "-- ", ...end].join("\n\n"),
    html: page(locale, [
      ...before.map(inParagraph),
      `<p><a href="${escape(link)}">${escape(label)}</a></p>`,
      ...after.map(inParagraph),
      "<hr>",
      ...end.map(inParagraph),
    ]),
  };
}

function linkOf({ template, locale, facts }: MailFacts): string {
  const { leadsTo, isSecret } = templateOf(template);
  const url = new URL(addressIn(locale, leadsTo(facts)), env.PUBLIC_URL);
  if (isSecret) url.searchParams.set("token", tokenOf(facts["seed"] ?? ""));
  if (isSecret && facts["next"]) url.searchParams.set("next", facts["next"]);
  return url.href;
}

const paragraphs = (words: string) => words.split("\n").filter((line) => line !== "");

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Facts are what people typed: never markup. */
const escape = (text: string) => text.replaceAll(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

const inParagraph = (words: string) => `<p>${escape(words)}</p>`;

const page = (locale: string, parts: readonly string[]) =>
  `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"></head><body>${parts.join("")}</body></html>`;
