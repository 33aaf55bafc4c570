import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { CaseKind } from "@/lib/domain/case-file/case-file";

/** The ward that issues, and the one who signs for it. */
export type Issuer = {
  /** As the records name it: "Láng" or "Phường Láng". */
  readonly unitName: string;
  readonly cityName: string | null;
  readonly signerName: string;
  /** As the office is called; null when nobody wrote it down. */
  readonly signerTitle: string | null;
};

/** What is known when a document is drawn up, beside what is typed into it. */
export type DocumentFacts = {
  readonly issuer: Issuer;
  readonly issuedOn: CalendarDate;
  /** Null while it is a draft: the number is given when it is issued. */
  readonly number: number | null;
  /** Null while it is a draft. */
  readonly confirmAt: string | null;
  /** The document that this one takes the place of. */
  readonly replaces: { readonly number: string | null; readonly issuedOn: CalendarDate } | null;
};

/** What the case says, for the fields that are filled in before anybody types. */
export type CaseFacts = {
  readonly kind: CaseKind;
  readonly reference: string;
  readonly subject: string;
  readonly contestedDecision: string | null;
  readonly receivedOn: CalendarDate;
  readonly acceptedOn: CalendarDate | null;
  readonly filer: CaseParty | null;
  readonly complainedOf: string | null;
  /** The ground of the last decision, in words with its article. */
  readonly ground: string | null;
  /** The last words written to the filer. */
  readonly note: string | null;
  readonly unitName: string;
};

export type CaseParty = {
  readonly name: string;
  readonly address: string | null;
  readonly isOrganisation: boolean;
};

/** What the book of receptions says of somebody who was received. */
export type ReceptionFacts = {
  /** "12/2026" */
  readonly entryNumber: string;
  readonly receivedOn: CalendarDate;
  readonly visitorName: string;
  readonly content: string;
};

const WARD = /^phường\s+/i;

/** "phường Láng", inside a sentence. */
export const wardOf = (unitName: string) => `phường ${unitName.replace(WARD, "")}`;

/**
 * The place beside the day is the name of the ward, with its kind only where the name is a number (decree 30/2020,
 * annex I; cần xác nhận).
 */
export function placeOf(unitName: string): string {
  const name = unitName.replace(WARD, "");
  return /^\d/.test(name) ? `Phường ${name}` : name;
}

/** @vi Chủ tịch Ủy ban nhân dân phường: who settles complaints and decides */
export const chairOf = ({ unitName }: Pick<Issuer, "unitName">) =>
  `Chủ tịch Ủy ban nhân dân ${wardOf(unitName)}`;

export const committeeOf = ({ unitName }: Pick<Issuer, "unitName">) =>
  `Ủy ban nhân dân ${wardOf(unitName)}`;

export const capitals = (text: string) => text.toLocaleUpperCase("vi");

/** "ông (bà) Nguyễn Văn A": nobody is asked whether they are a man or a woman. */
export const calledBy = ({ name, isOrganisation }: CaseParty) =>
  isOrganisation ? name : `ông (bà) ${name}`;

export const capitalised = (text: string) => text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);

export const uncapitalised = (text: string) =>
  text.charAt(0).toLocaleLowerCase("vi") + text.slice(1);

/** What stands above the name: a deputy signs for the chair. */
export function signingOffice({ signerTitle }: Pick<Issuer, "signerTitle">): string[] {
  return /^phó chủ tịch/i.test(signerTitle?.normalize("NFC") ?? "")
    ? ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]
    : ["CHỦ TỊCH"];
}
