import postgres from "postgres";

/**
 * Takes back the case that came of a draft, so that the statements that stored it can be carried out once more.
 * Only on a database made for measuring: triggers and foreign keys look away.
 */
export async function forgetCase(superuserUrl: string, draftId: string): Promise<void> {
  const sql = postgres(superuserUrl, { max: 1, onnotice: () => {} });
  try {
    await sql.begin(async (tx) => {
      await tx`set local session_replication_role = replica`;
      const [found] = await tx<{ id: string; matter_id: string }[]>`
        delete from case_files where idempotency_key = ${draftId} returning id, matter_id`;
      if (!found) return;
      for (const table of ["parties", "representatives", "case_events", "case_deadlines"]) {
        await tx`delete from ${tx(table)} where case_file_id = ${found.id}`;
      }
      await tx`delete from matters where id = ${found.matter_id}`;
      await tx`delete from outbox where key = ${`case-received-${found.id}`}`;
    });
  } finally {
    await sql.end({ timeout: 5 });
  }
}
