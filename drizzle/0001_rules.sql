-- Row-level security, append-only trails, numbers and rollups.
-- Policies see only what db/scope.ts sets for one transaction; unset means nobody, and nobody sees nothing.

create function app_kind() returns text language sql stable as $$ select nullif(current_setting('app.kind', true), '') $$;
create function app_account() returns uuid language sql stable as $$ select nullif(current_setting('app.account', true), '')::uuid $$;
create function app_position() returns uuid language sql stable as $$ select nullif(current_setting('app.position', true), '')::uuid $$;
create function app_role() returns text language sql stable as $$ select nullif(current_setting('app.role', true), '') $$;
create function app_unit() returns text language sql stable as $$ select nullif(current_setting('app.unit', true), '') $$;
create function app_units() returns text[] language sql stable as $$ select coalesce(nullif(current_setting('app.units', true), ''), '{}')::text[] $$;

-- Vietnamese folding: NFC, marks and case off, đ as d. Immutable because the dictionary is named.
create function vn_fold(words text) returns text language sql immutable parallel safe strict
  as $$ select lower(public.unaccent('public.unaccent'::regdictionary, normalize(words, NFC))) $$;

grant usage on schema public to portal_app, portal_worker, portal_report;

-- Every table: security on, forced, and only the owner (migrations, seeds, definer functions) unhindered.
do $$
declare t text;
begin
  for t in select tablename from pg_tables where schemaname = 'public' loop
    execute format('alter table public.%I enable row level security', t);
    execute format('alter table public.%I force row level security', t);
    execute format('create policy owner_all on public.%I to portal_owner using (true) with check (true)', t);
  end loop;
end $$;

-- ── Reference data: readable in any scope, kept by administrators ──────────────────────────────
do $$
declare t text;
begin
  foreach t in array array['sources','units','unit_populations','unit_successions','calendar_days'] loop
    execute format('grant select, insert, update on public.%I to portal_app', t);
    execute format('grant select on public.%I to portal_worker, portal_report', t);
    execute format('create policy read_any_scope on public.%I for select to portal_app, portal_worker, portal_report using ((select app_kind()) is not null)', t);
    execute format($p$create policy administrators_add on public.%I for insert to portal_app with check ((select app_role()) = 'administrator')$p$, t);
    execute format($p$create policy administrators_change on public.%I for update to portal_app using ((select app_role()) = 'administrator')$p$, t);
  end loop;
end $$;

-- ── Accounts ───────────────────────────────────────────────────────────────────────────────────
grant select (id, email, email_confirmed_at, name, phone, locale, disabled_at, is_demonstration, created_at) on accounts to portal_app, portal_worker;
grant insert (id, email, name, phone, locale) on accounts to portal_app;
grant update (name, phone, locale, disabled_at) on accounts to portal_app;
create policy read_own on accounts for select to portal_app using (id = (select app_account()));
create policy read_all_as_administrator on accounts for select to portal_app using ((select app_role()) = 'administrator');
create policy read_colleagues on accounts for select to portal_app
  using ((select app_kind()) = 'position' and exists (select 1 from positions p where p.account_id = accounts.id));
create policy read_as_worker on accounts for select to portal_worker using ((select app_kind()) = 'worker');
create policy change_own on accounts for update to portal_app
  using (id = (select app_account()) and disabled_at is null) with check (id = (select app_account()) and disabled_at is null);
create policy administrators_add on accounts for insert to portal_app with check ((select app_role()) = 'administrator');
create policy administrators_change on accounts for update to portal_app
  using ((select app_role()) = 'administrator' and id <> (select app_account()));

grant select, insert on positions to portal_app;
grant update (to_on, title) on positions to portal_app;
create policy read_own on positions for select to portal_app using (account_id = (select app_account()));
create policy read_of_units on positions for select to portal_app
  using ((select app_kind()) = 'position' and unit_id = any ((select app_units())::text[]));
create policy read_all_as_administrator on positions for select to portal_app using ((select app_role()) = 'administrator');
create policy administrators_grant on positions for insert to portal_app
  with check ((select app_role()) = 'administrator' and account_id <> (select app_account()) and granted_by = (select app_account()));
