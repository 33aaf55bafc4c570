import type { OpenDecision } from "@/db/queries/community-decision-desk";
import type { DecisionContent } from "@/lib/domain/community-decision/content-input";

/** What the publisher wrote, without what the portal added. */
export const contentOf = (row: OpenDecision): DecisionContent => ({
  subject: row.subject,
  scope: row.scope,
  origin: row.origin,
  method: row.method,
  neighbourhood: row.neighbourhood,
  title: row.title,
  proposal: row.proposal,
  notice: row.notice,
  place: row.place,
  households: row.households,
  neighbourhoods: row.neighbourhoods,
  agreedOnline: row.agreedOnline,
  consents: row.consents,
  consentsFrom: row.consentsFrom,
  frontAgrees: row.frontAgrees,
  groupMembers: row.groupMembers,
  planIssuedOn: row.planIssuedOn,
  planSentOn: row.planSentOn,
  announcedOn: row.announcedOn,
  heldOn: row.heldOn,
  startsAt: row.startsAt,
  endsAt: row.endsAt,
  endsOn: row.endsOn,
});
