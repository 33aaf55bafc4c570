import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { ROLES } from "@/lib/domain/actor";
import { LEGAL_RULES } from "@/lib/domain/clock/rules-data";
import { OUTSIDERS, type Procedure, takeStep } from "@/lib/domain/procedure/procedure";
import { PROCEDURES } from "@/lib/domain/procedure/procedures";
import { RUNS } from "@/lib/domain/testing/runs";

const NAMED = PROCEDURES.map((procedure) => [procedure.kind, procedure] as const);
const ALL_DOERS = [...ROLES, ...OUTSIDERS];

/** Where the steps lead from a state, guards or not. */
const waysFrom = ({ steps }: Procedure, state: string) =>
  steps.filter((step) => step.from.includes(state) && step.to !== "same").map(({ to }) => to);

describe.each(NAMED)("the table of a %s", (kind, procedure) => {
  const { states, steps, begins, ends, guards } = procedure;

  it("reaches every state it declares, and no other", () => {
    const reached = new Set([begins]);
    for (const state of reached) for (const next of waysFrom(procedure, state)) reached.add(next);
    expect([...reached].toSorted()).toEqual([...states].toSorted());
  });

  it("ends only where it says so", () => {
    const dead = states.filter((state) => waysFrom(procedure, state).length === 0);
    expect(dead.toSorted()).toEqual([...ends].toSorted());
  });

  it("names its states once, and steps only from them", () => {
    expect(new Set(states).size).toBe(states.length);
    expect(steps.flatMap(({ from }) => from).filter((state) => !states.includes(state))).toEqual(
      [],
    );
  });

  it("cites an article for every step and every ground, and says who may take it", () => {
    for (const { article, grounds = [], who } of steps) {
      const articles = [article, ...grounds.map((ground) => ground.article)];
      expect(articles.filter((one) => !/Điều \d+/.test(one))).toEqual([]);
      expect(who.length).toBeGreaterThan(0);
      expect(who.filter((doer) => !ALL_DOERS.includes(doer))).toEqual([]);
    }
  });

  it("uses every guard it declares", () => {
    const used = new Set(steps.flatMap((step) => step.guards ?? []));
    expect([...used].toSorted()).toEqual(Object.keys(guards).toSorted());
  });

  it("begins and ends only periods the law sets", () => {
    const known = new Set(
      LEGAL_RULES.filter((rule) => rule.kind === kind).map(({ stage }) => stage),
    );
    const named = steps.flatMap(({ clock }) => [...(clock?.starts ?? []), ...(clock?.stops ?? [])]);
    expect(named.filter((stage) => !known.has(stage))).toEqual([]);
  });

  it("stays in its states, whatever anybody tries", () => {
    const open = { ...procedure, guards: allOpen(procedure) };
    const anAttempt = fc.record({
      action: fc.constantFrom(...steps.map(({ action }) => action), "no_such_action"),
      doer: fc.constantFrom(...ALL_DOERS),
      ground: fc.constantFrom(...groundsOf(procedure), undefined),
    });
    fc.assert(
      fc.property(fc.array(anAttempt, { maxLength: 40 }), (attempts) => {
        let state = begins;
        for (const { action, doer, ground } of attempts) {
          const taken = takeStep<string, string, string, null>(open, {
            state,
            action,
            doer,
            facts: null,
            ...(ground !== undefined && { ground }),
          });
          if (!taken.ok) continue;
          expect(taken.value.step.who).toContain(doer);
          expect(taken.value.step.from).toContain(state);
          state = taken.value.to;
          expect(states).toContain(state);
        }
      }),
      { numRuns: RUNS },
    );
  });
});

const allOpen = ({ guards }: Procedure): Record<string, () => boolean> =>
  Object.fromEntries(Object.keys(guards).map((guard) => [guard, () => true]));

const groundsOf = ({ steps }: Procedure): string[] =>
  steps.flatMap(({ grounds = [] }) => grounds.map(({ code }) => code));
