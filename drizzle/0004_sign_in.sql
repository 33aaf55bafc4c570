ALTER TABLE "accounts" ADD COLUMN "consented_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "sessions_expires_at_index" ON "sessions" USING btree ("expires_at");--> statement-breakpoint
-- Signing in happens before anybody is known, so these few functions see past row-level security.
-- Each has a fixed search path, is granted to one role, and answers no more than its caller needs.
-- Tokens reach the database as SHA-256 only.

create function vietnam_today() returns date language sql stable set search_path = pg_catalog
  as $$ select (now() at time zone 'Asia/Ho_Chi_Minh')::date $$;
revoke all on function vietnam_today() from public;
grant execute on function vietnam_today() to portal_app, portal_worker;

-- What a position sees from its unit: the unit, for officials and inspectors all below it, and the units whose
-- content it carries. A predecessor cut into parts without a main successor is carried by each of them.
create function unit_closure(of_unit text, of_role text) returns text[]
  language sql stable security definer set search_path = pg_catalog, public as $$
  with recursive below(id) as (
    select id from units where id = of_unit
    union
    select u.id from units u join below b on u.parent_id = b.id where of_role in ('official', 'inspector')
  ), carried(id) as (
    select id from below
    union
    select s.from_unit_id
    from unit_successions s
      join carried c on c.id = s.to_unit_id
      join units old on old.id = s.from_unit_id
      join units new on new.id = s.to_unit_id
    where old.kind = new.kind and s.effective_on <= vietnam_today()
      and (s.share in ('all', 'most') or not exists (
        select 1 from unit_successions main
        where main.from_unit_id = s.from_unit_id and main.effective_on = s.effective_on and main.share in ('all', 'most')))
  )
  select coalesce(array_agg(id order by id), '{}') from carried
$$;
revoke all on function unit_closure(text, text) from public;

create function is_current(p positions) returns boolean language sql stable set search_path = pg_catalog, public
  as $$ select p.from_on <= vietnam_today() and (p.to_on is null or vietnam_today() < p.to_on) $$;
revoke all on function is_current(positions) from public;

-- A session dies 12 hours after it was opened, and when nothing was asked of it for 30 minutes (15 in a position).
create function is_alive(s sessions) returns boolean language sql stable set search_path = pg_catalog, public
  as $$ select s.expires_at > now() and s.last_seen_at > now() - case when s.acting_position_id is null then interval '30 minutes' else interval '15 minutes' end $$;
revoke all on function is_alive(sessions) from public;
grant execute on function is_alive(sessions) to portal_app;

create function find_credentials(address text)
  returns table (account_id uuid, hash text, confirmed boolean, disabled boolean, appointed boolean)
  language sql stable security definer set search_path = pg_catalog, public as $$
  select a.id, a.password_hash, a.email_confirmed_at is not null, a.disabled_at is not null,
    exists (select 1 from positions p where p.account_id = a.id and (p.to_on is null or vietnam_today() < p.to_on))
  from accounts a where a.email = address
$$;
revoke all on function find_credentials(text) from public;
grant execute on function find_credentials(text) to portal_app;

-- Whoever holds exactly one office starts in it; whoever holds several chooses.
create function open_session(hash text, of_account uuid, from_device text) returns timestamptz
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare office uuid; ends timestamptz;
begin
  perform 1 from accounts where id = of_account and disabled_at is null and email_confirmed_at is not null for share;
  if not found then return null; end if;
  select case when count(*) = 1 then (array_agg(id))[1] end into office
    from positions p where p.account_id = of_account and is_current(p);
  delete from sessions where account_id = of_account and not is_alive(sessions);
  delete from sessions where id in (
    select id from sessions where account_id = of_account order by last_seen_at desc, id offset 19);
  insert into sessions (token_hash, account_id, acting_position_id, expires_at, device)
    values (hash, of_account, office, now() + interval '12 hours', left(from_device, 80))
    returning expires_at into ends;
  return ends;
end $$;
revoke all on function open_session(text, uuid, text) from public;
grant execute on function open_session(text, uuid, text) to portal_app;

-- Asked on every private request; being asked keeps the session awake. A row is written at most twice a minute.
create function read_session(hash text)
  returns table (session_id uuid, account_id uuid, name text, email text, locale text, expires_at timestamptz,
    position_id uuid, role text, unit_id text, unit_ids text[], roles text[])
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  update sessions s set last_seen_at = now()
    where s.token_hash = hash and s.last_seen_at < now() - interval '30 seconds' and is_alive(s);
  return query
    select s.id, a.id, a.name, a.email, a.locale, s.expires_at,
      p.id, p.role, p.unit_id, case when p.id is null then null else unit_closure(p.unit_id, p.role) end,
      array(select distinct o.role from positions o where o.account_id = a.id and is_current(o))
    from sessions s
      join accounts a on a.id = s.account_id and a.disabled_at is null
      left join positions p on p.id = s.acting_position_id and p.account_id = a.id and is_current(p)
    where s.token_hash = hash and is_alive(s);