create policy administrators_end on positions for update to portal_app
  using ((select app_role()) = 'administrator' and account_id <> (select app_account()));

grant select (id, account_id, acting_position_id, created_at, last_seen_at, expires_at, device), delete on sessions to portal_app;
grant select (id, account_id, expires_at), delete on sessions to portal_worker;
create policy read_own on sessions for select to portal_app using (account_id = (select app_account()));
create policy end_own on sessions for delete to portal_app using (account_id = (select app_account()));
create policy sweep on sessions to portal_worker using ((select app_kind()) = 'worker');

grant select (id, expires_at, used_at), delete on account_tokens to portal_worker;
create policy sweep on account_tokens to portal_worker using ((select app_kind()) = 'worker');
grant select, delete on rate_limits to portal_worker;
create policy sweep on rate_limits to portal_worker using ((select app_kind()) = 'worker');

-- ── Case files ─────────────────────────────────────────────────────────────────────────────────
grant select, insert, update, delete on drafts to portal_app;
grant select, delete on drafts to portal_worker;
create policy own on drafts to portal_app
  using ((select app_kind()) = 'account' and account_id = (select app_account()))
  with check ((select app_kind()) = 'account' and account_id = (select app_account()));
create policy sweep on drafts to portal_worker using ((select app_kind()) = 'worker');

grant select, insert, update on case_files to portal_app;
grant select on case_files to portal_worker;
create policy read_own on case_files for select to portal_app
  using ((select app_kind()) = 'account' and filed_by = (select app_account()));
create policy read_of_units on case_files for select to portal_app
  using ((select app_role()) in ('clerk','officer','leader','official','inspector')
    and (responsible_unit_id = any ((select app_units())::text[]) or handled_unit_ids && (select app_units())::text[]));
create policy file_own on case_files for insert to portal_app
  with check ((select app_kind()) = 'account' and filed_by = (select app_account()) and channel = 'online');
create policy file_at_the_counter on case_files for insert to portal_app
  with check ((select app_role()) in ('clerk','officer','leader') and channel <> 'online' and responsible_unit_id = any ((select app_units())::text[]));
create policy change_own on case_files for update to portal_app
  using ((select app_kind()) = 'account' and filed_by = (select app_account()));
create policy handle on case_files for update to portal_app
  using ((select app_role()) in ('clerk','officer','leader') and responsible_unit_id = any ((select app_units())::text[]))
  with check ((select app_role()) in ('clerk','officer','leader'));
create policy read_as_worker on case_files for select to portal_worker using ((select app_kind()) = 'worker');

-- A matter has no content of its own; it is seen through its case files.
grant select, insert on matters to portal_app;
create policy read_through_case on matters for select to portal_app
  using (exists (select 1 from case_files c where c.matter_id = matters.id));
create policy open on matters for insert to portal_app with check ((select app_kind()) in ('account','position'));

do $$
declare t text;
begin
  foreach t in array array['parties','representatives'] loop
    execute format('grant select, insert on public.%I to portal_app', t);
    execute format('create policy with_case on public.%I for select to portal_app using (exists (select 1 from case_files c where c.id = case_file_id))', t);
    execute format('create policy add_with_case on public.%I for insert to portal_app with check (exists (select 1 from case_files c where c.id = case_file_id))', t);
  end loop;
end $$;

grant select, insert, update (case_file_id, event_id, draft_id), delete on attachments to portal_app;
grant select, delete on attachments to portal_worker;
create policy read_with_case on attachments for select to portal_app
  using (case_file_id is not null and exists (select 1 from case_files c where c.id = case_file_id));
create policy read_own on attachments for select to portal_app
  using ((select app_kind()) in ('account','position') and uploaded_by = (select app_account()) and case_file_id is null);
create policy add on attachments for insert to portal_app
  with check ((select app_kind()) in ('account','position') and uploaded_by = (select app_account()));
create policy tie_own on attachments for update to portal_app
  using (uploaded_by = (select app_account()) and case_file_id is null)
  with check (uploaded_by = (select app_account()) and (case_file_id is null or exists (select 1 from case_files c where c.id = case_file_id)));
