import { isMigrated } from "@/db/queries/migration";
import { withScope } from "@/db/scope";
import { PUBLIC } from "@/lib/domain/scope";
import { log } from "@/lib/log";

/** Ready for readers: the database answers and has every migration this program needs. */
export const dynamic = "force-dynamic";

const answer = (status: number, problem: string | null) =>
  Response.json(problem === null ? { status: "ready" } : { status: "not ready", problem }, {
    status,
    headers: { "cache-control": "no-store" },
  });

export async function GET() {
  try {
    const migrated = await withScope(PUBLIC, isMigrated);
    return migrated ? answer(200, null) : answer(503, "migrations_missing");
  } catch (error) {
    log.warn("not_ready", { error });
    return answer(503, "database_unreachable");
  }
}
