import { deliverMail } from "./deliver-mail";
import type { Job } from "./job";
import { sweepSignInJob } from "./sweep-sign-in";

/** Everything the worker does. */
export const JOBS: readonly Job[] = [deliverMail, sweepSignInJob];
