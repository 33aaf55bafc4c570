import { PATHNAMES } from "../../lib/i18n/pathnames";
import type { Who } from "./people";
import { WHO } from "./people";
import type { Addresses } from "./representations";
import type { Canaries, World } from "./world";

export type PageRow = {
  /** Who may open it; the rest must get neither the page nor a word of it. */
  readonly who: readonly Who[];
  /** Whom it leads on at once, to a page of theirs. */
  readonly leadsOn?: readonly Who[];
  /** The secret that stands on it, for those who may open it. */
  readonly shows?: keyof Canaries;
  readonly params?: (world: World) => Readonly<Record<string, string>>;
};

const SIGNED_IN = WHO.filter((who) => who !== "visitor");
const DESK: readonly Who[] = ["clerk", "officer", "leader"];
const FOREIGN_DESK: readonly Who[] = ["foreign_clerk", "foreign_officer", "foreign_leader"];
const OVERSIGHT: readonly Who[] = ["overseer", "front", "foreign_overseer", "foreign_front"];
const OFFICERS = SIGNED_IN.filter((who) => who !== "resident" && who !== "other_resident");
const FIGURES: readonly Who[] = ["leader", "official", "inspector", "foreign_leader"];

const DISCLOSING: readonly Who[] = ["publisher", "leader"];
const PUBLISHERS: readonly Who[] = ["publisher", "foreign_publisher"];

const ofCase = ({ ids }: World) => ({ id: ids.caseId });
const ofAnswered = ({ ids }: World) => ({ id: ids.answeredId });

const ofRecord = ({ ids }: World) => ({ id: ids.recordDraftId });
const ofAsked = ({ ids }: World) => ({ slug: ids.askedSlug });

const ofBoard = ({ ids }: World) => ({ id: ids.boardId });
const ofBoardSlug = ({ ids }: World) => ({ slug: ids.boardSlug });
const FRONTS: readonly Who[] = ["front", "foreign_front"];

const everyone = { who: WHO } as const;

