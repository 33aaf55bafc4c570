import { deliverMail } from "./deliver-mail";
import type { Job } from "./job";
import { publishDueJob } from "./publish-due";
import { recalculateJob } from "./recalculate";
import { remindOfReceptionJob } from "./remind-of-reception";
import { sweepDraftsJob } from "./sweep-drafts";
import { sweepFilesJob } from "./sweep-files";
import { sweepSignInJob } from "./sweep-sign-in";
import { warnOfDeadlinesJob } from "./warn-of-deadlines";

/** Everything the worker does. */
export const JOBS: readonly Job[] = [
  deliverMail,
  publishDueJob,
  recalculateJob,
  remindOfReceptionJob,
  sweepDraftsJob,
  sweepFilesJob,
  sweepSignInJob,
  warnOfDeadlinesJob,
];
