import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import path from "node:path";

import next from "next";

import { noteReach } from "@/db/reach";
import { env } from "@/lib/env";
import { PROBLEMS } from "@/lib/http/problem";
import { log } from "@/lib/log";
import { ChangeFeed } from "@/server/cache/change-feed";
import { PageDisk } from "@/server/cache/disk";
import { PageStore } from "@/server/cache/page-store";
import { postgresChanges } from "@/server/cache/postgres-changes";
import { installRendering } from "@/server/cache/rendering";
import { trackConnections } from "@/server/front/connections";
import type { RequestHandler } from "@/server/front/dispatch";
import { Front } from "@/server/front/front";
import { securityHeaders } from "@/server/front/headers";
import { PublicPages } from "@/server/front/public-pages";
import { Site } from "@/server/front/site";
import { StaticFiles } from "@/server/front/static-files";
import { withoutProxy } from "@/server/front/without-proxy";

/**
 * The web process: Next behind our own thin front. Public pages leave from memory as ready bytes; what is made
 * for one reader passes through and is never kept.
 */

const DRAIN_WITHIN_MS = 30_000;

const root = process.cwd();
const port = env.PORT;
const hostname = env.HOST;

const buildId = readFileSync(path.join(root, ".next/BUILD_ID"), "utf8").trim();
const disk = new PageDisk(path.resolve(env.DATA_DIR, "pages", buildId));
const store = new PageStore(disk);
const remembered = await store.open();
const feed = new ChangeFeed(postgresChanges(env.PORTAL_APP_DATABASE_URL), store, {
  remembered,
  reached: noteReach,
});
const rendering = installRendering(store, feed);
feed.start();

const app = next({ dev: false, dir: root, hostname: "localhost", port });
await app.prepare();
const handler = app.getRequestHandler();
const nextHandler: RequestHandler = (req, res) => handler(req, res);

const site = new Site(env.PUBLIC_URL);
const security = securityHeaders(site.isHttps);
const pages = new PublicPages(rendering, withoutProxy(nextHandler), site, security);
const files = new StaticFiles(root, security);
const front = new Front({ site, security, files, pages, feed, next: nextHandler });

const server = createServer(
  {
    // A photograph from a slow phone takes minutes; forms have a limit of their own (body.ts).
    requestTimeout: 15 * 60_000,
    headersTimeout: 15_000,
    keepAliveTimeout: 65_000,
    connectionsCheckingInterval: 5_000,
  },
  (req, res) => front.handle(req, res),
);
const endIdleConnections = trackConnections(server);
// Nothing here speaks another protocol.
server.on("upgrade", (_req, socket) => socket.destroy());
server.listen(port, hostname, () => {
  log.info("web_listening", { port });
  void pages.prepareProblems(PROBLEMS);
});
stopOnSignal(server);

/** Ends listening at once, lets running replies finish, and then leaves. */
function stopOnSignal(running: Server): void {
  let isStopping = false;
  const stop = () => {
    if (isStopping) return;
    isStopping = true;
    running.on("request", (_req, res) => res.setHeader("connection", "close"));
    const giveUp = setTimeout(() => process.exit(1), DRAIN_WITHIN_MS);
    giveUp.unref();
    running.close(() => void leave());
    endIdleConnections();
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
  // The launcher is gone, and nobody else would end this program.
  process.on("disconnect", stop);
}

async function leave(): Promise<void> {
  await feed.close();
  await store.settle();
  await app.close();
  process.exit(0);
}