/** Who may open which page. A page without a row, or a row without a page, fails the test. */
export const PAGES: Readonly<Record<string, PageRow>> = {
  "/[locale]": everyone,
  "/[locale]/about": everyone,
  "/[locale]/accessibility": everyone,
  "/[locale]/privacy": everyone,
  "/[locale]/wards": everyone,
  "/[locale]/wards/[slug]": { ...everyone, params: ({ here }) => ({ slug: here.slug }) },
  "/[locale]/wards/[slug]/results": { ...everyone, params: ({ here }) => ({ slug: here.slug }) },
  "/[locale]/wards/[slug]/reception": { ...everyone, params: ({ here }) => ({ slug: here.slug }) },
  "/[locale]/wards/[slug]/conferences": {
    ...everyone,
    params: ({ here }) => ({ slug: here.slug }),
  },
  "/[locale]/wards/[slug]/commendations": {
    ...everyone,
    params: ({ here }) => ({ slug: here.slug }),
  },
  "/[locale]/wards/[slug]/figures": { ...everyone, params: ({ here }) => ({ slug: here.slug }) },
  "/[locale]/wards/[slug]/tasks": { ...everyone, params: ({ here }) => ({ slug: here.slug }) },
  "/[locale]/wards/[slug]/scorecard": { ...everyone, params: ({ here }) => ({ slug: here.slug }) },
  "/[locale]/wards/[slug]/as-of/[date]": {
    ...everyone,
    params: ({ here }) => ({ slug: here.slug, date: "2020-01-01" }),
  },
  "/[locale]/wards/[slug]/disclosure": { ...everyone, params: ({ here }) => ({ slug: here.slug }) },
  "/[locale]/wards/[slug]/disclosure/[year]": {
    ...everyone,
    params: ({ here }) => ({ slug: here.slug, year: "2025" }),
  },
  "/[locale]/wards/[slug]/disclosure/[year]/quarters/[quarter]": {
    ...everyone,
    params: ({ here }) => ({ slug: here.slug, year: "2026", quarter: "3" }),
  },
  "/[locale]/wards/[slug]/consultations": {
    ...everyone,
    params: ({ here }) => ({ slug: here.slug }),
  },
  "/[locale]/wards/[slug]/boards": { ...everyone, params: ({ here }) => ({ slug: here.slug }) },
  "/[locale]/boards/[slug]": { ...everyone, params: ofBoardSlug },
  "/[locale]/consultations/[slug]": { ...everyone, params: ofAsked },
  "/[locale]/opinions/[slug]": { who: SIGNED_IN, params: ofAsked },
  "/[locale]/wards/[slug]/decisions": {
    ...everyone,
    params: ({ here }) => ({ slug: here.slug }),
  },
  "/[locale]/decisions/[slug]": {
    ...everyone,
    params: ({ ids }) => ({ slug: ids.decisionSlug }),
  },
  "/[locale]/disclosures/[slug]": {
    ...everyone,
    params: ({ ids }) => ({ slug: ids.disclosureSlug }),
  },
  "/[locale]/disclosures/[slug]/versions/[version]": {
    ...everyone,
    params: ({ ids }) => ({ slug: ids.disclosureSlug, version: "1" }),
  },
  "/[locale]/results": everyone,
  "/[locale]/results/[slug]": { ...everyone, params: ({ ids }) => ({ slug: ids.slug }) },
  "/[locale]/results/[slug]/versions/[version]": {
    ...everyone,
    params: ({ ids }) => ({ slug: ids.slug, version: "1" }),
  },
  "/[locale]/projects": everyone,
  "/[locale]/projects/[slug]": {
    ...everyone,
    params: () => ({ slug: "cai-tao-thoat-nuoc-ngo-so-1" }),
  },
  "/[locale]/conferences/[slug]": {
    ...everyone,
    params: () => ({ slug: "tong-ket-quy-che-dan-chu-2022" }),
  },
  "/[locale]/sources/[slug]": { ...everyone, params: () => ({ slug: "portal" }) },
  "/[locale]/documents/[code]": { ...everyone, params: ({ ids }) => ({ code: ids.documentCode }) },
  "/[locale]/search": everyone,
  "/[locale]/deadline": everyone,
  "/[locale]/track": everyone,
  "/[locale]/file": everyone,
  "/[locale]/file/denunciation": everyone,
  "/[locale]/account/sign-in": { who: ["visitor"], leadsOn: SIGNED_IN },
  "/[locale]/account/sign-up": everyone,
  "/[locale]/account/confirm": everyone,
  "/[locale]/account/forgot": everyone,
  "/[locale]/account/reset": everyone,
  "/[locale]/mail": everyone,

  "/[locale]/account": { who: SIGNED_IN },
  "/[locale]/account/sessions": { who: SIGNED_IN },
  "/[locale]/reception/[id]": {
    who: SIGNED_IN,
    params: ({ ids }) => ({ id: ids.receptionDayId }),
  },
  "/[locale]/my-cases": { who: SIGNED_IN },
  "/[locale]/file/[draft]/[step]": {
    who: ["resident"],
    shows: "draft",
    params: ({ ids }) => ({ draft: ids.draftId, step: "content" }),
  },
  "/[locale]/my-cases/boards/[slug]": { who: SIGNED_IN, params: ofBoardSlug },
  "/[locale]/my-cases/matters/[id]": {
    who: ["resident"],
    shows: "matter",
    params: ({ ids }) => ({ id: ids.matterId }),
  },
  "/[locale]/my-cases/verdicts/[id]": {
    who: SIGNED_IN,
    params: ({ ids }) => ({ id: ids.reportedId }),
  },
  "/[locale]/my-cases/[id]": {
    who: ["resident"],
    shows: "case",
    params: ofCase,
  },
  "/[locale]/my-cases/[id]/receipt": {
    who: ["resident"],
    shows: "case",
    params: ofCase,
  },
  "/[locale]/my-cases/[id]/supplement": { who: ["resident"], params: ofCase },
  "/[locale]/my-cases/[id]/withdraw": { who: ["resident"], params: ofCase },
  "/[locale]/my-cases/[id]/rate": { who: ["resident"], params: ofAnswered },
  "/[locale]/my-cases/[id]/reprocess": { who: ["resident"], params: ofAnswered },

  "/[locale]/desk": { who: [], leadsOn: OFFICERS },
  "/[locale]/desk/position": { who: OFFICERS },
  "/[locale]/desk/cases": { who: [...DESK, ...FOREIGN_DESK] },
  "/[locale]/desk/cases/[id]": {
    who: DESK,
    shows: "case",
    params: ofCase,
  },
  "/[locale]/desk/cases/[id]/answer": {
    who: ["officer", "leader"],
    params: ofCase,
  },
  "/[locale]/desk/cases/[id]/documents/[kind]": {
    who: DESK,
    shows: "case",
    params: ({ ids }) => ({ id: ids.caseId, kind: "acceptance-notice" }),
  },
  "/[locale]/desk/oversight": { who: OVERSIGHT },
  "/[locale]/desk/oversight/new": { who: ["overseer", "foreign_overseer"] },
  "/[locale]/desk/oversight/[id]": {
    who: ["overseer", "front"],
    shows: "result",
    params: ({ ids }) => ({ id: ids.resultId }),
  },
  "/[locale]/desk/oversight/[id]/edit": {
    who: ["overseer"],
    shows: "result",
    params: ({ ids }) => ({ id: ids.resultId }),
  },
  "/[locale]/desk/records": {
    who: [...DISCLOSING, "foreign_publisher", "foreign_leader"],
  },
  "/[locale]/desk/records/new/[kind]": { who: PUBLISHERS, params: () => ({ kind: "projects" }) },
  "/[locale]/desk/records/[id]": { who: DISCLOSING, shows: "record", params: ofRecord },
  "/[locale]/desk/records/[id]/edit": { who: ["publisher"], shows: "record", params: ofRecord },
  "/[locale]/desk/records/[id]/files": { who: ["publisher"], shows: "record", params: ofRecord },
  "/[locale]/desk/boards": { who: OVERSIGHT },
  "/[locale]/desk/boards/new": { who: FRONTS },
  "/[locale]/desk/boards/[id]": {
    who: ["overseer", "front"],
    shows: "programme",
    params: ofBoard,
  },
  "/[locale]/desk/boards/[id]/edit": { who: ["front"], params: ofBoard },
  "/[locale]/desk/boards/[id]/members/new": { who: ["front"], params: ofBoard },
  "/[locale]/desk/boards/[id]/members/[member]": {
    who: ["front"],
    params: ({ ids }) => ({ id: ids.boardId, member: ids.boardMemberId }),
  },
  "/[locale]/desk/boards/[id]/programmes/new": { who: ["overseer"], params: ofBoard },
  "/[locale]/desk/boards/[id]/programmes/[programme]": {
    who: ["overseer", "front"],
    shows: "programme",
    params: ({ ids }) => ({ id: ids.boardId, programme: ids.programmeId }),
  },
  "/[locale]/desk/matters": { who: OVERSIGHT },
  "/[locale]/desk/matters/[id]": {
    who: ["overseer", "front"],
    shows: "matter",
    params: ({ ids }) => ({ id: ids.matterId }),
  },
  "/[locale]/desk/consultations": {
    who: [...DISCLOSING, "foreign_publisher", "foreign_leader"],
  },
  "/[locale]/desk/consultations/new": { who: PUBLISHERS },
  "/[locale]/desk/consultations/[id]": {
    who: DISCLOSING,
    shows: "consultation",
    params: ({ ids }) => ({ id: ids.consultationId }),
  },
  "/[locale]/desk/consultations/[id]/edit": {
    who: ["publisher"],
    shows: "consultation",
    params: ({ ids }) => ({ id: ids.consultationId }),
  },
  "/[locale]/desk/consultations/[id]/opinions": {
    who: DISCLOSING,
    shows: "opinion",
    params: ({ ids }) => ({ id: ids.askedId }),
  },
  "/[locale]/desk/decisions": {
    who: [...DISCLOSING, "front", "foreign_publisher", "foreign_leader", "foreign_front"],
  },
  "/[locale]/desk/decisions/new": { who: PUBLISHERS },
  "/[locale]/desk/decisions/[id]": {
    who: DISCLOSING,
    shows: "decision",
    params: ({ ids }) => ({ id: ids.decisionId }),
  },
  "/[locale]/desk/decisions/[id]/edit": {
    who: ["publisher"],
    shows: "decision",
    params: ({ ids }) => ({ id: ids.decisionId }),
  },
  "/[locale]/desk/decisions/[id]/sheet": {
    who: DISCLOSING,
    shows: "decision",
    params: ({ ids }) => ({ id: ids.decisionId }),
  },
  "/[locale]/desk/oversight/[id]/files": {
    who: ["overseer"],
    shows: "result",
    params: ({ ids }) => ({ id: ids.resultId }),
  },
  "/[locale]/desk/disclosures": { who: [...DISCLOSING, "foreign_publisher", "foreign_leader"] },
  "/[locale]/desk/disclosures/new": { who: PUBLISHERS },
  "/[locale]/desk/disclosures/[id]": {
    who: DISCLOSING,
    shows: "disclosure",
    params: ({ ids }) => ({ id: ids.disclosureId }),
  },
  "/[locale]/desk/disclosures/[id]/edit": {
    who: ["publisher"],
    shows: "disclosure",
    params: ({ ids }) => ({ id: ids.disclosureId }),
  },
  "/[locale]/desk/files": { who: ["front", "foreign_front", "leader", "foreign_leader"] },
  "/[locale]/desk/disclosures/papers": {
    who: [...DISCLOSING, "foreign_publisher", "foreign_leader"],
  },
  "/[locale]/desk/disclosures/papers/[kind]/[period]": {
    who: [...DISCLOSING, "foreign_publisher", "foreign_leader"],
    params: () => ({ kind: "disclosure-list", period: "2026-q1" }),
  },
  "/[locale]/desk/imports": {
    who: [...DISCLOSING, "foreign_publisher", "foreign_leader", ...OVERSIGHT],
  },
  "/[locale]/desk/imports/[id]": {
    who: DISCLOSING,
    params: ({ ids }) => ({ id: ids.importId }),
  },
  "/[locale]/desk/recommendations": {
    who: ["officer", "leader", "foreign_officer", "foreign_leader", ...OVERSIGHT],
  },
  "/[locale]/desk/recommendations/[id]": {
    who: ["officer", "leader", "overseer", "front"],
    shows: "recommendation",
    params: ({ ids }) => ({ id: ids.recommendationId }),
  },
  "/[locale]/desk/registers": { who: [...DESK, ...FOREIGN_DESK] },
  "/[locale]/desk/registers/receptions": { who: [...DESK, ...FOREIGN_DESK] },
  "/[locale]/desk/registers/receptions/new": { who: ["clerk", "foreign_clerk"] },
  "/[locale]/desk/registers/receptions/[id]": {
    who: DESK,
    shows: "visitor",
    params: ({ ids }) => ({ id: ids.receptionId }),
  },
  "/[locale]/desk/registers/receptions/[id]/correct": {
    who: ["clerk"],
    shows: "visitor",
    params: ({ ids }) => ({ id: ids.receptionId }),
  },
  "/[locale]/desk/registers/receptions/[id]/conclusion": {
    who: ["clerk", "leader"],
    shows: "visitor",
    params: ({ ids }) => ({ id: ids.headReceptionId }),
  },
  "/[locale]/desk/reception/conclusions": { who: [...DESK, ...FOREIGN_DESK] },
  "/[locale]/desk/reception": {
    who: ["publisher", "clerk", "leader", "foreign_publisher", "foreign_clerk", "foreign_leader"],
  },
  "/[locale]/desk/reception/new": { who: ["publisher", "foreign_publisher"] },
  "/[locale]/desk/reception/[id]": {
    who: ["publisher", "clerk", "leader"],
    shows: "schedule",
    params: ({ ids }) => ({ id: ids.scheduleId }),
  },
  "/[locale]/desk/reception/[id]/edit": {
    who: ["publisher"],
    shows: "schedule",
    params: ({ ids }) => ({ id: ids.scheduleId }),
  },
  "/[locale]/desk/reception/bookings/[id]": {
    who: ["clerk", "leader"],
    params: ({ ids }) => ({ id: ids.receptionDayId }),
  },
  "/[locale]/desk/reception/days/[day]": {
    who: ["leader"],
    params: ({ ids }) => ({ day: ids.receptionDayId }),
  },
  "/[locale]/desk/accounts": { who: ["administrator"] },
  "/[locale]/desk/accounts/new": { who: ["administrator"] },
  "/[locale]/desk/accounts/[id]": {
    who: ["administrator"],
    shows: "account",
    params: ({ ids }) => ({ id: ids.accountId }),
  },
  "/[locale]/desk/units": { who: ["administrator"] },
  "/[locale]/desk/units/calendar": { who: ["administrator"] },
  "/[locale]/desk/units/calendar/[id]": {
    who: ["administrator"],
    params: ({ ids }) => ({ id: ids.changeId }),
  },
  "/[locale]/desk/units/[id]": {
    who: ["administrator"],
    params: ({ ids }) => ({ id: ids.unitId }),
  },
  "/[locale]/dashboard": { who: FIGURES },
  "/[locale]/dashboard/cases": { who: FIGURES },
  "/[locale]/dashboard/recommendations": { who: FIGURES },
};

/** The addresses people see in both languages, and the folder itself, of one page. */
export function addressesOf(route: string, world: World): Addresses {
  const params = PAGES[route]?.params?.(world) ?? {};
  const folder = route.replace("/[locale]", "") || "/";
  const entry = Object.entries(PATHNAMES).find(([known]) => known === folder)?.[1] ?? folder;
  const { vi, en } = typeof entry === "string" ? { vi: entry, en: entry } : entry;
  const filled = (pattern: string) =>
    pattern.replaceAll(/\[(\w+)\]/g, (_, name: string) => params[name] ?? name);
  const under = (locale: string, path: string) => filled(`/${locale}${path === "/" ? "" : path}`);
  return { vi: filled(vi), en: under("en", en), internal: under("vi", folder) };
}
