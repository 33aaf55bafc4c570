do $$
declare t text;
begin
  foreach t in array array['imports','import_records'] loop
    execute format('alter table public.%I enable row level security', t);
    execute format('alter table public.%I force row level security', t);
    execute format('create policy owner_all on public.%I to portal_owner using (true) with check (true)', t);
  end loop;
end $$;
--> statement-breakpoint
-- Of an import, a person sends the file, confirms it and takes it back; everything else about it is the worker's.
grant select, insert,
  update (state, confirmed_by, confirmed_position_id, confirmed_at, undone_by, undone_position_id, undone_at) on imports to portal_app;
--> statement-breakpoint
create function imports_of_role() returns text[] language sql stable set search_path = pg_catalog, public as $$
  select case
    when app_role() in ('overseer','front') then array['results']
    when app_role() in ('publisher','leader') then array['indicators','projects']
    else array[]::text[] end
$$;
--> statement-breakpoint
create policy read_of_units on imports for select to portal_app
  using (kind = any ((select imports_of_role())::text[]) and unit_id = any ((select app_units())::text[]));
--> statement-breakpoint
create policy send on imports for insert to portal_app
  with check (kind = any ((select imports_of_role())::text[]) and unit_id = any ((select app_units())::text[]) and (select app_role()) <> 'leader'
    and state = 'checking' and sent_by = (select app_account()) and sent_position_id = (select app_position())
    and num_nonnulls(row_count, record_count, checked_at, confirmed_by, confirmed_at, applied_at, undone_by, undone_at) = 0);
--> statement-breakpoint
-- Whoever only sends may still withdraw; results are confirmed by the boards and the front, everything else by the leader.
create policy decide on imports for update to portal_app
  using (kind = any ((select imports_of_role())::text[]) and unit_id = any ((select app_units())::text[])
    and state in ('checking','refused','checked','applied'))
  with check (state = 'withdrawn'
    or ((select app_role()) <> 'publisher' and (
      (state = 'applying' and confirmed_by = (select app_account()) and confirmed_position_id = (select app_position()))
      or (state = 'undoing' and undone_by = (select app_account()) and undone_position_id = (select app_position())))));
--> statement-breakpoint
grant select, update on imports to portal_worker;
--> statement-breakpoint
create policy work on imports to portal_worker using ((select app_kind()) = 'worker') with check ((select app_kind()) = 'worker');
--> statement-breakpoint
grant select, insert on import_records to portal_worker;
--> statement-breakpoint
create policy work on import_records to portal_worker using ((select app_kind()) = 'worker') with check ((select app_kind()) = 'worker');
--> statement-breakpoint
-- The worker writes records of these tables only where somebody confirmed an import of that kind for that unit.
create function imported_units(of_kind text) returns text[] language sql stable set search_path = pg_catalog, public as $$
  select coalesce(array_agg(distinct i.unit_id), array[]::text[]) from imports i where i.kind = of_kind and i.state = 'applying'
$$;
--> statement-breakpoint
grant select on bodies to portal_worker;
--> statement-breakpoint
create policy read_as_worker on bodies for select to portal_worker using ((select app_kind()) = 'worker');
--> statement-breakpoint
do $$
declare t text;
begin
  foreach t in array array['oversight_results','indicators','projects'] loop
    execute format('grant select, insert on public.%I to portal_worker', t);
    execute format('create policy read_as_worker on public.%I for select to portal_worker using ((select app_kind()) = ''worker'')', t);
    execute format($p$create policy import on public.%I for insert to portal_worker
      with check ((select app_kind()) = 'worker' and unit_id = any ((select imported_units(%L))::text[]))$p$,
      t, case t when 'oversight_results' then 'results' else t end);
  end loop;
  foreach t in array array['oversight_result_versions','findings','recommendations','oversight_events'] loop
    execute format('grant select, insert on public.%I to portal_worker', t);
    if t <> 'recommendations' then
      execute format('create policy read_as_worker on public.%I for select to portal_worker using ((select app_kind()) = ''worker'')', t);
    end if;
    execute format($p$create policy import on public.%I for insert to portal_worker with check ((select app_kind()) = 'worker'
      and exists (select 1 from oversight_results r where r.id = result_id and r.unit_id = any ((select imported_units('results'))::text[])))$p$, t);
  end loop;
