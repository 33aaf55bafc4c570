import { nameOf } from "./words";

/** How many hold each office in a ward. */
const OFFICES = [
  ["clerk", 2],
  ["officer", 6],
  ["leader", 1],
  ["overseer", 1],
  ["front", 1],
] as const;

const CASES_PER_RESIDENT = 4;
const FEWEST_RESIDENTS = 2000;

const offices = OFFICES.map(([role, many]) => `('${role}', ${many})`).join(", ");

/** Residents, and in every ward there ever was the people of its desk; of the city an official. */
export const peopleFor = (cases: number) => `
  create temp table residents as
    select i, pg_temp.id_of('resident', i) as account_id
    from generate_series(1, ${Math.max(FEWEST_RESIDENTS, Math.ceil(cases / CASES_PER_RESIDENT))}) i;
  alter table residents add primary key (i);
  insert into accounts (id, email, email_confirmed_at, name, phone, consented_at, created_at)
    select account_id, 'cu-dan-' || i || '@example.org', now(), ${nameOf("i")}, '09' || lpad(i::text, 8, '0'), now(), now()
    from residents;

  create temp table staff as
    select w.id as unit_id, role, n, row_number() over (order by w.id, role, n) as i, w.valid_from, w.valid_to
    from wards w, (values ${offices}) o(role, many), generate_series(0, many - 1) n
    union all
    select id, 'official', 0, 1000000, valid_from, date 'infinity' from units where kind = 'city';
  alter table staff add column account_id uuid, add column position_id uuid, add primary key (unit_id, role, n);
  update staff set account_id = pg_temp.id_of('staff', i), position_id = pg_temp.id_of('position', i);
  insert into accounts (id, email, email_confirmed_at, name, phone)
    select account_id, 'can-bo-' || i || '@example.org', now(), ${nameOf("i")}, '0241234567' from staff;
  insert into positions (id, account_id, role, unit_id, from_on, to_on)
    select position_id, account_id, role, unit_id, valid_from, nullif(valid_to, date 'infinity') from staff;
  analyze staff;
  analyze residents;
`;
