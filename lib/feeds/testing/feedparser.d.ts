/** What the tests use of it. */
declare module "feedparser" {
  import type { Transform } from "node:stream";

  type Meta = {
    readonly title: string | null;
    readonly link: string | null;
    readonly date: Date | null;
    readonly "atom:id"?: { readonly "#": string };
  };
  type Item = {
    readonly guid: string | null;
    readonly title: string | null;
    readonly link: string | null;
    readonly date: Date | null;
    readonly author: string | null;
    readonly summary: string | null;
  };

  export default class FeedParser extends Transform {
    readonly meta: Meta;
    override read(): Item | null;
  }
}
