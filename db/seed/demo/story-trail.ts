import type { Transaction } from "@/db/client";
import { recordOversightEvent } from "@/db/commands/oversight";
import { oversightEvents } from "@/db/schema";
import type { Cast } from "@/db/seed/demo/people";
import { WARD, WARDS_TODAY, type WardToday } from "@/db/seed/demo/place";
import type { ResultStory } from "@/db/seed/demo/result-story";
import { at, type StoryClock } from "@/db/seed/demo/story-clock";
import type { Actor } from "@/lib/domain/actor";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { OversightTrailAction } from "@/lib/domain/oversight/content";

export type Stage = { readonly tx: Transaction; readonly cast: Cast; readonly clock: StoryClock };
type Office = "overseer" | "front" | "leader";

/** People of the story hold office in the wards of today; what came before has only roles. */
export function speaker({ cast }: Stage, { ward }: ResultStory, office: Office): Actor | null {
  const here = WARDS_TODAY.find((known: WardToday) => known === ward);
  return here ? cast.staff(here, office) : null;
}

type Told = {
  readonly resultId: string;
  readonly version?: number;
  readonly recommendationId?: string;
  readonly action: OversightTrailAction;
  readonly office: Office;
  readonly on: CalendarDate;
  readonly note?: string;
};

const PRIVATE: ReadonlySet<OversightTrailAction> = new Set(["draft", "submit"]);

/** One line of the trail. */
export async function tell(stage: Stage, story: ResultStory, told: Told): Promise<void> {
  const { resultId, action, note = null, office } = told;
  const instant = at(stage.clock, told.on, "10:00");
  const line = {
    resultId,
    action,
    at: instant,
    note,
    isPublic: !PRIVATE.has(action),
    ...(told.version !== undefined && { version: told.version }),
    ...(told.recommendationId && { recommendationId: told.recommendationId }),
  };
  const actor = speaker(stage, story, office);
  if (actor) await recordOversightEvent(stage.tx, { ...line, actor });
  else {
    await stage.tx
      .insert(oversightEvents)
      .values({ ...line, role: office, unitId: WARD[story.ward] });
  }
}
