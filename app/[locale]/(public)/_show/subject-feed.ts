import { SEARCH_KINDS, type SearchKind } from "@/lib/domain/search/kinds";
import { getPathname } from "@/lib/i18n/navigation";

/** The feed of each kind is called by these words, the same in both languages as those of the ward's files. */
const SUBJECTS: Readonly<Record<SearchKind, string>> = {
  result: "giam-sat",
  disclosure: "cong-khai",
  project: "du-an",
  conference: "hoi-nghi",
  consultation: "lay-y-kien",
  commendation: "khen-thuong",
  figure: "so-lieu",
  task: "nhiem-vu",
  body: "ban-giam-sat",
  decision: "ban-va-quyet-dinh",
  reception: "tiep-cong-dan",
  paper: "van-ban",
};

export const subjectFeedHref = (slug: string, kind: SearchKind, locale: string) =>
  getPathname({
    href: {
      pathname: "/wards/[slug]/feed/[subject]",
      params: { slug, subject: `${SUBJECTS[kind]}.atom` },
    },
    locale,
  });

export const kindOfFeed = (subject: string): SearchKind | undefined =>
  SEARCH_KINDS.find((kind) => subject === `${SUBJECTS[kind]}.atom`);
