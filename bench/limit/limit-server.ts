import { createServer, type ServerResponse } from "node:http";

import type { Sql } from "postgres";

import { connectForReplay, replay } from "../record/replay";
import { driveBare } from "./bare-transaction";
import type { Done, KeptQueries, KeptReply, Order } from "./orders";

/**
 * What could be reached at best, as a program of its own like the portal's: node:http with nothing behind it but
 * ready bytes, or with nothing but the page's own queries.
 */

const POOL = 10;

type Answer = (res: ServerResponse) => void;
const answers = new Map<string, Answer>();
let pool: Sql | null = null;

const server = createServer((req, res) => {
  const answer = answers.get(req.url ?? "");
  if (answer) answer(res);
  else res.writeHead(404).end();
});

function again({ status, headers, body }: KeptReply): Answer {
  const bytes = Buffer.from(body);
  const head = [...headers];
  return (res) => void res.writeHead(status, head).end(bytes);
}

async function askAndSend(res: ServerResponse, sql: Sql, { runs }: KeptQueries): Promise<void> {
  try {
    const body = Buffer.from(JSON.stringify(await replay(sql, runs)));
    const type = "application/json; charset=utf-8";
    res.writeHead(200, { "content-type": type, "content-length": body.length }).end(body);
  } catch (error) {
    console.error(error);
    res.writeHead(500).end();
  }
}

async function obey(order: Order): Promise<Done> {
  if (order.do === "bare") return { done: "bare", slice: await driveBare(order) };
  answers.clear();
  await pool?.end({ timeout: 5 });
  pool = null;
  if (order.do === "replies") {
    for (const reply of order.replies) answers.set(reply.path, again(reply));
  } else {
    const sql = connectForReplay(order.url, POOL);
    pool = sql;
    for (const queries of order.queries) {
      answers.set(queries.path, (res) => void askAndSend(res, sql, queries));
    }
  }
  return { done: "set" };
}

const tell = (done: Done) => process.send?.(done);

process.on("message", (order: Order) => {
  obey(order).then(tell, (error: unknown) => {
    console.error(error);
    process.exit(1);
  });
});
process.on("disconnect", () => process.exit());
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  tell({ done: "ready", port: typeof address === "object" && address ? address.port : 0 });
});