create policy drop_own on attachments for delete to portal_app
  using (uploaded_by = (select app_account()) and case_file_id is null);
create policy sweep on attachments to portal_worker using ((select app_kind()) = 'worker' and case_file_id is null);

grant select, insert on case_events to portal_app;
create policy read_with_case on case_events for select to portal_app
  using (exists (select 1 from case_files c where c.id = case_file_id) and (visible_to_filer or (select app_kind()) = 'position'));
create policy add_with_case on case_events for insert to portal_app
  with check (exists (select 1 from case_files c where c.id = case_file_id)
    and account_id is not distinct from (select app_account()) and position_id is not distinct from (select app_position()));

grant select, insert, update (met_on, stopped_on, due_on) on case_deadlines to portal_app;
grant select on case_deadlines to portal_worker;
create policy with_case on case_deadlines to portal_app
  using (exists (select 1 from case_files c where c.id = case_file_id))
  with check (exists (select 1 from case_files c where c.id = case_file_id));
create policy read_as_worker on case_deadlines for select to portal_worker using ((select app_kind()) = 'worker');

grant select, insert on case_ratings to portal_app;
create policy read_with_case on case_ratings for select to portal_app
  using (exists (select 1 from case_files c where c.id = case_file_id));
create policy rate_own on case_ratings for insert to portal_app
  with check ((select app_kind()) = 'account' and exists (select 1 from case_files c where c.id = case_file_id and c.filed_by = (select app_account())));

-- Aggregates hold no case: anybody may read them, only the triggers below write them.
grant select on case_daily, case_state_counts to portal_app, portal_worker, portal_report;
create policy read_any_scope on case_daily for select to portal_app, portal_worker, portal_report using ((select app_kind()) is not null);
create policy read_any_scope on case_state_counts for select to portal_app, portal_worker, portal_report using ((select app_kind()) is not null);

-- register_counters: no grant at all; numbers come from this function only, inside the filing transaction.
create function next_register_number(of_unit text, of_year smallint, of_series text) returns integer
  language sql volatile security definer set search_path = pg_catalog, public as $$
  insert into register_counters as c (unit_id, year, series, last_number) values (of_unit, of_year, of_series, 1)
  on conflict (unit_id, year, series) do update set last_number = c.last_number + 1
  returning last_number
$$;
revoke all on function next_register_number(text, smallint, text) from public;
grant execute on function next_register_number(text, smallint, text) to portal_app;

-- What anyone holding a receipt may see: where the case stands, no name and no content.
create function track_case(code text)
  returns table (kind text, state text, unit_id text, sent_at timestamptz, received_on date, due_on date, due_stage text, closed_on date,
                 register_year smallint, register_series text, register_number integer, is_demonstration boolean)
  language sql stable security definer set search_path = pg_catalog, public as $$
  select kind, state, responsible_unit_id, sent_at, received_on, due_on, due_stage, closed_on,
         register_year, register_series, register_number, is_demonstration
  from case_files where receipt_code = code
$$;
revoke all on function track_case(text) from public;
grant execute on function track_case(text) to portal_app;

-- ── Trails ─────────────────────────────────────────────────────────────────────────────────────
grant insert on access_log to portal_app, portal_worker;
grant select on access_log to portal_app;
create policy write_any_scope on access_log for insert to portal_app, portal_worker
  with check ((select app_kind()) is not null and account_id is not distinct from (select app_account()) and position_id is not distinct from (select app_position()));
create policy inspectors_read on access_log for select to portal_app using ((select app_role()) = 'inspector');

grant insert on outbox to portal_app;
grant usage on sequence outbox_id_seq to portal_app, portal_worker;
grant select, update, insert, delete on outbox to portal_worker;
create policy promise on outbox for insert to portal_app with check ((select app_kind()) in ('visitor','account','position'));
create policy carry_out on outbox to portal_worker using ((select app_kind()) = 'worker') with check ((select app_kind()) = 'worker');

create function wake_outbox() returns trigger language plpgsql as $$ begin perform pg_notify('portal_outbox', ''); return null; end $$;
create trigger outbox_wakes after insert on outbox for each statement execute function wake_outbox();

