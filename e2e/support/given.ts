import { createHash, randomBytes, randomUUID } from "node:crypto";

import { hashPassword } from "../../lib/auth/password";
import type { PositionRole } from "../../lib/domain/actor";
import { owner } from "./database";

export type Ward = { readonly id: string; readonly name: string; readonly slug: string };

/** A ward of its own for one test, under a city of its own, so that tests never share rows. */
export async function aWard(): Promise<Ward & { readonly cityId: string }> {
  const word = randomBytes(4).toString("hex");
  const city = {
    id: `city-${word}`,
    code: word,
    kind: "city",
    name: `Thành phố ${word}`,
    slug: `city-${word}`,
  };
  await owner()`insert into units ${owner()({ ...city, valid_from: "2020-01-01" })}`;
  return { ...(await aWardIn(city.id)), cityId: city.id };
}

/** One more ward of the same city. */
export async function aWardIn(cityId: string): Promise<Ward> {
  const word = randomBytes(4).toString("hex");
  const ward = { id: `ward-${word}`, name: `Phường Thử ${word}`, slug: `thu-${word}` };
  await owner()`insert into units ${owner()({
    ...ward,
    code: word,
    kind: "ward",
    valid_from: "2025-07-01",
    parent_id: cityId,
  })}`;
  return ward;
}

/** Somebody with a confirmed account and a living session; with an office, they act in it. */
export type Person = {
  readonly accountId: string;
  readonly positionId: string | null;
  readonly name: string;
  readonly email: string;
  /** The value of the session cookie. */
  readonly token: string;
};

export type Office = { readonly role: PositionRole; readonly unitId: string };

export async function aPerson(office?: Office, name = "Người Thử"): Promise<Person> {
  const accountId = randomUUID();
  const positionId = office ? randomUUID() : null;
  const email = `${accountId}@example.org`;
  await owner()`insert into accounts (id, email, email_confirmed_at, name, phone)
    values (${accountId}, ${email}, now(), ${name}, '0900000000')`;
  if (office && positionId) {
    await owner()`insert into positions (id, account_id, role, unit_id, from_on)
      values (${positionId}, ${accountId}, ${office.role}, ${office.unitId}, '2025-07-01')`;
  }
  return { accountId, positionId, name, email, token: await aSession(accountId, positionId) };
}

/** The same person in another browser. */
export async function anotherSession(person: Person, device?: string): Promise<Person> {
  return { ...person, token: await aSession(person.accountId, person.positionId, device) };
}

/** Four words, as the portal advises. */
export const PASSWORD = "bốn quả cam vàng rơi";

/** Lets somebody sign in by themselves, with the password everybody here has. */
export async function aPassword({ accountId }: Person): Promise<void> {
  const hash = await hashPassword(PASSWORD, "resident");
  await owner()`update accounts set password_hash = ${hash} where id = ${accountId}`;
}

/** One more session of an account; answers the cookie's value. */
async function aSession(
  accountId: string,
  positionId: string | null,
  device = "Trình duyệt thử",
): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  const hash = createHash("sha256").update(token).digest("hex");
  await owner()`insert into sessions (token_hash, account_id, acting_position_id, expires_at, device)
    values (${hash}, ${accountId}, ${positionId}, now() + interval '1 hour', ${device})`;
  return token;
}

/** A living session of somebody in the story that the demonstration tells; answers the cookie's value. */
export async function aSessionOf(email: string): Promise<string> {
  const [row] = await owner()`
    select a.id as account, p.id as position from accounts a left join positions p on p.account_id = a.id
    where a.email = ${email}`;
  if (!row) throw new Error(`nobody in the story has the address ${email}`);
  return aSession(row["account"], row["position"]);
}

/** A board of the ward, so that an overseer has something to write for. */
export async function aBoard(unitId: string, name = "Ban Thanh tra nhân dân"): Promise<string> {
  const id = randomUUID();
  await owner()`insert into bodies (id, kind, unit_id, name, source_id)
    values (${id}, 'people_inspection_board', ${unitId}, ${name}, 'portal')`;
  return id;
}

type Complaint = {
  readonly ward: Ward;
  readonly filedBy: Person;
  readonly subject: string;
};

/** A signed complaint that the ward has accepted. */
export async function aComplaint({ ward, filedBy, subject }: Complaint): Promise<string> {
  const id = randomUUID();
  const matterId = randomUUID();
  const sql = owner();
  await sql`insert into matters (id, title, opened_on) values (${matterId}, ${subject}, '2026-11-02')`;
  await sql`insert into case_files ${sql({
    id,
    receipt_code: randomBytes(14).toString("hex"),
    matter_id: matterId,
    kind: "complaint",
    state: "accepted",
    signature: "confirmed_at_counter",
    channel: "online",
    field: "construction",
    subject,
    content: "Nội dung khiếu nại đủ dài để được nhận.",
    contested_decision: subject,
    filed_by: filedBy.accountId,
    filed_unit_id: ward.id,
    responsible_unit_id: ward.id,
    sent_at: "2026-11-02T02:00:00Z",
    received_on: "2026-11-02",
    accepted_on: "2026-11-05",
    register_year: 2026,
    register_series: "KN",
    register_number: 1,
    idempotency_key: randomUUID(),
    content_hash: "x",
  })}`;
  await sql`insert into parties (case_file_id, part, name, address)
    values (${id}, 'filer', ${filedBy.name}, 'số 12, ngõ 25 phố Vũ Ngọc Phan')`;
  await sql`insert into case_events (case_file_id, action, to_state, at, role, account_id)
    values (${id}, 'send', 'sent', '2026-11-02T02:00:00Z', 'resident', ${filedBy.accountId})`;
  return id;
}

/** A report that somebody has begun to write; what it is about comes next. */
export async function aDraft(accountId: string): Promise<string> {
  const id = randomUUID();
  const answers = { questions: { matters: ["something"] }, kind: { kind: "report" } };
  await owner()`insert into drafts (id, account_id, answers)
    values (${id}, ${accountId}, ${owner().json(answers)})`;
  return id;
}
