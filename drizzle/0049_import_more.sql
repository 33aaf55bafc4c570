-- Imports bring disclosures, days of reception and members of boards too.
create or replace function imports_of_role() returns text[] language sql stable set search_path = pg_catalog, public as $$
  select case
    when app_role() = 'overseer' then array['results']
    when app_role() = 'front' then array['results','members']
    when app_role() in ('publisher','leader') then array['indicators','projects','disclosures','reception_days']
    else array[]::text[] end
$$;
--> statement-breakpoint
do $$
declare t text;
begin
  foreach t in array array['disclosures','reception_schedules','reception_days'] loop
    execute format('grant select, insert on public.%I to portal_worker', t);
    execute format($p$create policy import on public.%I for insert to portal_worker
      with check ((select app_kind()) = 'worker' and unit_id = any ((select imported_units(%L))::text[]))$p$,
      t, case t when 'disclosures' then t else 'reception_days' end);
  end loop;
  foreach t in array array['disclosure_versions','disclosure_channels','disclosure_events'] loop
    execute format('grant select, insert on public.%I to portal_worker', t);
    execute format($p$create policy import on public.%I for insert to portal_worker with check ((select app_kind()) = 'worker'
      and exists (select 1 from disclosures d where d.id = disclosure_id and d.unit_id = any ((select imported_units('disclosures'))::text[])))$p$, t);
  end loop;
  foreach t in array array['disclosures','disclosure_versions','disclosure_channels','disclosure_events','reception_schedules','body_members'] loop
    execute format('create policy read_as_worker on public.%I for select to portal_worker using ((select app_kind()) = ''worker'')', t);
  end loop;
end $$;
--> statement-breakpoint
grant select, insert on body_members to portal_worker;
--> statement-breakpoint
create policy import on body_members for insert to portal_worker with check ((select app_kind()) = 'worker'
  and exists (select 1 from bodies b where b.id = body_id and b.unit_id = any ((select imported_units('members'))::text[])));
--> statement-breakpoint
-- What is never deleted goes with a whole import that is taken back, and in no other way.
do $$
declare t text;
begin
  foreach t in array array['disclosures','disclosure_channels','reception_schedules','reception_days','body_members'] loop
    execute format('drop trigger never_deleted on public.%I', t);
    execute format('create trigger never_deleted before delete or truncate on public.%I for each statement execute function refuse_change_but_undo()', t);
  end loop;
end $$;
--> statement-breakpoint
drop trigger published_stays_there on disclosure_versions;
--> statement-breakpoint
create trigger published_stays_there before delete or truncate on disclosure_versions for each statement execute function refuse_change_but_undo();
--> statement-breakpoint
drop trigger append_only on disclosure_events;
--> statement-breakpoint
create trigger append_only before update or delete or truncate on disclosure_events for each statement execute function refuse_change_but_undo();
--> statement-breakpoint
-- How many records of an import have been changed, answered or used since.
create function imported_and_changed(what text, ids uuid[]) returns integer language plpgsql stable set search_path = pg_catalog, public as $$
declare changed integer;
begin
  case what
    when 'results' then
      select count(*) into changed from unnest(ids) as one (id) where
        (select count(*) <> 1 or bool_or(v.revision <> 1) from oversight_result_versions v where v.result_id = one.id)
        or exists (select 1 from recommendations c where c.result_id = one.id
                   and (c.revision <> 1 or exists (select 1 from recommendation_replies y where y.recommendation_id = c.id)))
        or exists (select 1 from oversight_files f where f.result_id = one.id);
    when 'indicators' then
      select count(*) into changed from indicators r where r.id = any (ids) and r.version <> 1;
    when 'projects' then
      select count(*) into changed from projects r where r.id = any (ids)
        and (r.version <> 1 or exists (select 1 from clearances c where c.project_id = r.id));
    when 'members' then
      select count(*) into changed from body_members r where r.id = any (ids) and r.version <> 1;
    when 'disclosures' then
      -- All that is done to a disclosure is told in its trail.
      select count(*) into changed from disclosures d where d.id = any (ids)
        and exists (select 1 from disclosure_events e where e.disclosure_id = d.id and e.at <> d.plan_approved_at);
    when 'reception_days' then
      -- A day that people have come on, or have a turn on, stays.
      select count(*) into changed from reception_days r where r.id = any (ids)
        and (r.state <> 'published' or r.sequence <> 0 or r.on_day <= vietnam_today()
             or exists (select 1 from reception_bookings b where b.day_id = r.id));
  end case;
  return changed;
end $$;
--> statement-breakpoint
revoke all on function imported_and_changed(text, uuid[]) from public;
--> statement-breakpoint
create or replace function undo_import(of_import uuid) returns integer
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  what text;
  ids uuid[];
  others uuid[];
  changed integer;
begin
  if app_kind() is distinct from 'worker' then raise exception 'only the worker takes imports back' using errcode = '42501'; end if;
  select kind into what from imports where id = of_import and state = 'undoing' for update;
  if what is null then raise exception 'nobody asked for this import to be taken back' using errcode = '42501'; end if;
  select coalesce(array_agg(record_id), array[]::uuid[]) into ids from import_records where import_id = of_import;
  changed := imported_and_changed(what, ids);
  if changed > 0 then return changed; end if;

  perform set_config('app.undoing', 'on', true);
  case what
    when 'results' then
      delete from oversight_events where result_id = any (ids);
      delete from recommendations where result_id = any (ids);
      delete from findings where result_id = any (ids);
      delete from oversight_result_versions where result_id = any (ids);
      delete from oversight_results where id = any (ids);
    when 'indicators' then
      delete from indicators where id = any (ids);
    when 'projects' then
      delete from projects where id = any (ids);
    when 'members' then
      delete from body_members where id = any (ids);
    when 'disclosures' then
      delete from disclosure_events where disclosure_id = any (ids);
      delete from disclosure_channels where disclosure_id = any (ids);
      delete from disclosure_versions where disclosure_id = any (ids);
      delete from disclosures where id = any (ids);
    when 'reception_days' then
      select array_agg(schedule_id) into others from reception_days where id = any (ids);
      delete from reception_days where id = any (ids);
      delete from reception_schedules where id = any (others);
  end case;
  perform set_config('app.undoing', '', true);
  return 0;
exception when foreign_key_violation then
  -- Something elsewhere speaks of it by now.
  return 1;
end $$;