end $$;
revoke all on function read_session(text) from public;
grant execute on function read_session(text) to portal_app;

-- A change of office changes the token too, so that a stolen one does not rise with its owner.
create function act_as(old_hash text, new_hash text, office uuid) returns timestamptz
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare ends timestamptz;
begin
  update sessions s set acting_position_id = office, token_hash = new_hash, last_seen_at = now()
    where s.token_hash = old_hash and is_alive(s)
      and (office is null or exists (select 1 from positions p where p.id = office and p.account_id = s.account_id and is_current(p)))
    returning s.expires_at into ends;
  return ends;
end $$;
revoke all on function act_as(text, text, uuid) from public;
grant execute on function act_as(text, text, uuid) to portal_app;

create function end_session(hash text) returns void
  language sql volatile security definer set search_path = pg_catalog, public as $$
  delete from sessions where token_hash = hash
$$;
revoke all on function end_session(text) from public;
grant execute on function end_session(text) to portal_app;

-- 'created'; 'pending' when the address was given before and not confirmed; 'taken'.
create function sign_up(address text, of_name text, of_phone text, of_locale text, hash text) returns text
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare known accounts%rowtype;
begin
  insert into accounts (email, name, phone, locale, consented_at) values (address, of_name, of_phone, of_locale, now())
    on conflict (email) do nothing returning * into known;
  if found then
    insert into account_tokens (token_hash, account_id, purpose, expires_at) values (hash, known.id, 'confirm_email', now() + interval '24 hours');
    return 'created';
  end if;
  select * into known from accounts where email = address for update;
  if known.email_confirmed_at is not null or known.disabled_at is not null then return 'taken'; end if;
  -- An address nobody has proved yet belongs to nobody: the latest name counts, unless an administrator entered it.
  if known.consented_at is not null then
    update accounts set name = of_name, phone = of_phone, locale = of_locale, consented_at = now() where id = known.id;
  end if;
  insert into account_tokens (token_hash, account_id, purpose, expires_at) values (hash, known.id, 'confirm_email', now() + interval '24 hours');
  return 'pending';
end $$;
revoke all on function sign_up(text, text, text, text, text) from public;
grant execute on function sign_up(text, text, text, text, text) to portal_app;

-- A link to a new password; null when there is nobody to send it to. Answers in which language to write.
create function promise_reset(address text, hash text) returns text
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare known accounts%rowtype;
begin
  select * into known from accounts where email = address and disabled_at is null;
  if not found then return null; end if;
  insert into account_tokens (token_hash, account_id, purpose, expires_at) values (hash, known.id, 'reset_password', now() + interval '1 hour');
  return known.locale;
end $$;
revoke all on function promise_reset(text, text) from public;
grant execute on function promise_reset(text, text) to portal_app;

-- A link to the new address; the old one stays until it is followed.
create function promise_new_address(address text, hash text) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  if app_account() is null or exists (select 1 from accounts where email = address) then return false; end if;
  insert into account_tokens (token_hash, account_id, purpose, new_email, expires_at)
    values (hash, app_account(), 'change_email', address, now() + interval '24 hours');
  return true;
end $$;
revoke all on function promise_new_address(text, text) from public;
grant execute on function promise_new_address(text, text) to portal_app;

-- The first link of an account that an administrator entered.
create function promise_invitation(of_account uuid, hash text) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  if app_role() is distinct from 'administrator' then raise exception 'only administrators invite' using errcode = '42501'; end if;
  perform 1 from accounts where id = of_account and disabled_at is null and email_confirmed_at is null;
  if not found then return false; end if;
  insert into account_tokens (token_hash, account_id, purpose, expires_at) values (hash, of_account, 'confirm_email', now() + interval '7 days');
  return true;
end $$;
revoke all on function promise_invitation(uuid, text) from public;
grant execute on function promise_invitation(uuid, text) to portal_app;

-- What a link is for, without using it: mail scanners follow links.
create function peek_token(hash text)
  returns table (purpose text, email text, name text, appointed boolean)
  language sql stable security definer set search_path = pg_catalog, public as $$
  select t.purpose, coalesce(t.new_email, a.email), a.name,
    exists (select 1 from positions p where p.account_id = a.id and (p.to_on is null or vietnam_today() < p.to_on))
  from account_tokens t join accounts a on a.id = t.account_id
  where t.token_hash = hash and t.used_at is null and t.expires_at > now() and a.disabled_at is null
