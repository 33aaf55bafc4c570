import type { Role } from "@/lib/domain/actor";
import type { ClockEventName, RuleKind, RuleStage } from "@/lib/domain/clock/law/vocabulary";
import { fail, ok, type Result } from "@/lib/domain/result";

/** Whom the law names in a procedure beside the offices of the portal. */
export const OUTSIDERS = [
  /** @vi người đứng đầu cơ quan cấp trên trực tiếp */
  "superior",
  /** @vi Tổ trưởng tổ dân phố */
  "neighbourhood_head",
] as const;
export type Doer = Role | (typeof OUTSIDERS)[number];

/** A reason the law asks for; the wording is in messages/…/procedures.json under the code. */
export type StepGround = { readonly code: string; readonly article: string };

/** What a step does to the legal clock. */
export type StepClock = {
  /** Periods that end with it … */
  readonly stops?: readonly RuleStage[];
  /** … and those that begin. */
  readonly starts?: readonly RuleStage[];
  /** What happens to the clock that runs: see `clock/running-clock.ts`. */
  readonly event?: ClockEventName;
};

/** Who hears of a step: everybody, those it is about, or nobody. */
export type Told = "everyone" | "parties" | "nobody";

/** One row of a state table. */
export type Step<State extends string, Action extends string, Guard extends string> = {
  readonly action: Action;
  readonly from: readonly State[];
  /** `same`: something happens, and the state stays. */
  readonly to: State | "same";
  readonly who: readonly Doer[];
  /** What must hold besides; each is the name of the problem when it does not. */
  readonly guards?: readonly Guard[];
  /** One of them must be given; left out where the law asks for none. */
  readonly grounds?: readonly StepGround[];
  /** The form of the document it makes. */
  readonly document?: string;
  readonly clock?: StepClock;
  readonly article: string;
  readonly told: Told;
};

/** A state table: the first row that fits action, state, doer and ground, and whose guards hold, decides. */
export type Procedure<
  State extends string = string,
  Action extends string = string,
  Guard extends string = string,
  Facts = never,
> = {
  readonly kind: RuleKind;
  readonly states: readonly State[];
  readonly begins: State;
  /** States that nothing leads out of, whatever may still happen in them. */
  readonly ends: readonly State[];
  readonly guards: Readonly<Record<Guard, (facts: Facts) => boolean>>;
  readonly steps: readonly Step<State, Action, Guard>[];
};

export type Attempt<State extends string, Action extends string, Facts> = {
  readonly state: State;
  readonly action: Action;
  readonly doer: Doer;
  /** Code of one of the grounds. */
  readonly ground?: string;
  readonly facts: Facts;
};

export type TakenStep<State extends string, Action extends string, Guard extends string> = {
  readonly to: State;
  readonly step: Step<State, Action, Guard>;
};

export const PROCEDURE_PROBLEMS = [
  "transition_not_allowed",
  "not_your_step",
  "ground_missing",
] as const;
export type ProcedureProblem = (typeof PROCEDURE_PROBLEMS)[number];

/** The only way a procedure goes on. */
export function takeStep<State extends string, Action extends string, Guard extends string, Facts>(
  { steps, guards }: Procedure<State, Action, Guard, Facts>,
  { state, action, doer, ground, facts }: Attempt<State, Action, Facts>,
): Result<TakenStep<State, Action, Guard>, ProcedureProblem | Guard> {
  const known = steps.filter((step) => step.action === action && step.from.includes(state));
  if (known.length === 0) return fail("transition_not_allowed");
  const theirs = known.filter(({ who }) => who.includes(doer));
  if (theirs.length === 0) return fail("not_your_step");
  const grounded = theirs.filter(({ grounds }) => acceptsGround(grounds, ground));
  const [first] = grounded;
  if (!first) return fail("ground_missing");

  const broken = (step: Step<State, Action, Guard>) =>
    step.guards?.find((guard) => !guards[guard](facts));
  const step = grounded.find((candidate) => broken(candidate) === undefined);
  if (step) return ok({ to: step.to === "same" ? state : step.to, step });
  return fail(broken(first) ?? "transition_not_allowed");
}

function acceptsGround(grounds: readonly StepGround[] | undefined, ground: string | undefined) {
  return grounds === undefined || grounds.some(({ code }) => code === ground);
}
