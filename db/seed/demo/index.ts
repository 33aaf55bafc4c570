import { eq, sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { findLegalCalendar } from "@/db/queries/calendar";
import { accounts } from "@/db/schema";
import { tellBoardLife } from "@/db/seed/demo/board-life";
import { tellBoardMatters } from "@/db/seed/demo/board-matters";
import { loadBoards } from "@/db/seed/demo/boards";
import type { CaseStory } from "@/db/seed/demo/case-story";
import { CASES_KIM_LIEN } from "@/db/seed/demo/cases-kim-lien";
import { CASES_KIM_LIEN_BEFORE } from "@/db/seed/demo/cases-kim-lien-before";
import { CASES_LANG_DONG_DA } from "@/db/seed/demo/cases-lang-dong-da";
import { CASES_O_CHO_DUA } from "@/db/seed/demo/cases-o-cho-dua";
import { CASES_VAN_MIEU } from "@/db/seed/demo/cases-van-mieu";
import { CONSULTATIONS } from "@/db/seed/demo/consultations";
import { DECISIONS } from "@/db/seed/demo/decisions";
import { DISCLOSURES } from "@/db/seed/demo/disclosures";
import { loadPeople, type ToldAccount } from "@/db/seed/demo/people";
import { loadProjects } from "@/db/seed/demo/projects";
import { tellReceptionDays } from "@/db/seed/demo/reception-days";
import { tellReceptions } from "@/db/seed/demo/receptions";
import { tellReported } from "@/db/seed/demo/reported";
import { RESULTS_BEFORE } from "@/db/seed/demo/results-before";
import { RESULTS_KIM_LIEN } from "@/db/seed/demo/results-kim-lien";
import { RESULTS_OTHERS } from "@/db/seed/demo/results-others";
import { storyClock } from "@/db/seed/demo/story-clock";
import { tellCase } from "@/db/seed/demo/tell-case";
import { tellConsultation } from "@/db/seed/demo/tell-consultation";
import { tellDecision } from "@/db/seed/demo/tell-decision";
import { tellDisclosure } from "@/db/seed/demo/tell-disclosure";
import { tellResult } from "@/db/seed/demo/tell-result";

/** In the order in which they came, so that the numbers of the registers grow with the days. */
const CASES: readonly CaseStory[] = [
  ...CASES_KIM_LIEN_BEFORE,
  ...CASES_KIM_LIEN,
  ...CASES_O_CHO_DUA,
  ...CASES_LANG_DONG_DA,
  ...CASES_VAN_MIEU,
].toSorted((a, b) => b.ago - a.ago);

/**
 * Nothing of this is real and every row says so: five wards with their desks and boards, what they found and what
 * became of it. Told once; from then on it lives like everything else.
 */
export async function loadDemonstration(tx: Transaction): Promise<ToldAccount[]> {
  const [told] = await tx
    .select({ id: accounts.id })
    .from(accounts)
    .where(eq(accounts.isDemonstration, true))
    .limit(1);
  if (told) return [];

  const [row] = await tx.execute<{ now: string }>(sql`select now()::text as now`);
  if (!row) throw new Error("the database did not answer with its clock");
  const clock = storyClock(new Date(row.now), await findLegalCalendar(tx));

  const { cast, told: passwords } = await loadPeople(tx, clock.now);
  await loadBoards(tx, clock);
  await loadProjects(tx, clock);
  await tellReported({ tx, cast, clock });
  for (const story of [...RESULTS_BEFORE, ...RESULTS_OTHERS, ...RESULTS_KIM_LIEN]) {
    await tellResult({ tx, cast, clock }, story);
  }
  await tellBoardLife({ tx, cast, clock });
  await tellBoardMatters({ tx, cast, clock });
  for (const story of CONSULTATIONS) await tellConsultation({ tx, cast, clock }, story);
  for (const story of DECISIONS) await tellDecision({ tx, cast, clock }, story);
  for (const story of DISCLOSURES) await tellDisclosure({ tx, cast, clock }, story);
  for (const story of CASES) await tellCase({ tx, cast, clock }, story);
  await tellReceptions({ tx, cast, clock });
  await tellReceptionDays({ tx, cast, clock });
  return passwords;
}
