import "server-only";
import { connect } from "@/db/client";
import { loadDemonstration } from "@/db/seed/demo";
import { loadRecord, loadUnits } from "@/db/seed/reference";

/** A demonstration account as the person at the terminal is told it, once. */
export type SeedAccount = {
  readonly role: string;
  readonly email: string;
  readonly password: string;
};

/**
 * Loads what the portal knows on its first day; with `demo` also a story to show it by. As the owner of the
 * database, in one transaction. Loading again adds what a new release brought and changes nothing else.
 */
export async function seed({
  ownerUrl,
  demo,
}: {
  ownerUrl: string;
  demo: boolean;
}): Promise<{ accounts: SeedAccount[] }> {
  const database = connect(ownerUrl, 1);
  try {
    return await database.transaction(async (tx) => {
      await loadUnits(tx);
      await loadRecord(tx);
      return { accounts: demo ? await loadDemonstration(tx) : [] };
    });
  } finally {
    await database.$client.end({ timeout: 5 });
  }
}
