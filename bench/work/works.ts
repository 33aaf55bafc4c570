import type { Ask } from "../measure/load";
import type { Goal } from "../report/goals";
import type { Person, World } from "./people";

/** Beside what limit a work is measured. */
export type LimitKind = "replies" | "queries" | "bare" | null;

/** One thing people wait for. */
export type Work = {
  readonly name: string;
  readonly title: string;
  readonly limit: LimitKind;
  readonly connections: number;
  readonly goal: Goal;
  /** Nobody has asked it before: what is kept of an answer does not count. */
  readonly isNew?: boolean;
  /** What is asked in turn; sending a case is made anew each time and stands apart. */
  readonly asks: (world: World) => readonly Ask[];
};

const BROWSER = { "accept-encoding": "gzip, deflate, br", accept: "text/html" };

const CROWD = 16;
/** As many as peers were measured with. */
const DESK = 4;

const page = (path: string, person?: Person): Ask => ({
  path,
  headers: { ...BROWSER, ...person?.headers },
});

const KEPT = { ratio: 1 / 2 };
const RENDERED = { ratio: 1 / 12 };

/** Words people search for: common and rare, with and without marks, one mistyped. */
const SEARCHES = [
  "rác thải",
  "thoat nuoc",
  "Xã Đàn",
  "giải phóng mặt bằng",
  "khoản đóng góp Tây Sơn",
  "trợ cấp",
  "chieu sang hoang cau",
  "thu gmo rác thải",
  "Kim Liên",
];

const FIELDS = ["environment", "construction", "tax", "land"];

/** A short one, a long one, and one by a rule of the law. */
const DEADLINES = [
  "start=2026-11-20&length=7&unit=working",
  "start=2026-01-30&length=45&unit=calendar",
  "start=2026-08-20&rule=complaint-acceptance",
];

const search = (path: string, name: string, words: readonly string[]) =>
  words.map((word) => page(`${path}?${name}=${encodeURIComponent(word)}`));

let fresh = 0;

/** The same under an address that nobody has asked for. */
export function askedAnew(ask: Ask): Ask {
  fresh += 1;
  return { ...ask, path: `${ask.path}&lan=${fresh}` };
}

export const WORKS: readonly Work[] = [
  {
    name: "home",
    title: "first page, kept",
    limit: "replies",
    connections: CROWD,
    goal: KEPT,
    asks: () => [page("/")],
  },
  {
    name: "ward",
    title: "ward, kept",
    limit: "replies",
    connections: CROWD,
    goal: KEPT,
    asks: ({ wards }) => wards.map(({ slug }) => page(`/phuong/${slug}`)),
  },
  {
    name: "result",
    title: "result, kept",
    limit: "replies",
    connections: CROWD,
    goal: KEPT,
    asks: ({ resultSlugs }) => resultSlugs.map((slug) => page(`/giam-sat/${slug}`)),
  },
  {
    name: "feed",
    title: "feed of a ward, kept",
    limit: "replies",
    connections: CROWD,
    goal: KEPT,
    asks: ({ wards }) => wards.map(({ slug }) => page(`/phuong/${slug}/tin.atom`)),
  },
  {
    name: "results",
    title: "results with a filter, rendered",
    limit: "queries",
    isNew: true,
    connections: DESK,
    goal: RENDERED,
    asks: ({ wards }) =>
      wards.map(({ slug }, n) =>
        page(`/giam-sat?phuong=${slug}&linh-vuc=${FIELDS[n % FIELDS.length]}`),
      ),
  },
  {
    name: "search",
    title: "public search, rendered",
    limit: "queries",
    isNew: true,
    connections: DESK,
    goal: { ...RENDERED, p95: 60, p95AtMillion: 120 },
    asks: () => search("/tim", "q", SEARCHES),
  },
  {
    name: "search-again",
    title: "public search, asked before",
    limit: "replies",
    connections: DESK,
    goal: { ...KEPT, p95: 60 },
    asks: () => search("/tim", "q", SEARCHES),
  },
  {
    name: "deadline",
    title: "a deadline counted and explained",
    limit: "queries",
    isNew: true,
    connections: 1,
    goal: { p50: 60 },
    asks: () => DEADLINES.map((asked) => page(`/cach-tinh-han?${asked}`)),
  },
  {
    name: "queue",
    title: "queue of a ward, 50 rows",
    limit: "queries",
    connections: DESK,
    goal: { rate: 110, p95: 60 },
    asks: ({ officers }) => officers.map((officer) => page("/quan-tri/ho-so", officer)),
  },
  {
    name: "case",
    title: "one case at the desk",
    limit: "queries",
    connections: DESK,
    goal: { rate: 110, p95: 60 },
    asks: ({ deskCases }) =>
      deskCases.map(({ id, officer }) => page(`/quan-tri/ho-so/${id}`, officer)),
  },
  {
    name: "my-cases",
    title: "my cases",
    limit: "queries",
    connections: DESK,
    goal: {},
    asks: ({ residents }) => residents.map((person) => page("/ho-so", person)),
  },
  {
    name: "dashboard",
    title: "dashboard of the city",
    limit: "queries",
    connections: DESK,
    goal: { p95: 150 },
    asks: ({ officials }) => officials.map((official) => page("/dieu-hanh", official)),
  },
  {
    name: "submit",
    title: "send a case: the POST, stored for good",
    limit: "bare",
    connections: CROWD,
    goal: { ratio: 1 / 3 },
    asks: () => [],
  },
  {
    name: "health",
    title: "/api/health, JSON",
    limit: "replies",
    connections: CROWD,
    goal: {},
    asks: () => [page("/api/health")],
  },
];