$$;
revoke all on function peek_token(text) from public;
grant execute on function peek_token(text) to portal_app;

-- Uses a link once. A chosen password proves the mailbox too, ends every session and every other link of the account.
create function choose_password(hash text, new_password_hash text) returns uuid
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare owner_id uuid;
begin
  update account_tokens t set used_at = now() from accounts a
    where t.token_hash = hash and t.used_at is null and t.expires_at > now() and t.purpose in ('confirm_email', 'reset_password')
      and a.id = t.account_id and a.disabled_at is null
    returning t.account_id into owner_id;
  if owner_id is null then return null; end if;
  update accounts set password_hash = new_password_hash, email_confirmed_at = coalesce(email_confirmed_at, now()) where id = owner_id;
  delete from sessions where account_id = owner_id;
  update account_tokens set used_at = now() where account_id = owner_id and used_at is null;
  return owner_id;
end $$;
revoke all on function choose_password(text, text) from public;
grant execute on function choose_password(text, text) to portal_app;

-- 'changed' with the address before; 'taken' when somebody else confirmed it meanwhile; 'gone' for a dead link.
create function confirm_new_address(hash text)
  returns table (outcome text, old_email text, locale text)
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare link account_tokens%rowtype; before accounts%rowtype;
begin
  update account_tokens t set used_at = now()
    where t.token_hash = hash and t.used_at is null and t.expires_at > now() and t.purpose = 'change_email'
    returning t.* into link;
  if not found then return query select 'gone', null::text, null::text; return; end if;
  select * into before from accounts a where a.id = link.account_id and a.disabled_at is null for update;
  if not found then return query select 'gone', null::text, null::text; return; end if;
  begin
    update accounts a set email = link.new_email, email_confirmed_at = now() where a.id = before.id;
  exception when unique_violation then
    return query select 'taken', null::text, null::text; return;
  end;
  update account_tokens t set used_at = now() where t.account_id = before.id and t.used_at is null;
  return query select 'changed', before.email, before.locale;
end $$;
revoke all on function confirm_new_address(text) from public;
grant execute on function confirm_new_address(text) to portal_app;

-- Replaces a hash that is still the one it was computed from: when the cost was raised, or its owner chose another.
create function replace_password(of_account uuid, old_hash text, new_hash text) returns boolean
  language sql volatile security definer set search_path = pg_catalog, public as $$
  with changed as (
    update accounts set password_hash = new_hash where id = of_account and password_hash = old_hash and disabled_at is null returning 1)
  select exists (select 1 from changed)
$$;
revoke all on function replace_password(uuid, text, text) from public;
grant execute on function replace_password(uuid, text, text) to portal_app;

-- Counts one try in a fixed window; 0 when it may go on, else the seconds until it may. Two tries cannot share a count.
create function hit_rate_limit(of_key text, at_most integer, per_seconds integer) returns integer
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  span interval := make_interval(secs => per_seconds);
  since timestamptz := date_bin(span, clock_timestamp(), timestamptz 'epoch');
  counted integer;
begin
  insert into rate_limits as r (key, window_start, hits) values (of_key, since, 1)
    on conflict (key, window_start) do update set hits = least(r.hits + 1, 1000000)
    returning r.hits into counted;
  if counted <= at_most then return 0; end if;
  return greatest(1, ceil(extract(epoch from since + span - clock_timestamp()))::integer);
end $$;
revoke all on function hit_rate_limit(text, integer, integer) from public;
grant execute on function hit_rate_limit(text, integer, integer) to portal_app;

-- What nobody needs any more. Windows are at most a day long; an address nobody confirmed in a week is forgotten.
create function sweep_sign_in() returns table (sessions_gone bigint, tokens_gone bigint, windows_gone bigint, accounts_gone bigint)
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  delete from sessions s where not is_alive(s);
  get diagnostics sessions_gone = row_count;
  delete from account_tokens where expires_at < now() or used_at < now() - interval '1 day';
  get diagnostics tokens_gone = row_count;
  delete from rate_limits where window_start < now() - interval '25 hours';
  get diagnostics windows_gone = row_count;
  delete from accounts a where a.email_confirmed_at is null and a.consented_at < now() - interval '7 days'
    and not exists (select 1 from positions p where p.account_id = a.id)
    and not exists (select 1 from account_tokens t where t.account_id = a.id);
  get diagnostics accounts_gone = row_count;
  return next;
end $$;
revoke all on function sweep_sign_in() from public;
grant execute on function sweep_sign_in() to portal_worker;

grant select (consented_at) on accounts to portal_app;
