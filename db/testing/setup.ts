import { fileURLToPath } from "node:url";

import type { TestProject } from "vitest/node";

import { prepareTemplate, startTestCluster, type TestServer } from "./cluster";

declare module "vitest" {
  interface ProvidedContext {
    readonly testServer: TestServer;
  }
}

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Once per run: a server (or the one in TEST_DATABASE_URL) and the template the tests copy. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env["TEST_DATABASE_URL"];
  const cluster = given ? undefined : await startTestCluster(ROOT);
  const superuserUrl = given ?? cluster?.superuserUrl ?? "";
  try {
    project.provide("testServer", await prepareTemplate(superuserUrl, ROOT));
  } catch (error) {
    await cluster?.stop();
    throw error;
  }
  return async () => cluster?.stop();
}
