import { sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { type Actor, roleOf } from "@/lib/domain/actor";

/** What is written is kept with the office that wrote it and why. */
export async function inOffice(
  tx: Transaction,
  actor: Actor,
  reason: string | null,
  write: () => Promise<void>,
): Promise<void> {
  const say = async (account: string, office: string, role: string, why: string) =>
    tx.execute(sql`select set_config('app.account', ${account}, true),
      set_config('app.position', ${office}, true), set_config('app.role', ${role}, true),
      set_config('app.reason', ${why}, true)`);
  await say(actor.accountId, actor.position?.id ?? "", roleOf(actor), reason ?? "");
  await write();
  await say("", "", "", "");
}
