import type { Form } from "./ask";
import type { Who } from "./people";
import { WHO } from "./people";
import type { Canaries, World, WorldBut } from "./world";

export type HandlerRow = {
  readonly method: "GET" | "POST";
  readonly path: (world: World, hasProxy: boolean) => string;
  /** Who is answered; for the rest there is nothing here. */
  readonly who: readonly Who[];
  /** The secret that stands in the answer. */
  readonly shows?: keyof Canaries;
  /** A form that holds up, sent with a file. */
  readonly fields?: Form;
  readonly world?: WorldBut;
  /** Whose request changes something of the world; the first of them must succeed. Nobody else's may. */
  readonly changes?: readonly Who[];
};

const SIGNED_IN = WHO.filter((who) => who !== "visitor");

const forEveryone = (path: HandlerRow["path"]): HandlerRow => ({ method: "GET", path, who: WHO });

/** A file of a case opens for whoever may read the case, one that waits only for whoever laid it there. */
const file = (
  which: "fileId" | "waitingId" | "supplementFileId" | "answerFileId",
  row: { readonly who: readonly Who[]; readonly shows: keyof Canaries },
): HandlerRow => ({ method: "GET", path: ({ ids }) => `/api/files/${ids[which]}`, ...row });

const upload = (path: HandlerRow["path"], who: readonly Who[], fields: Form): HandlerRow => ({
  method: "POST",
  path,
  who,
  changes: who,
  fields,
});

const IMPORTING: readonly Who[] = [
  "overseer",
  "front",
  "publisher",
  "leader",
  "foreign_overseer",
  "foreign_front",
  "foreign_publisher",
  "foreign_leader",
];

const NOTE = "Một lời giải thích đủ dài để được nhận.";
const LEAVING: HandlerRow = {
  method: "POST",
  path: () => "/api/auth/leave",
  who: WHO,
  changes: SIGNED_IN,
  fields: { locale: "vi" },
};

/** What was reported of a ward, as files: the folder and its address. */
const REPORTED = {
  conferences: "hoi-nghi",
  commendations: "khen-thuong",
  figures: "so-lieu",
  tasks: "nhiem-vu",
  scorecard: "phieu-diem",
} as const;

