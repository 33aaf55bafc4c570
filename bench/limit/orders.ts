import type { Slice } from "../measure/statistics";
import type { Run } from "../record/wire";
import type { BareWish } from "./bare-transaction";

/** A reply of the portal, to be given again byte by byte. */
export type KeptReply = {
  readonly path: string;
  readonly status: number;
  readonly headers: readonly string[];
  readonly body: Uint8Array;
};

/** What a page asked of the database, to be asked again for each request. */
export type KeptQueries = { readonly path: string; readonly runs: readonly Run[] };

/** What the program of the limits is told to do next. */
export type Order =
  | { readonly do: "replies"; readonly replies: readonly KeptReply[] }
  | { readonly do: "queries"; readonly url: string; readonly queries: readonly KeptQueries[] }
  | ({ readonly do: "bare" } & BareWish);

export type Done =
  | { readonly done: "ready"; readonly port: number }
  | { readonly done: "set" }
  | { readonly done: "bare"; readonly slice: Slice };