create function refuse_change() returns trigger language plpgsql as $$
begin raise exception 'rows of % are only ever added', tg_table_name using errcode = '42501'; end $$;
do $$
declare t text;
begin
  foreach t in array array['case_events','access_log','oversight_events','recommendation_replies','record_versions'] loop
    execute format('create trigger append_only before update or delete or truncate on public.%I for each statement execute function refuse_change()', t);
  end loop;
end $$;

-- ── Public pages in step ───────────────────────────────────────────────────────────────────────
grant select on cache_generation to portal_app, portal_worker;
create policy read_any_scope on cache_generation for select to portal_app, portal_worker using ((select app_kind()) is not null);
create function invalidate_cache(tags text[]) returns bigint
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare now_at bigint;
begin
  update cache_generation set generation = generation + 1 returning generation into now_at;
  perform pg_notify('portal_cache', json_build_object('generation', now_at, 'tags', tags)::text);
  return now_at;
end $$;
revoke all on function invalidate_cache(text[]) from public;
grant execute on function invalidate_cache(text[]) to portal_app, portal_worker;
insert into cache_generation (id, generation) values (1, 0);

-- ── Oversight ──────────────────────────────────────────────────────────────────────────────────
grant select, insert, update on bodies, body_members, programmes to portal_app;
do $$
declare t text;
begin
  foreach t in array array['bodies','body_members','programmes'] loop
    execute format('create policy read_any_scope on public.%I for select to portal_app using ((select app_kind()) is not null)', t);
    execute format($p$create policy kept_by_front_add on public.%I for insert to portal_app with check ((select app_role()) in ('front','overseer'))$p$, t);
    execute format($p$create policy kept_by_front_change on public.%I for update to portal_app using ((select app_role()) in ('front','overseer'))$p$, t);
  end loop;
end $$;

grant select, insert, update on oversight_results to portal_app;
create policy read_published on oversight_results for select to portal_app
  using ((select app_kind()) is not null and published_version is not null);
create policy read_of_units on oversight_results for select to portal_app
  using ((select app_role()) in ('overseer','front','inspector') and unit_id = any ((select app_units())::text[]));
create policy draft on oversight_results for insert to portal_app
  with check ((select app_role()) = 'overseer' and unit_id = any ((select app_units())::text[]) and published_version is null);
create policy publish on oversight_results for update to portal_app
  using ((select app_role()) = 'front' and unit_id = any ((select app_units())::text[]));

grant select, insert, update on oversight_result_versions to portal_app;
create policy read_published on oversight_result_versions for select to portal_app
  using ((select app_kind()) is not null and state in ('published','superseded'));
create policy read_of_units on oversight_result_versions for select to portal_app
  using ((select app_role()) in ('overseer','front','inspector')
    and exists (select 1 from oversight_results r where r.id = result_id and r.unit_id = any ((select app_units())::text[])));
create policy draft on oversight_result_versions for insert to portal_app
  with check ((select app_role()) = 'overseer' and state = 'draft'
    and exists (select 1 from oversight_results r where r.id = result_id and r.unit_id = any ((select app_units())::text[])));
create policy change on oversight_result_versions for update to portal_app
  using ((select app_role()) in ('overseer','front')
    and exists (select 1 from oversight_results r where r.id = result_id and r.unit_id = any ((select app_units())::text[])))
  with check ((select app_role()) = 'front' or state in ('draft','submitted'));

create function keep_published_version() returns trigger language plpgsql as $$
begin
  if old.state in ('published','superseded')
     and (new.content is distinct from old.content or new.version <> old.version or new.result_id <> old.result_id
          or new.published_at is distinct from old.published_at or new.reason is distinct from old.reason
          or not (new.state = old.state or (old.state = 'published' and new.state = 'superseded'))) then
    raise exception 'a published version never changes' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger published_stays before update on oversight_result_versions for each row execute function keep_published_version();
create trigger published_stays_there before delete on oversight_result_versions for each statement execute function refuse_change();

grant select, insert, update on findings to portal_app;
create policy read_with_result on findings for select to portal_app using (exists (select 1 from oversight_results r where r.id = result_id));
create policy publish_add on findings for insert to portal_app
  with check ((select app_role()) = 'front' and exists (select 1 from oversight_results r where r.id = result_id and r.unit_id = any ((select app_units())::text[])));
