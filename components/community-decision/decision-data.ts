import type { CalendarDate } from "@/lib/domain/calendar-date";
import type {
  DecisionGround,
  DecisionOrigin,
  DecisionScope,
  DocumentForm,
} from "@/lib/domain/community-decision/community-decision";
import type { PublicStanding } from "@/lib/domain/community-decision/lifecycle";
import type { Outcome, Tally, Votes } from "@/lib/domain/community-decision/tally";
import type { DecisionSubject, Threshold, VoteMethod } from "@/lib/domain/procedure/vote";

import type { DecisionLine } from "./decision-history";
import type { DutyData } from "./duty-list";

/** One published result. */
export type ResultData = {
  readonly number: number;
  readonly publishedAt: Date;
  readonly outcome: Outcome;
  readonly tallies: readonly Tally[];
  /** All of them together. */
  readonly votes: Votes;
  readonly decided: string;
  readonly documentForm: DocumentForm;
  readonly source: string;
  readonly correctionReason: string | null;
};

/** How it is put to the people. */
export type PlanData = {
  readonly subject: DecisionSubject;
  readonly scope: DecisionScope;
  readonly neighbourhood: string | null;
  /** Null where its ward is known. */
  readonly ward: { readonly name: string; readonly href: string } | null;
  readonly origin: DecisionOrigin;
  readonly method: VoteMethod;
  /** Where the law lets it be decided in that way. */
  readonly methodArticle: string | null;
  readonly households: number | null;
  readonly neighbourhoods: number | null;
  readonly agreedOnline: number | null;
  readonly consents: number | null;
  readonly frontAgrees: boolean;
  /** Who asks the households; named only while it is to come. */
  readonly groupMembers: readonly string[];
  readonly announcedOn: CalendarDate | null;
  readonly notice: string;
  readonly heldOn: CalendarDate;
  readonly startsAt: string | null;
  readonly endsOn: CalendarDate | null;
  readonly place: string;
};

/** What became of it. */
export type CameData = {
  readonly sentOn: CalendarDate | null;
  readonly answeredOn: CalendarDate | null;
  readonly answerDocument: string | null;
  readonly inForceOn: CalendarDate | null;
  readonly repealedOn: CalendarDate | null;
  readonly repealDocument: string | null;
  readonly isRecognised: boolean;
};

type Named = { readonly title: string; readonly href: string };

/** A decision as everybody reads it. */
export type DecisionData = PlanData &
  CameData & {
    readonly title: string;
    readonly proposal: string;
    readonly standing: PublicStanding;
    /** Null once it was counted. */
    readonly needed: {
      readonly threshold: Threshold;
      readonly total: number;
      readonly needed: number;
    } | null;
    readonly refusal: {
      readonly kind: "recognition" | "repeal";
      readonly ground: DecisionGround;
      readonly reason: string;
    } | null;
    /** The newest first. */
    readonly results: readonly ResultData[];
    readonly duties: readonly DutyData[];
    readonly events: readonly DecisionLine[];
    readonly before: Named | null;
    readonly after: readonly Named[];
  };