end $$;
--> statement-breakpoint
-- What is only ever added stays so; one thing takes a whole import back, and that is the function below.
create function refuse_change_but_undo() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and current_setting('app.undoing', true) = 'on' and current_user = 'portal_owner' then return null; end if;
  raise exception 'rows of % are only ever added', tg_table_name using errcode = '42501';
end $$;
--> statement-breakpoint
drop trigger published_stays_there on oversight_result_versions;
--> statement-breakpoint
create trigger published_stays_there before delete on oversight_result_versions for each statement execute function refuse_change_but_undo();
--> statement-breakpoint
drop trigger append_only on oversight_events;
--> statement-breakpoint
create trigger append_only before update or delete or truncate on oversight_events for each statement execute function refuse_change_but_undo();
--> statement-breakpoint
drop trigger never_deleted on indicators;
--> statement-breakpoint
create trigger never_deleted before delete or truncate on indicators for each statement execute function refuse_change_but_undo();
--> statement-breakpoint
drop trigger never_deleted on projects;
--> statement-breakpoint
create trigger never_deleted before delete or truncate on projects for each statement execute function refuse_change_but_undo();
--> statement-breakpoint
-- Takes back all an import brought, while nothing of it has been changed or answered since: how many have been, so 0 is
-- done. Snapshots of reported records stay in record_versions.
create function undo_import(of_import uuid) returns integer
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  what text;
  ids uuid[];
  changed integer;
begin
  if app_kind() is distinct from 'worker' then raise exception 'only the worker takes imports back' using errcode = '42501'; end if;
  select kind into what from imports where id = of_import and state = 'undoing' for update;
  if what is null then raise exception 'nobody asked for this import to be taken back' using errcode = '42501'; end if;
  select coalesce(array_agg(record_id), array[]::uuid[]) into ids from import_records where import_id = of_import;
  if what = 'results' then
    select count(*) into changed from unnest(ids) as one (id) where
      (select count(*) <> 1 or bool_or(v.revision <> 1) from oversight_result_versions v where v.result_id = one.id)
      or exists (select 1 from recommendations c where c.result_id = one.id
                 and (c.revision <> 1 or exists (select 1 from recommendation_replies y where y.recommendation_id = c.id)))
      or exists (select 1 from oversight_files f where f.result_id = one.id);
  elsif what = 'indicators' then
    select count(*) into changed from indicators r where r.id = any (ids) and r.version <> 1;
  else
    select count(*) into changed from projects r where r.id = any (ids)
      and (r.version <> 1 or exists (select 1 from clearances c where c.project_id = r.id));
  end if;
  if changed > 0 then return changed; end if;

  perform set_config('app.undoing', 'on', true);
  if what = 'results' then
    delete from oversight_events where result_id = any (ids);
    delete from recommendations where result_id = any (ids);
    delete from findings where result_id = any (ids);
    delete from oversight_result_versions where result_id = any (ids);
    delete from oversight_results where id = any (ids);
  elsif what = 'indicators' then
    delete from indicators where id = any (ids);
  else
    delete from projects where id = any (ids);
  end if;
  perform set_config('app.undoing', '', true);
  return 0;
exception when foreign_key_violation then
  -- Something elsewhere speaks of it by now.
  return 1;
end $$;
--> statement-breakpoint
revoke all on function undo_import(uuid) from public;
--> statement-breakpoint
grant execute on function undo_import(uuid) to portal_worker;
--> statement-breakpoint
create or replace function files_in_use(hashes text[]) returns setof text
  language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  if app_kind() is distinct from 'worker' then raise exception 'only the worker sweeps files' using errcode = '42501'; end if;
  return query
    select a.sha256 from attachments a where a.sha256 = any (hashes)
    union
    select f.sha256 from oversight_files f where f.sha256 = any (hashes)
    union
    select i.sha256 from imports i where i.sha256 = any (hashes);
end $$;
--> statement-breakpoint
create function wake_imports() returns trigger language plpgsql as $$ begin perform pg_notify('portal_imports', ''); return null; end $$;
--> statement-breakpoint
create trigger imports_wake after insert or update of state on imports for each statement execute function wake_imports();
