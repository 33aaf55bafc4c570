import * as z from "zod";

import type { Database } from "@/db/client";
import type { Transaction } from "@/db/client";
import {
  findAddressee,
  recordMailDone,
  recordMailFailed,
  takeWaitingMail,
  type WaitingMail,
} from "@/db/commands/mail-queue";
import { withScope } from "@/db/scope";
import { log } from "@/lib/log";
import { composeMail, type Mail } from "@/lib/mail/compose";
import { kindOfFailure, type Mailer, openMailer } from "@/lib/mail/send";
import { isTemplate } from "@/lib/mail/templates";

import type { Job } from "./job";

const SECOND = 1000;
const HOUR_IN_SECONDS = 3600;
const REFUSED_FOR_GOOD = 3;

/** Keeps the promises of the outbox: at least once, in each reader's order, never half. */
export const deliverMail: Job = {
  name: "deliver_mail",
  everyMs: 15 * SECOND,
  channel: "portal_outbox",
  run: async ({ database, signal }) => {
    const mailer = openMailer();
    try {
      while (!signal.aborted && (await deliverNext(database, mailer)) === "go_on");
    } finally {
      mailer.close();
    }
  },
};

const Payload = z.object({
  template: z.string(),
  facts: z.record(z.string(), z.string()),
  to: z.string().optional(),
  locale: z.enum(["vi", "en"]).optional(),
  toAccount: z.string().optional(),
});

/** One mail in one transaction: whoever is killed in between leaves it to be taken again. */
export async function deliverNext(database: Database, mailer: Mailer): Promise<"go_on" | "rest"> {
  return withScope(
    { kind: "worker" },
    async (tx, now) => {
      const mail = await takeWaitingMail(tx);
      if (!mail) return "rest";
      return deliver(tx, mail, { now, mailer });
    },
    database,
  );
}

async function deliver(
  tx: Transaction,
  { id, payload, attempts }: WaitingMail,
  { now, mailer }: { now: Date; mailer: Mailer },
): Promise<"go_on" | "rest"> {
  const parsed = Payload.safeParse(payload);
  const addressee = parsed.success ? await addresseeOf(tx, parsed.data) : null;
  if (parsed.success && !addressee) {
    await recordMailDone(tx, id, "nobody_to_write_to");
    return "go_on";
  }
  const words = parsed.success && addressee ? wordsFor(parsed.data, addressee.locale) : null;
  if (!words || !addressee) {
    log.error("mail_malformed", { outbox: id });
    await recordMailFailed(tx, id, { code: "malformed", again: null });
    return "go_on";
  }
  try {
    await mailer.send({ ...words, ...addressee, id, at: now });
  } catch (error) {
    return noteFailure(tx, { id, attempts, error });
  }
  await recordMailDone(tx, id);
  return "go_on";
}

/** Null for a mail this version does not know, or without a fact it needs: trying again would change nothing. */
function wordsFor({ template, facts }: z.infer<typeof Payload>, locale: "vi" | "en"): Mail | null {
  try {
    return isTemplate(template) ? composeMail({ template, facts, locale }) : null;
  } catch (error) {
    log.error("mail_not_composed", { error });
    return null;
  }
}

async function addresseeOf(tx: Transaction, { to, locale, toAccount }: z.infer<typeof Payload>) {
  if (toAccount) return findAddressee(tx, toAccount);
  return to ? { to, locale: locale ?? "vi" } : null;
}

async function noteFailure(
  tx: Transaction,
  { id, attempts, error }: { id: number; attempts: number; error: unknown },
): Promise<"go_on" | "rest"> {
  const kind = kindOfFailure(error);
  const isOver = kind === "refused" && attempts + 1 >= REFUSED_FOR_GOOD;
  const again = isOver ? null : Math.min(HOUR_IN_SECONDS, 30 * 2 ** Math.min(attempts, 7));
  log.warn("mail_failed", { outbox: id, attempt: attempts + 1, code: kind, error });
  await recordMailFailed(tx, id, { code: kind, again });
  return kind === "down" ? "rest" : "go_on";
}
