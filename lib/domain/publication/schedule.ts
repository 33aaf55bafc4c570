import * as z from "zod";

import { choice, form, id } from "@/lib/domain/input";

/** What can be made public by itself at an hour that was set for it. */
export const SCHEDULED_KINDS = ["result", "disclosure", "record"] as const;
export type ScheduledKind = (typeof SCHEDULED_KINDS)[number];

export const SCHEDULE_STATES = [
  "waiting",
  "published",
  /** The hour came and it could not be: changed meanwhile, or whoever set it has left the office. */
  "refused",
  "cancelled",
] as const;

/** Nobody remembers in spring what they approved in autumn. */
const MOST_DAYS = 90;
const DAY_MS = 24 * 60 * 60 * 1000;

const WRITTEN = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

/** A moment in Vietnam as a browser writes it: 2026-11-30T08:00. */
const moment = z.string({ error: "moment_missing" }).transform((text, context): Date => {
  if (text === "") context.addIssue({ code: "custom", message: "moment_missing" });
  const at = WRITTEN.test(text) ? new Date(`${text}:00+07:00`) : new Date(Number.NaN);
  // A date that overflows its month comes back as another day.
  if (!Number.isNaN(at.getTime()) && inVietnam(at) === text) return at;
  if (text !== "") context.addIssue({ code: "custom", message: "moment_not_real" });
  return z.NEVER;
});

const inVietnam = (at: Date) =>
  new Date(at.getTime() + 7 * 60 * 60 * 1000).toISOString().slice(0, 16);

export const SchedulePublicationInput = form({
  kind: choice(SCHEDULED_KINDS),
  versionId: id,
  at: moment,
});

export const CancelPublicationInput = form({ kind: choice(SCHEDULED_KINDS), versionId: id });

export type MomentProblem = "moment_past" | "moment_too_far";

/** Whether something may be set to become public then; null when it may. */
export function momentProblem(at: Date, now: Date): MomentProblem | null {
  if (at <= now) return "moment_past";
  return at.getTime() - now.getTime() > MOST_DAYS * DAY_MS ? "moment_too_far" : null;
}