/** Who may ask which route handler, for what. A handler without a row, or a row without a handler, fails. */
export const HANDLERS: Readonly<Record<string, readonly HandlerRow[]>> = {
  "/[locale]/wards/[slug]/feed": [
    forEveryone(({ here }, hasProxy) =>
      hasProxy ? `/phuong/${here.slug}/tin.atom` : `/vi/wards/${here.slug}/feed`,
    ),
  ],
  "/[locale]/wards/[slug]/feed/[subject]": [
    forEveryone(({ here }, hasProxy) =>
      hasProxy
        ? `/phuong/${here.slug}/tin/giam-sat.atom`
        : `/vi/wards/${here.slug}/feed/giam-sat.atom`,
    ),
  ],
  "/[locale]/wards/[slug]/consultations/calendar": [
    forEveryone(({ here }, hasProxy) =>
      hasProxy
        ? `/phuong/${here.slug}/lay-y-kien.ics`
        : `/vi/wards/${here.slug}/consultations/calendar`,
    ),
  ],
  "/[locale]/wards/[slug]/reception/calendar": [
    forEveryone(({ here }, hasProxy) =>
      hasProxy
        ? `/phuong/${here.slug}/lich-tiep-dan.ics`
        : `/vi/wards/${here.slug}/reception/calendar`,
    ),
  ],
  "/[locale]/wards/[slug]/boards/list": [
    forEveryone(({ here }, hasProxy) =>
      hasProxy
        ? `/phuong/${here.slug}/ban-giam-sat/thanh-vien.csv`
        : `/vi/wards/${here.slug}/boards/list`,
    ),
  ],
  "/[locale]/wards/[slug]/boards/programmes": [
    forEveryone(({ here }, hasProxy) =>
      hasProxy
        ? `/phuong/${here.slug}/ban-giam-sat/chuong-trinh.csv`
        : `/vi/wards/${here.slug}/boards/programmes`,
    ),
  ],
  "/[locale]/wards/[slug]/disclosure/[year]/quarters/[quarter]/list": [
    forEveryone(({ here }, hasProxy) =>
      hasProxy
        ? `/phuong/${here.slug}/cong-khai/2026/quy/3/danh-sach.csv`
        : `/vi/wards/${here.slug}/disclosure/2026/quarters/3/list`,
    ),
  ],
  "/[locale]/search/feed": [
    forEveryone((_world, hasProxy) =>
      hasProxy ? "/tim/tin.atom?q=phuong" : "/vi/search/feed?q=phuong",
    ),
  ],
  "/[locale]/wards/[slug]/data/[file]": [
    forEveryone(({ here }, hasProxy) =>
      hasProxy
        ? `/phuong/${here.slug}/du-lieu/ket-qua-giam-sat.csv`
        : `/vi/wards/${here.slug}/data/ket-qua-giam-sat.csv`,
    ),
    forEveryone(({ here }, hasProxy) =>
      hasProxy
        ? `/phuong/${here.slug}/du-lieu/du-an.xlsx`
        : `/vi/wards/${here.slug}/data/du-an.xlsx`,
    ),
  ],
  "/api/imports/templates/[file]": [
    {
      method: "GET",
      path: () => "/api/imports/templates/results.xlsx",
      who: IMPORTING,
    },
  ],
  "/api/imports/[id]/errors": [
    {
      method: "GET",
      path: ({ ids }) => `/api/imports/${ids.importId}/errors`,
      who: ["publisher", "leader"],
    },
  ],
  "/api/uploads/imports/[kind]": [
    upload(
      () => "/api/uploads/imports/indicators?locale=vi",
      ["publisher", "foreign_publisher"],
      {},
    ),
  ],
  ...Object.fromEntries(
    Object.entries(REPORTED).map(([folder, address]) => [
      `/[locale]/wards/[slug]/${folder}/list`,
      [
        forEveryone(({ here }, hasProxy) =>
          hasProxy
            ? `/phuong/${here.slug}/${address}/danh-sach.csv`
            : `/vi/wards/${here.slug}/${folder}/list`,
        ),
      ],
    ]),
  ),
  "/[locale]/wards/[slug]/decisions/list": [
    forEveryone(({ here }, hasProxy) =>
      hasProxy
        ? `/phuong/${here.slug}/ban-va-quyet-dinh/danh-sach.csv`
        : `/vi/wards/${here.slug}/decisions/list`,
    ),
  ],
  "/[locale]/wards/[slug]/decisions/calendar": [
    forEveryone(({ here }, hasProxy) =>
      hasProxy
        ? `/phuong/${here.slug}/ban-va-quyet-dinh.ics`
        : `/vi/wards/${here.slug}/decisions/calendar`,
    ),
  ],
  "/icon.svg": [forEveryone(() => "/icon.svg")],
  "/robots.txt": [forEveryone(() => "/robots.txt")],
  "/sitemap.xml": [forEveryone(() => "/sitemap.xml")],
  "/api/calendar/[year]": [
    { method: "GET", path: () => "/api/calendar/2026", who: ["administrator"] },
  ],
  "/api/registers": [
    {
      method: "GET",
      path: () => "/api/registers?series=KNPA&year=2026",
      who: ["clerk", "officer", "leader", "foreign_clerk", "foreign_officer", "foreign_leader"],
    },
  ],
  "/api/registers/receptions": [
    {
      method: "GET",
      path: () => "/api/registers/receptions?year=2026",
      who: ["clerk", "officer", "leader", "foreign_clerk", "foreign_officer", "foreign_leader"],
    },
  ],
  "/api/forms/[file]": [forEveryone(() => "/api/forms/mau-01-don-khieu-nai.pdf")],
  "/api/reception-bookings/[id]/calendar": [
    {
      method: "GET",
      path: ({ ids }) => `/api/reception-bookings/${ids.bookingId}/calendar`,
      who: ["resident"],
    },
  ],
  "/api/my-cases/[id]/form": [
    {
      method: "GET",
      path: ({ ids }) => `/api/my-cases/${ids.caseId}/form`,
      who: ["resident"],
      // A complaint that still has to be printed and signed.
      world: { caseFile: { kind: "complaint", state: "awaiting_completion" } },
    },
  ],
  "/api/deadline": [forEveryone(() => "/api/deadline?start=2026-11-20&length=7&unit=working")],
  "/api/ready": [forEveryone(() => "/api/ready")],
  "/api/auth/[...nextauth]": [
    forEveryone(() => "/api/auth/session"),
    forEveryone(() => "/api/auth/csrf"),
    forEveryone(() => "/api/auth/providers"),
  ],
  "/api/auth/leave": [LEAVING],
  "/api/files/[id]": [
    file("fileId", {
      who: ["resident", "clerk", "officer", "leader", "official", "inspector"],
      shows: "file",
    }),
    file("waitingId", { who: ["resident"], shows: "waiting" }),
    file("supplementFileId", { who: ["resident"], shows: "waiting" }),
    file("answerFileId", { who: ["officer"], shows: "answer" }),
  ],
  "/api/oversight-files/[id]": [
    {
      method: "GET",
      path: ({ ids }) => `/api/oversight-files/${ids.findingFileId}`,
      who: ["overseer", "front", "inspector"],
      shows: "result",
    },
    {
      method: "GET",
      path: ({ ids }) => `/api/oversight-files/${ids.proofId}`,
      who: ["leader"],
      shows: "proof",
    },
    forEveryone(({ ids }) => `/api/oversight-files/${ids.publicFileId}`),
  ],
  "/api/record-files/[id]": [
    {
      method: "GET",
      path: ({ ids }) => `/api/record-files/${ids.recordFileId}`,
      who: ["publisher", "leader"],
      shows: "record",
    },
  ],
  "/api/uploads/records/[id]": [
    upload(({ ids }) => `/api/uploads/records/${ids.recordDraftId}?locale=vi`, ["publisher"], {
      description: NOTE,
    }),
  ],
  "/[locale]/wards/[slug]/conferences/calendar": [
    forEveryone(({ here }, hasProxy) =>
      hasProxy
        ? `/phuong/${here.slug}/hoi-nghi/lich.ics`
        : `/vi/wards/${here.slug}/conferences/calendar`,
    ),
  ],
  "/api/public-documents/[id]": [
    forEveryone(({ ids }) => `/api/public-documents/${ids.paperFileId}`),
  ],
  "/api/uploads/findings/[id]": [
    upload(({ ids }) => `/api/uploads/findings/${ids.resultId}?locale=vi`, ["overseer"], {
      findingKey: "f1",
      description: NOTE,
    }),
  ],
  "/api/uploads/recommendations/[id]": [
    {
      ...upload(
        ({ ids }) => `/api/uploads/recommendations/${ids.recommendationId}?locale=vi`,
        ["officer", "leader"],
        { text: NOTE, documentNumber: "", description: NOTE, revision: "1" },
      ),
      world: { result: { recommendation: "answered" } },
    },
  ],
  "/api/uploads/drafts/[draft]": [
    upload(({ ids }) => `/api/uploads/drafts/${ids.draftId}?locale=vi`, ["resident"], {}),
  ],
  "/api/uploads/cases/[id]": [
    upload(({ ids }) => `/api/uploads/cases/${ids.caseId}?locale=vi`, ["resident"], {
      note: NOTE,
      revision: "1",
    }),
  ],
  "/api/uploads/answers/[id]": [
    upload(({ ids }) => `/api/uploads/answers/${ids.caseId}?locale=vi`, ["officer", "leader"], {
      answer: NOTE,
      documentNumber: "",
    }),
  ],
};
