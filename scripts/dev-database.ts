import { urlFor } from "@/db/cluster/url";
import { prepareTemplate, startTestCluster } from "@/db/testing/cluster";
import { whenOrphaned } from "@/server/launcher/parent";

/** Runs a throw-away database in the foreground and prints how to reach it as each role. */
export async function serveDatabase(root: string, folder?: string, port?: number): Promise<void> {
  const cluster = await startTestCluster(root, { folder, port });
  const { template, passwords } = await prepareTemplate(cluster.superuserUrl, root);
  console.log(`TEST_DATABASE_URL=${cluster.superuserUrl}`);
  for (const user of ["portal_owner", "portal_app", "portal_worker", "portal_report"] as const) {
    const name = user.toUpperCase();
    const url = urlFor(cluster.superuserUrl, {
      user,
      password: passwords[user],
      database: template,
    });
    console.log(`${name}_DATABASE_URL=${url}`);
  }
  const stop = () => void cluster.stop().then(() => process.exit());
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  whenOrphaned(stop);
}
