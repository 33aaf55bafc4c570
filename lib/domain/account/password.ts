import { COMMON_WORDS } from "@/lib/domain/account/common-words";

/** Longer where an account holds an office. No rules on what it is made of: length is what counts. */
const LEAST = { resident: 12, position: 15 } as const;
const MOST = 128;

export const PASSWORD_PROBLEMS = [
  "password_missing",
  "password_too_short",
  "password_too_short_for_position",
  "password_too_long",
  "password_too_common",
  "password_names_you",
] as const;
export type PasswordProblem = (typeof PASSWORD_PROBLEMS)[number];

type Owner = {
  readonly strength: keyof typeof LEAST;
  readonly email: string;
  readonly name: string;
};

/** Why this password may not be chosen; null when it may. */
export function passwordProblem(password: string, owner: Owner): PasswordProblem | null {
  const length = lengthOf(password);
  if (length === 0) return "password_missing";
  if (length > MOST) return "password_too_long";
  if (isTooShort(password, owner.strength)) {
    return owner.strength === "position" ? "password_too_short_for_position" : "password_too_short";
  }
  if (namesOwner(password, owner)) return "password_names_you";
  return isRun(password) || isRepeat(password) || isCommon(password) ? "password_too_common" : null;
}

/** Too short for what its owner may do, now or since they got an office. */
export const isTooShort = (password: string, strength: keyof typeof LEAST) =>
  lengthOf(password) < LEAST[strength];

const lengthOf = (password: string) => Array.from(password.normalize("NFKC")).length;

/** Marks and case off, đ as d: what a guesser tries first. */
const plain = (text: string) =>
  text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase().replaceAll("đ", "d");

const LEET: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "@": "a",
  $: "s",
};

const withoutLeet = (text: string) => text.replaceAll(/[01345@$]/g, (sign) => LEET[sign] ?? sign);

const lettersOf = (text: string) => text.replaceAll(/[^a-z]/g, "");

/** The person's own name or mailbox with some digits around it. */
function namesOwner(password: string, { email, name }: Owner): boolean {
  const [mailbox = ""] = email.split("@");
  const letters = lettersOf(plain(password));
  return [mailbox, email, name]
    .map((text) => lettersOf(plain(text)))
    .some((own) => own.length >= 3 && (letters === own || letters === own + own));
}

const ROWS = ["abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm"];
const STEPS = new Set(
  ROWS.flatMap((row) =>
    Array.from(row)
      .slice(1)
      .flatMap((sign, index) => [`${row[index]}${sign}`, `${sign}${row[index]}`]),
  ),
);

/** 123456789012, abcdefghijkl, qwertyuiopas: at most two signs are not beside the one before on some row. */
function isRun(password: string): boolean {
  const signs = Array.from(plain(password));
  const jumps = signs.slice(1).filter((sign, index) => !STEPS.has(`${signs[index]}${sign}`));
  return jumps.length <= 2;
}

/** aaaaaaaaaaaa, 121212121212, abcabcabcabc */
function isRepeat(password: string): boolean {
  return /^(.{1,4})\1{2,}.{0,3}$/su.test(plain(password));
}

const COMMON = new Set(COMMON_WORDS);
const LONGEST = Math.max(...COMMON_WORDS.map(({ length }) => length));

/** Three common words or none, with digits and signs between: Password@2026, anhyeuem2013, 24.12.1985.1 */
function isCommon(password: string): boolean {
  const text = plain(password);
  const core = text.replaceAll(/^[^a-z]+|[^a-z]+$/g, "");
  return [text, withoutLeet(core)].some((form) => fewestWords(lettersOf(form)) <= 3);
}

/** In how few common words a run of letters can be cut; Infinity when it cannot. */
function fewestWords(letters: string): number {
  const fewest = [0];
  for (let end = 1; end <= letters.length; end += 1) {
    fewest[end] = Infinity;
    for (let start = Math.max(0, end - LONGEST); start < end; start += 1) {
      const words = (fewest[start] ?? Infinity) + 1;
      if (words < (fewest[end] ?? Infinity) && COMMON.has(letters.slice(start, end)))
        fewest[end] = words;
    }
  }
  return fewest[letters.length] ?? Infinity;
}
