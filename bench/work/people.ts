import postgres, { type Sql } from "postgres";

import { hashOf } from "@/lib/auth/token";
import type { CalendarDate } from "@/lib/domain/calendar-date";

/** Somebody signed in, as their browser says so. */
export type Person = {
  readonly accountId: string;
  readonly unitId: string | null;
  readonly headers: Readonly<Record<string, string>>;
};

/** What the works are about: people signed in, wards, cases and results of the filled database. */
export type World = {
  readonly owner: Sql;
  readonly wards: readonly { readonly id: string; readonly slug: string }[];
  readonly officers: readonly Person[];
  readonly officials: readonly Person[];
  readonly residents: readonly Person[];
  /** Cases an officer may open, with who asks. */
  readonly deskCases: readonly { readonly id: string; readonly officer: Person }[];
  readonly resultSlugs: readonly string[];
  readonly today: CalendarDate;
  /** New residents, signed in, with nothing sent yet. */
  readonly signUp: (many: number) => Promise<Person[]>;
  /** Sessions end when nobody uses them: keeps them open until the next work. */
  readonly keepAwake: () => Promise<void>;
  readonly end: () => Promise<void>;
};

const OFFICERS_PER_WARD = 2;
const RESIDENTS = 200;
const CASES = 200;
const RESULTS = 20;

type Row = {
  readonly account_id: string;
  readonly position_id: string | null;
  readonly unit_id: string | null;
};

async function signIn(sql: Sql, rows: readonly Row[]): Promise<Person[]> {
  const signed = rows.map((row) => {
    const token = `bench-${row.position_id ?? row.account_id}`;
    return { ...row, token, hash: hashOf(token) };
  });
  await sql`
    insert into sessions (token_hash, account_id, acting_position_id, expires_at, device)
    select hash, account_id, position_id, now() + interval '12 hours', 'Chrome · Android'
    from unnest(${signed.map(({ hash }) => hash)}::text[], ${signed.map((one) => one.account_id)}::uuid[],
      ${signed.map((one) => one.position_id)}::uuid[]) s(hash, account_id, position_id)
    on conflict (token_hash) do update set last_seen_at = now(), expires_at = excluded.expires_at`;
  return signed.map(({ account_id, unit_id, token }) => ({
    accountId: account_id,
    unitId: unit_id,
    headers: { cookie: `portal-session=${token}` },
  }));
}

async function signUp(sql: Sql, many: number): Promise<Person[]> {
  const rows = await sql<Row[]>`
    insert into accounts (id, email, email_confirmed_at, name, phone, consented_at)
    select id, id || '@example.org', now(), 'Nguyễn Thị Hạnh', '0912345678', now()
    from (select gen_random_uuid() as id from generate_series(1, ${many})) made
    returning id as account_id, null::uuid as position_id, null as unit_id`;
  return signIn(sql, rows);
}

const inOffice = async (sql: Sql, role: string, most: number) => sql<Row[]>`
  select account_id, id as position_id, unit_id from (
    select *, row_number() over (partition by unit_id order by id) as n from positions where role = ${role} and to_on is null) held
  where n <= ${most} order by unit_id, n`;

async function listDeskCases(sql: Sql, officers: readonly Person[]) {
  const rows = await sql<{ id: string; unit_id: string }[]>`
    select id, responsible_unit_id as unit_id from case_files
    where responsible_unit_id = any(${officers.map(({ unitId }) => unitId ?? "")}) order by id limit ${CASES}`;
  return rows.flatMap(({ id, unit_id }) => {
    const officer = officers.find(({ unitId }) => unitId === unit_id);
    return officer ? [{ id, officer }] : [];
  });
}

export async function openWorld(ownerUrl: string): Promise<World> {
  const owner = postgres(ownerUrl, { max: 2, onnotice: () => {} });
  const wards = await owner<{ id: string; slug: string }[]>`
    select id, slug from units where kind = 'ward' and service = 'full' and valid_to is null order by id`;
  const results = await owner<{ slug: string }[]>`
    select slug from oversight_results where published_version is not null order by published_at desc limit ${RESULTS}`;
  const [clock] = await owner<{ today: CalendarDate }[]>`select vietnam_today()::text as today`;
  const residents = await owner<Row[]>`
    select id as account_id, null::uuid as position_id, null as unit_id from accounts
    where email like 'cu-dan-%' order by length(email), email limit ${RESIDENTS}`;
  if (!clock || wards.length === 0) throw new Error("the database of the bench is empty");
  const officers = await signIn(owner, await inOffice(owner, "officer", OFFICERS_PER_WARD));
  return {
    owner,
    wards,
    officers,
    officials: await signIn(owner, await inOffice(owner, "official", 1)),
    residents: await signIn(owner, residents),
    deskCases: await listDeskCases(owner, officers),
    resultSlugs: results.map(({ slug }) => slug),
    today: clock.today,
    signUp: async (many) => signUp(owner, many),
    keepAwake: async () => void (await owner`update sessions set last_seen_at = now()`),
    end: async () => owner.end({ timeout: 5 }),
  };
}
