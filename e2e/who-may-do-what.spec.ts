import { expect, test } from "@playwright/test";

import { ACTIONS, type ActionRow } from "./permissions/actions";
import { call, type Reply } from "./permissions/ask";
import { builtActions } from "./permissions/built";
import { inParallel } from "./permissions/in-parallel";
import { isSentAway, leaked } from "./permissions/judge";
import { addressesOf } from "./permissions/pages";
import { PORTALS, tokenOf, WHO, type Who } from "./permissions/people";
import { aWorld, stateOf } from "./permissions/world";

test("Every server action of the build has a row, and every row an action", () => {
  expect(Object.keys(ACTIONS).sort()).toEqual(
    builtActions()
      .map(({ name }) => name)
      .sort(),
  );
});

test("Every row lets somebody past its gate and keeps somebody out", () => {
  const rows = Object.entries(ACTIONS);
  const lopsided = rows.filter(([, { who }]) => who.length === 0 || who.length === WHO.length);
  // Signing in and up is for everybody; nothing else is.
  expect(lopsided.filter(([name]) => !name.startsWith("account/"))).toEqual([]);
  expect(lopsided).toHaveLength(5);
  // Besides what one does to one's own account, everything can be done to something of the world.
  const idle = rows.filter(([, { changes }]) => changes.length === 0);
  expect(idle.map(([name]) => name).filter((name) => !name.startsWith("account/"))).toEqual([
    // The leader signs the very sheet that was shown, and what it says is of the day: `period-paper.db.test.ts` signs one.
    "desk/disclosures/papers/[kind]/[period]/actions.ts#issuePaperAction",
  ]);
});

/** Past the gate: the action answered, if only with what was wrong in its form. */
function doorOf(reply: Reply): "past" | "away" | "broken" {
  const { status, headers } = reply;
  const type = headers["content-type"] ?? "";
  if (isSentAway(reply)) return "away";
  if (status === 200) return type.startsWith("text/x-component") ? "past" : "broken";
  if (status === 303) return "past";
  const isNotThere = headers["x-nextjs-action-not-found"] !== undefined;
  return isNotThere || status >= 500 ? "broken" : "away";
}

/** Those whom the gate keeps out; then those who may change nothing, so that they find everything as it was. */
const inOrder = ({ who, changes }: ActionRow) => ({
  keptOut: WHO.filter((each) => !who.includes(each) && !changes.includes(each)),
  letIn: [...who.filter((each) => !changes.includes(each)), ...changes],
});

type Trial = { readonly base: string; readonly hasProxy: boolean; readonly action: string };

async function problemsOf({ base, hasProxy, action }: Trial): Promise<string[]> {
  const row = ACTIONS[action];
  const actionId = builtActions().find(({ name }) => name === action)?.id;
  if (!row || !actionId) return [`${action} is not there`];

  const world = await aWorld(row.world);
  const addresses = addressesOf(row.page, world);
  const how = {
    path: hasProxy ? addresses.vi : addresses.internal,
    actionId,
    fields: row.fields?.(world) ?? {},
    ...(row.isPlain && { isPlain: true }),
  };
  const attempt = async (who: Who): Promise<string[]> => {
    const reply = await call({ base, token: tokenOf(world.cast, who) }, how);
    return [...leaked(reply, who, world.canaries), ...gateProblems(row, who, reply)].map(
      (problem) => `${who} ${action} ${problem}`,
    );
  };
  const { keptOut, letIn } = inOrder(row);
  let before = await stateOf(world);
  const wrong = (await Promise.all(keptOut.map(attempt))).flat();
  // Whatever was looked up, nothing can have been written by any of them.
  const afterAll = await stateOf(world);
  if (afterAll !== before) wrong.push(`one of ${keptOut.join(", ")} changes something: ${action}`);
  before = afterAll;
  for (const who of letIn) {
    wrong.push(...(await attempt(who)));
    const after = await stateOf(world);
    const problems = changeProblems(row, who, after !== before);
    wrong.push(...problems.map((problem) => `${who} ${action} ${problem}`));
    before = after;
  }
  return wrong;
}

function gateProblems({ who: allowed }: ActionRow, who: Who, reply: Reply): string[] {
  const door = doorOf(reply);
  if (door === "broken") return [`breaks it (${reply.status})`];
  const isRight = (door === "past") === allowed.includes(who);
  if (isRight) return [];
  return [`${door === "past" ? "gets past the gate" : "is kept out"} (${reply.status})`];
}

function changeProblems({ changes }: ActionRow, who: Who, hasChanged: boolean): string[] {
  if (hasChanged) return changes.includes(who) ? [] : ["changes something"];
  return who === changes[0] ? ["changes nothing"] : [];
}

for (const { name, base, hasProxy } of PORTALS) {
  test(`Who may do what, of the portal ${name}`, async () => {
    test.setTimeout(1_200_000);
    const wrong = await inParallel(Object.keys(ACTIONS), async (action) =>
      problemsOf({ base, hasProxy, action }),
    );
    expect(wrong).toEqual([]);
  });
}
