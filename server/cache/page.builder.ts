import type { Draft } from "@/server/cache/page-store";

/** An ordinary page; a test names only what it is about. */
export function aDraft(but: Partial<Draft> = {}): Draft {
  return {
    key: "/vi/wards/lang",
    kind: "APP_PAGE",
    status: 200,
    headers: { "content-type": "text/html; charset=utf-8" },
    until: null,
    body: Buffer.from("<h1>Phường Láng</h1>"),
    routerData: null,
    ...but,
  };
}

export const STANDPOINT = { generation: 7, today: "2026-11-22", lineage: "one" };
