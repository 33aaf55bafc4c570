import { randomBytes } from "node:crypto";

import type { Transaction } from "@/db/client";
import { accounts, positions } from "@/db/schema";
import { demoName } from "@/db/seed/demo/names";
import { WARD, WARDS_TODAY, type WardToday } from "@/db/seed/demo/place";
import { stableId } from "@/db/seed/stable-id";
import { CITY_ID, SECOND_MERGER } from "@/db/seed/units";
import { hashPassword } from "@/lib/auth/password";
import type { Actor, PositionRole } from "@/lib/domain/actor";

/** The ward whose people one can sign in as. */
const STAGE: WardToday = "kim-lien";
const DOMAIN = "minh-hoa.example";

/** What somebody is called in the story: an office of a ward, of the city, or a number of a resident. */
type Office =
  | "clerk"
  | "officer"
  | "second_officer"
  | "leader"
  | "overseer"
  | "front"
  | "publisher";

const OFFICES: Readonly<
  Record<
    Exclude<Office, "publisher">,
    { readonly role: PositionRole; readonly mail: string; readonly title: string }
  >
> = {
  clerk: { role: "clerk", mail: "tiep-dan", title: "Công chức tiếp công dân, văn thư" },
  officer: { role: "officer", mail: "xu-ly", title: "Chuyên viên xử lý đơn" },
  second_officer: { role: "officer", mail: "xu-ly-2", title: "Chuyên viên xử lý đơn" },
  leader: { role: "leader", mail: "lanh-dao", title: "Chủ tịch Ủy ban nhân dân phường" },
  overseer: { role: "overseer", mail: "giam-sat", title: "Trưởng ban Thanh tra nhân dân" },
  front: {
    role: "front",
    mail: "mat-tran",
    title: "Ủy viên Thường trực Ủy ban Mặt trận Tổ quốc phường",
  },
};

const PUBLISHER = {
  role: "publisher",
  mail: "bien-tap",
  title: "Công chức văn hóa – xã hội",
} as const;

/** Offices that exist once: for the city above all wards, and for the story's ward its publisher. */
const SINGLE = [
  { ...PUBLISHER, unitId: WARD[STAGE] },
  { role: "official", mail: "dieu-hanh", title: "Lãnh đạo theo dõi", unitId: CITY_ID },
  { role: "inspector", mail: "thanh-tra", title: "Thanh tra viên", unitId: CITY_ID },
  { role: "administrator", mail: "quan-tri", title: "Quản trị hệ thống", unitId: CITY_ID },
] as const;

const RESIDENTS = 12;

type Person = {
  readonly accountId: string;
  readonly positionId: string | null;
  readonly name: string;
  readonly email: string;
  readonly phone: string | null;
  readonly role: PositionRole | null;
  readonly title: string | null;
  readonly unitId: string | null;
  /** Has a password that is told at the start. */
  readonly signsIn: boolean;
};

export type Cast = {
  readonly staff: (ward: WardToday, office: Office) => Actor;
  /** Who writes the notices of the story's ward. */
  readonly publisher: () => Actor;
  readonly resident: (number: number) => Actor & { readonly email: string; readonly phone: string };
};

export type ToldAccount = {
  readonly role: string;
  readonly email: string;
  readonly password: string;
};

const officeKey = (ward: WardToday, office: Office) => `${office} ${ward}`;

function person(
  key: string,
  number: number,
  but: Partial<Person> & Pick<Person, "email" | "signsIn">,
): Person {
  return {
    accountId: stableId("demo account", key),
    positionId: but.role ? stableId("demo position", key) : null,
    name: demoName(number),
    phone: null,
    role: null,
    title: null,
    unitId: null,
    ...but,
  };
}

function castOf(): ReadonlyMap<string, Person> {
  const cast = new Map<string, Person>();
  for (const ward of WARDS_TODAY) {
    for (const [office, { role, mail, title }] of Object.entries(OFFICES)) {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of the table are the offices
      const key = officeKey(ward, office as Office);
      const email = `${mail}${ward === STAGE ? "" : `.${ward}`}@${DOMAIN}`;
      const held = { role, title, unitId: WARD[ward], email, signsIn: ward === STAGE };
      cast.set(key, person(key, cast.size, held));
    }
  }
  for (const { mail, ...office } of SINGLE) {
    const key = office.role === "publisher" ? officeKey(STAGE, "publisher") : `${office.role} once`;
    const email = `${mail}@${DOMAIN}`;
    cast.set(key, person(key, cast.size, { ...office, email, signsIn: true }));
  }
  for (let number = 1; number <= RESIDENTS; number += 1) {
    const key = `resident ${number}`;
    const email = `cu-dan${number === 1 ? "" : `-${number}`}@${DOMAIN}`;
    // Numbers that no operator gives out.
    const phone = `0900 000 ${String(number).padStart(3, "0")}`;
    cast.set(key, person(key, cast.size, { email, phone, signsIn: number === 1 }));
  }
  // After everybody else, who keep their names.
  for (const ward of WARDS_TODAY.filter((one) => one !== STAGE)) {
    const { mail, ...office } = PUBLISHER;
    const key = officeKey(ward, "publisher");
    const email = `${mail}.${ward}@${DOMAIN}`;
    cast.set(key, person(key, cast.size, { ...office, email, unitId: WARD[ward], signsIn: false }));
  }
  return cast;
}

/** Adds everybody of the story; those one can sign in as get a random password, told once. */
export async function loadPeople(
  tx: Transaction,
  now: Date,
): Promise<{ readonly cast: Cast; readonly told: ToldAccount[] }> {
  const people = castOf();
  const told: ToldAccount[] = [];
  for (const one of people.values()) {
    const password = one.signsIn ? newPassword() : null;
    await tx.insert(accounts).values({
      id: one.accountId,
      email: one.email,
      emailConfirmedAt: now,
      name: one.name,
      phone: one.phone,
      isDemonstration: true,
      passwordHash:
        password === null ? null : await hashPassword(password, one.role ? "position" : "resident"),
    });
    if (one.role && one.unitId && one.positionId) {
      await tx.insert(positions).values({
        id: one.positionId,
        accountId: one.accountId,
        role: one.role,
        unitId: one.unitId,
        title: one.title,
        fromOn: SECOND_MERGER,
      });
    }
    if (password !== null) told.push({ role: one.role ?? "resident", email: one.email, password });
  }
  return { cast: speakerOf(people), told };
}

/** 80 random bits, in groups that can be read aloud; no letter that looks like another. */
function newPassword(): string {
  const letters = Array.from(
    randomBytes(16),
    (byte) => "abcdefghjkmnpqrstuvwxyz23456789"[byte % 31],
  );
  return [0, 4, 8, 12].map((start) => letters.slice(start, start + 4).join("")).join("-");
}

function speakerOf(people: ReadonlyMap<string, Person>): Cast {
  const find = (key: string) => {
    const found = people.get(key);
    if (!found) throw new Error(`nobody in the story is ${key}`);
    return found;
  };
  const inOffice = (key: string): Actor => {
    const { accountId, name, positionId, role, unitId } = find(key);
    if (!positionId || !role || !unitId) throw new Error(`${key} has no office`);
    return { accountId, name, position: { id: positionId, role, unitId, unitIds: [unitId] } };
  };
  return {
    staff: (ward, office) => inOffice(officeKey(ward, office)),
    publisher: () => inOffice("publisher once"),
    resident: (number) => {
      const { accountId, name, email, phone } = find(`resident ${number}`);
      return { accountId, name, position: null, email, phone: phone ?? "" };
    },
  };
}
