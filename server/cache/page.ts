import { createHash } from "node:crypto";

/** A stored page as bytes: what readers get, and, packed, what Next's own router asks for. */
export type PageParts = {
  readonly body: Buffer;
  readonly routerData: Buffer | null;
};

export type PageHeaders = Readonly<Record<string, string | readonly string[]>>;

/** What is known of a stored page besides its bytes. */
export type PageFacts = {
  readonly key: string;
  readonly kind: "APP_PAGE" | "APP_ROUTE";
  readonly status: number;
  readonly headers: PageHeaders;
  readonly tags: readonly string[];
  /** Every change up to this generation was visible to the render. */
  readonly generation: number;
  readonly lineage: string;
  /** The day in Vietnam on which it was rendered; "3 days left" is true on one day only. */
  readonly day: string;
  /** Milliseconds since 1970, for a page that asked for a shorter life; else null. */
  readonly until: number | null;
  readonly renderedAt: number;
};

export function sizeOf({ body, routerData }: PageParts): number {
  return body.length + (routerData?.length ?? 0);
}

/** Strong: two bodies with the same tag are the same bytes. */
export function etagOf(body: Buffer): string {
  return createHash("sha256").update(body).digest("base64url").slice(0, 22);
}

/** One body in one coding with its headers, so that sending it is two calls. */
export type Ready = {
  readonly etag: string;
  readonly bytes: Buffer;
  /** Names and values in turn. */
  readonly head: string[];
  readonly headOfNotModified: string[];
};
