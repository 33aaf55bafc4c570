/** What the bench uses of it. */
declare module "autocannon" {
  import type { EventEmitter } from "node:events";

  type Request = {
    readonly method?: string;
    readonly path?: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string;
    readonly setupRequest?: (server: object) => Omit<Request, "setupRequest">;
  };
  type Wish = {
    readonly url: string;
    readonly connections: number;
    readonly duration: number;
    readonly sampleInt: number;
    readonly timeout: number;
    readonly requests: readonly Request[];
  };
  type Result = { readonly duration: number; readonly errors: number };

  export default function autocannon(
    wish: Wish,
    done: (error: Error | null, result: Result) => void,
  ): EventEmitter;
}
