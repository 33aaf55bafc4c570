import { type ChildProcess, fork } from "node:child_process";
import path from "node:path";

import type { Slice } from "../measure/statistics";
import type { BareWish } from "./bare-transaction";
import type { Done, KeptQueries, KeptReply, Order } from "./orders";

/** The program of the limits, as whoever drives it sees it. */
export type Limits = {
  readonly url: string;
  readonly giveReplies: (replies: readonly KeptReply[]) => Promise<void>;
  readonly askQueries: (url: string, queries: readonly KeptQueries[]) => Promise<void>;
  readonly driveBare: (wish: BareWish) => Promise<Slice>;
  readonly stop: () => void;
};

async function next(child: ChildProcess): Promise<Done> {
  return new Promise((resolve, reject) => {
    const ended = () => reject(new Error("the program of the limits ended"));
    child.once("exit", ended);
    child.once("message", (done: Done) => {
      child.off("exit", ended);
      resolve(done);
    });
  });
}

export async function startLimits(root: string): Promise<Limits> {
  const child = fork(path.join(root, "dist/bench-limit.mjs"), { serialization: "advanced" });
  const ready = await next(child);
  if (ready.done !== "ready") throw new Error("the program of the limits did not start");
  const order = async (wish: Order): Promise<Done> => {
    const done = next(child);
    child.send(wish);
    return done;
  };
  return {
    url: `http://localhost:${ready.port}`,
    giveReplies: async (replies) => void (await order({ do: "replies", replies })),
    askQueries: async (url, queries) => void (await order({ do: "queries", url, queries })),
    driveBare: async (wish) => {
      const done = await order({ do: "bare", ...wish });
      if (done.done !== "bare") throw new Error("the bare transactions were not driven");
      return done.slice;
    },
    stop: () => child.kill(),
  };
}
