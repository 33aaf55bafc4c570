import { expect, test } from "@playwright/test";

import { ACTIONS, type ActionRow, pathOf } from "./permissions/actions";
import { call, type Reply } from "./permissions/ask";
import { builtActions } from "./permissions/built";
import { leaked } from "./permissions/judge";
import { tokenOf, WHO, type Who } from "./permissions/people";
import { aWorld, type World } from "./permissions/world";
import { owner } from "./support/database";

const SENT_AWAY = /(tai-khoan\/dang-nhap|account\/sign-in|quan-tri\/vai-tro|desk\/position)/;

/** Past the gate: the action answered, if only with what was wrong in its form. */
const isPast = ({ status, location }: Reply) =>
  (status === 200 || status === 303) && !SENT_AWAY.test(location);

test("Every server action of the build has a row, and every row an action", () => {
  expect(Object.keys(ACTIONS).sort()).toEqual(
    builtActions()
      .map(({ name }) => name)
      .sort(),
  );
});

test("Every row lets somebody past its gate and keeps somebody out", () => {
  const lopsided = Object.entries(ACTIONS)
    .filter(([, { who }]) => who.length === 0 || who.length === WHO.length)
    .map(([name]) => name);
  // Signing in and up is for everybody; nothing else is.
  expect(lopsided.filter((name) => !name.startsWith("account/"))).toEqual([]);
  expect(lopsided).toHaveLength(5);
});

/** What the ward of the world holds, in one word: unchanged when nobody changed anything. */
async function stateOf({ ids }: World): Promise<string> {
  const [row] = await owner()<{ state: string }[]>`
    select md5(concat(
      (select string_agg(c::text, '' order by id) from case_files c where id = ${ids.caseId}),
      (select string_agg(d::text, '' order by id) from drafts d where id = ${ids.draftId}),
      (select string_agg(v::text, '' order by version) from oversight_result_versions v where result_id = ${ids.resultId}),
      (select string_agg(r::text, '' order by id) from recommendations r where result_id = ${ids.resultId}),
      (select string_agg(p::text, '' order by id) from positions p where account_id = ${ids.accountId}),
      (select string_agg(a::text, '' order by id) from accounts a where id = ${ids.accountId}),
      (select string_agg(u::text, '' order by id) from units u where id = ${ids.unitId}))) as state`;
  return row?.state ?? "";
}

const PORTALS = [
  ["as it is", process.env["E2E_BASE_URL"]],
  ["without its proxy", process.env["E2E_BASE_URL_WITHOUT_PROXY"]],
] as const;

type Asked = {
  readonly base: string;
  readonly id: string;
  readonly row: ActionRow;
  readonly who: Who;
};

async function problemsOf({ base, id, row, who }: Asked, world: World): Promise<string[]> {
  const before = await stateOf(world);
  const reply = await call(
    { base, token: tokenOf(world.cast, who) },
    {
      path: pathOf(row, world),
      actionId: id,
      fields: row.fields?.(world) ?? {},
      ...(row.isPlain && { isPlain: true }),
    },
  );
  const isAllowed = row.who.includes(who);
  const leaks = leaked(reply, who, world.canaries).map((secret) => `reads the ${secret}`);
  const door = isAllowed ? "is kept out" : "gets past the gate";
  return [
    ...leaks,
    ...(isPast(reply) === isAllowed ? [] : [`${door} (${reply.status})`]),
    ...(mayChange(row, who) || (await stateOf(world)) === before ? [] : ["changes something"]),
  ];
}

/** Whoever is not meant to, or comes from another ward, changes nothing whatever they send. */
const mayChange = ({ who: allowed, changes }: ActionRow, who: Who) =>
  changes?.includes(who) ?? (allowed.includes(who) && !who.startsWith("foreign_"));

for (const [name, base = ""] of PORTALS) {
  test(`Who may do what, of the portal ${name}`, async () => {
    test.setTimeout(600_000);
    const ids = new Map(builtActions().map((action) => [action.name, action.id]));
    const wrong: string[] = [];
    for (const [action, row] of Object.entries(ACTIONS)) {
      const world = await aWorld();
      for (const who of WHO) {
        const problems = await problemsOf({ base, id: ids.get(action) ?? "", row, who }, world);
        wrong.push(...problems.map((problem) => `${who} ${action} ${problem}`));
      }
    }
    expect(wrong).toEqual([]);
  });
}
