import type { Transaction } from "@/db/client";
import type { CaseChanges, LoadedCaseFile } from "@/db/commands/case-file";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { CaseAction, Transition } from "@/lib/domain/case-file/transitions";
import type { RuleVariant } from "@/lib/domain/clock/law/vocabulary";
import type { AccountScope, PositionScope } from "@/lib/domain/scope";
import type { UseCaseContext } from "@/lib/use-cases/context";

export type DeskContext = UseCaseContext<PositionScope>;
export type ResidentContext = UseCaseContext<AccountScope>;

/** What somebody wants done, to the case as it was when the form was drawn. */
export type Act = {
  readonly caseId: string;
  readonly revision: number;
  readonly action: CaseAction;
  readonly note?: string | null;
  readonly groundCode?: string | null;
  /** Facts that came with the form; together with note and ground they tell one act from another. */
  readonly data?: Readonly<Record<string, unknown>>;
};

/** The case as it stands, locked until the transaction ends, and what the rules make of it. */
export type Situation = {
  readonly tx: Transaction;
  readonly caseFile: LoadedCaseFile;
  readonly transition: Transition;
  readonly now: Date;
  readonly today: CalendarDate;
};

/** How a stage of the clock begins when it isn't the standard one of today. */
export type NewStage = {
  readonly startOn?: CalendarDate;
  readonly variant?: RuleVariant;
};

/** What an action changes besides the state. */
export type Consequence = {
  readonly changes?: CaseChanges;
  /** Facts found while acting, beside those of the form. */
  readonly data?: Readonly<Record<string, unknown>>;
  readonly stage?: NewStage;
  /** Ties files, once the event has a number. */
  readonly afterwards?: (eventId: number) => Promise<void>;
};

export type Acted = { readonly caseId: string };
