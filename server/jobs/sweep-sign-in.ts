import { sweepKeptWords } from "@/db/commands/kept-words";
import { sweepSentMail, sweepSignIn } from "@/db/commands/mail-queue";
import { withScope } from "@/db/scope";

import type { Job } from "./job";

/**
 * Forgets what nobody needs any more: sessions that are over, used links, counts of tries, mails sent,
 * words nobody came back for.
 */
export const sweepSignInJob: Job = {
  name: "sweep_sign_in",
  everyMs: 10 * 60 * 1000,
  run: async ({ database }) => {
    await withScope(
      { kind: "worker" },
      async (tx) => {
        await sweepSignIn(tx);
        await sweepSentMail(tx);
        await sweepKeptWords(tx);
      },
      database,
    );
  },
};
