import type { WardToday } from "@/db/seed/demo/place";

export type WardStory = {
  readonly name: string;
  /** Days before the story is told on which the conference was held. */
  readonly heldAgo: number;
  /** Neighbourhoods that met, of how many; disputes settled, of how many; works that were watched. */
  readonly met: readonly [number, number];
  readonly settled: readonly [number, number];
  readonly works: number;
  readonly collectives: number;
  readonly individuals: number | null;
  /** Null: the source names nobody, and nobody is named. */
  readonly names: readonly string[] | null;
};

/** What each ward of today tells of its year. */
export const STORIES: Readonly<Record<WardToday, WardStory>> = {
  "kim-lien": {
    name: "Kim Liên",
    heldAgo: 96,
    met: [38, 40],
    settled: [17, 20],
    works: 6,
    collectives: 2,
    individuals: null,
    names: ["Tổ dân phố số 3 (minh họa)", "Ban Giám sát đầu tư của cộng đồng phường (minh họa)"],
  },
  "o-cho-dua": {
    name: "Ô Chợ Dừa",
    heldAgo: 88,
    met: [41, 50],
    settled: [12, 16],
    works: 4,
    collectives: 3,
    individuals: 2,
    names: null,
  },
  lang: {
    name: "Láng",
    heldAgo: 110,
    met: [30, 32],
    settled: [9, 10],
    works: 3,
    collectives: 1,
    individuals: null,
    names: ["Tổ hòa giải tổ dân phố số 7 (minh họa)"],
  },
  "dong-da": {
    name: "Đống Đa",
    heldAgo: 75,
    met: [27, 36],
    settled: [14, 20],
    works: 5,
    collectives: 2,
    individuals: 1,
    names: null,
  },
  "van-mieu": {
    name: "Văn Miếu – Quốc Tử Giám",
    heldAgo: 102,
    met: [44, 44],
    settled: [11, 15],
    works: 4,
    collectives: 4,
    individuals: null,
    names: null,
  },
};