create policy publish_change on findings for update to portal_app
  using ((select app_role()) = 'front' and exists (select 1 from oversight_results r where r.id = result_id and r.unit_id = any ((select app_units())::text[])));

grant select, insert, update on recommendations to portal_app;
grant select on recommendations to portal_worker;
create policy read_with_result on recommendations for select to portal_app using (exists (select 1 from oversight_results r where r.id = result_id));
create policy read_as_worker on recommendations for select to portal_worker using ((select app_kind()) = 'worker');
create policy publish_add on recommendations for insert to portal_app
  with check ((select app_role()) = 'front' and exists (select 1 from oversight_results r where r.id = result_id and r.unit_id = any ((select app_units())::text[])));
create policy publish_change on recommendations for update to portal_app
  using ((select app_role()) in ('front','overseer') and exists (select 1 from oversight_results r where r.id = result_id and r.unit_id = any ((select app_units())::text[])));
create policy answer on recommendations for update to portal_app
  using ((select app_role()) in ('leader','officer') and addressee_unit_id = any ((select app_units())::text[]));

grant select, insert on recommendation_replies to portal_app;
create policy read_with_recommendation on recommendation_replies for select to portal_app
  using (exists (select 1 from recommendations r where r.id = recommendation_id));
create policy answer on recommendation_replies for insert to portal_app
  with check ((select app_role()) in ('leader','officer') and kind in ('answer','done') and position_id = (select app_position())
    and exists (select 1 from recommendations r where r.id = recommendation_id and r.addressee_unit_id = any ((select app_units())::text[])));
create policy judge on recommendation_replies for insert to portal_app
  with check ((select app_role()) in ('overseer','front') and kind = 'verdict' and position_id = (select app_position())
    and exists (select 1 from recommendations r join oversight_results o on o.id = r.result_id
                where r.id = recommendation_id and o.unit_id = any ((select app_units())::text[])));

grant select, insert on oversight_files to portal_app;
create policy read_with_result on oversight_files for select to portal_app using (exists (select 1 from oversight_results r where r.id = result_id));
create policy add on oversight_files for insert to portal_app
  with check ((select app_role()) in ('overseer','front','leader','officer') and uploaded_by = (select app_account())
    and exists (select 1 from oversight_results r where r.id = result_id));

grant select, insert on oversight_events to portal_app;
create policy read_public on oversight_events for select to portal_app
  using (is_public and exists (select 1 from oversight_results r where r.id = result_id));
create policy read_inside on oversight_events for select to portal_app
  using ((select app_role()) in ('overseer','front','inspector') and exists (select 1 from oversight_results r where r.id = result_id));
create policy add on oversight_events for insert to portal_app
  with check ((select app_kind()) = 'position' and account_id = (select app_account()) and position_id = (select app_position())
    and exists (select 1 from oversight_results r where r.id = result_id));

-- ── Reported records ───────────────────────────────────────────────────────────────────────────
do $$
declare t text;
begin
  foreach t in array array['indicators','projects','clearances','conferences','commendations','tasks'] loop
    execute format('grant select, insert, update on public.%I to portal_app', t);
    execute format('grant select on public.%I to portal_report', t);
    execute format('create policy read_any_scope on public.%I for select to portal_app, portal_report using ((select app_kind()) is not null)', t);
    execute format($p$create policy publishers_add on public.%I for insert to portal_app with check ((select app_role()) = 'publisher' and unit_id = any ((select app_units())::text[]))$p$, t);
    execute format($p$create policy publishers_change on public.%I for update to portal_app using ((select app_role()) = 'publisher' and unit_id = any ((select app_units())::text[]))$p$, t);
  end loop;
end $$;

grant select on record_versions to portal_app, portal_report;
create policy read_any_scope on record_versions for select to portal_app, portal_report using ((select app_kind()) is not null);

create function keep_record_version() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if tg_op = 'UPDATE' then new.version := old.version + 1; else new.version := 1; end if;
  insert into record_versions (record_type, record_id, version, snapshot, account_id, position_id, reason)
  values (tg_table_name, new.id::text, new.version, to_jsonb(new), app_account(), app_position(), nullif(current_setting('app.reason', true), ''));
  return new;
