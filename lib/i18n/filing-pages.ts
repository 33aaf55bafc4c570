import type { FilingStep } from "@/lib/domain/case-file/input";
import type { Locale } from "@/lib/i18n/routing";

/** The pages of filing in their order. The first step has two: what it is about, and the kind that follows from it. */
export const FILING_PAGES = [
  "questions",
  "kind",
  "place",
  "content",
  "attachments",
  "filer",
  "review",
] as const;
export type FilingPage = (typeof FILING_PAGES)[number];

/** The last word of each page's address. */
const WORDS: Record<FilingPage, Record<Locale, string>> = {
  questions: { vi: "chuyen-gi", en: "what" },
  kind: { vi: "loai-don", en: "kind" },
  place: { vi: "o-dau", en: "where" },
  content: { vi: "noi-dung", en: "content" },
  attachments: { vi: "tep-kem", en: "files" },
  filer: { vi: "nguoi-gui", en: "filer" },
  review: { vi: "xem-lai", en: "review" },
};

/** What stands in the address before a draft exists. */
const NEW: Record<Locale, string> = { vi: "moi", en: "new" };

/** Both languages are understood everywhere: an address that was copied leads to its page. */
export const isNewDraft = (draft: string) => Object.values(NEW).includes(draft);

export function filingPageOf(word: string): FilingPage | null {
  return FILING_PAGES.find((page) => Object.values(WORDS[page]).includes(word)) ?? null;
}

/** The page of a draft, for `getPathname`; without a draft, where one begins. */
export function filingHref(page: FilingPage, locale: Locale, draft: string = NEW[locale]) {
  return {
    pathname: "/file/[draft]/[step]",
    params: { draft, step: WORDS[page][locale] },
  } as const;
}

export const stepOf = (page: FilingPage): FilingStep => (page === "questions" ? "kind" : page);

export function pageAfter(page: FilingPage): FilingPage {
  return FILING_PAGES[FILING_PAGES.indexOf(page) + 1] ?? "review";
}

export function pageBefore(page: FilingPage): FilingPage | null {
  return FILING_PAGES[FILING_PAGES.indexOf(page) - 1] ?? null;
}