end $$;
do $$
declare t text;
begin
  foreach t in array array['bodies','body_members','programmes','indicators','projects','clearances','conferences','commendations','tasks'] loop
    execute format('create trigger keeps_versions before insert or update on public.%I for each row execute function keep_record_version()', t);
    execute format('create trigger never_deleted before delete or truncate on public.%I for each statement execute function refuse_change()', t);
  end loop;
end $$;

-- ── Rollups: the same transaction, always in the order state counts → days, so that writers cannot cross ──
create function bump_state(of_unit text, of_kind text, of_state text, by_count integer) returns void
  language sql volatile security definer set search_path = pg_catalog, public as $$
  insert into case_state_counts as s (unit_id, kind, state, count) values (of_unit, of_kind, of_state, by_count)
  on conflict (unit_id, kind, state) do update set count = s.count + excluded.count
$$;
create function bump_day(of_unit text, of_kind text, of_day date, d_received integer, d_open integer, d_met integer, d_late integer, d_rated integer, d_satisfied integer)
  returns void language sql volatile security definer set search_path = pg_catalog, public as $$
  insert into case_daily as d (unit_id, kind, day, received, due_open, due_met, due_late, rated, satisfied)
  values (of_unit, of_kind, of_day, d_received, d_open, d_met, d_late, d_rated, d_satisfied)
  on conflict (unit_id, kind, day) do update set
    received = d.received + excluded.received, due_open = d.due_open + excluded.due_open, due_met = d.due_met + excluded.due_met,
    due_late = d.due_late + excluded.due_late, rated = d.rated + excluded.rated, satisfied = d.satisfied + excluded.satisfied
$$;
revoke all on function bump_state(text, text, text, integer) from public;
revoke all on function bump_day(text, text, date, integer, integer, integer, integer, integer, integer) from public;

create function roll_case_files() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if tg_op = 'INSERT' then
    perform bump_state(new.responsible_unit_id, new.kind, new.state, 1);
    perform bump_day(new.responsible_unit_id, new.kind, new.received_on, 1, 0, 0, 0, 0, 0);
  elsif (new.responsible_unit_id, new.kind, new.state) is distinct from (old.responsible_unit_id, old.kind, old.state) then
    if (new.responsible_unit_id, new.state) < (old.responsible_unit_id, old.state) then
      perform bump_state(new.responsible_unit_id, new.kind, new.state, 1);
      perform bump_state(old.responsible_unit_id, old.kind, old.state, -1);
    else
      perform bump_state(old.responsible_unit_id, old.kind, old.state, -1);
      perform bump_state(new.responsible_unit_id, new.kind, new.state, 1);
    end if;
  end if;
  return null;
end $$;
create trigger rolls_up after insert or update of state, kind, responsible_unit_id on case_files for each row execute function roll_case_files();

create function roll_case_deadlines() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if tg_op = 'UPDATE' and (new.due_on, new.met_on, new.stopped_on) is not distinct from (old.due_on, old.met_on, old.stopped_on) then return null; end if;
  if tg_op = 'UPDATE' then
    perform bump_day(old.unit_id, old.kind, old.due_on, 0,
      -(old.met_on is null and old.stopped_on is null)::integer,
      -(old.met_on is not null and old.met_on <= old.due_on)::integer,
      -(old.met_on is not null and old.met_on > old.due_on)::integer, 0, 0);
  end if;
  perform bump_day(new.unit_id, new.kind, new.due_on, 0,
    (new.met_on is null and new.stopped_on is null)::integer,
    (new.met_on is not null and new.met_on <= new.due_on)::integer,
    (new.met_on is not null and new.met_on > new.due_on)::integer, 0, 0);
  return null;
end $$;
create trigger rolls_up after insert or update on case_deadlines for each row execute function roll_case_deadlines();

create function roll_case_ratings() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform bump_day(new.unit_id, new.kind, new.rated_on, 0, 0, 0, 0, 1, (new.score >= 4)::integer);
  return null;
end $$;
create trigger rolls_up after insert on case_ratings for each row execute function roll_case_ratings();
