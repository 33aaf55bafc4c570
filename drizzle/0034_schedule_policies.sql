-- What was approved to become public at an hour of its own: set by who may publish, carried out by the worker.
alter table scheduled_publications enable row level security;
--> statement-breakpoint
alter table scheduled_publications force row level security;
--> statement-breakpoint
create policy owner_all on scheduled_publications to portal_owner using (true) with check (true);
--> statement-breakpoint
grant select, insert, update (state, settled_at) on scheduled_publications to portal_app;
--> statement-breakpoint
create policy read_of_units on scheduled_publications for select to portal_app
  using ((select app_role()) in ('overseer','front','publisher','leader','inspector') and unit_id = any ((select app_units())::text[]));
--> statement-breakpoint
create policy set_the_hour on scheduled_publications for insert to portal_app
  with check ((select app_role()) = case kind when 'result' then 'front' else 'leader' end
    and position_id = (select app_position()) and state = 'waiting' and unit_id = any ((select app_units())::text[]));
--> statement-breakpoint
create policy take_back on scheduled_publications for update to portal_app
  using ((select app_role()) = case kind when 'result' then 'front' else 'leader' end
    and state = 'waiting' and unit_id = any ((select app_units())::text[]))
  with check (state = 'cancelled');
--> statement-breakpoint
grant select, update (state, problem, settled_at) on scheduled_publications to portal_worker;
--> statement-breakpoint
create policy read_as_worker on scheduled_publications for select to portal_worker using ((select app_kind()) = 'worker');
--> statement-breakpoint
create policy settle on scheduled_publications for update to portal_worker
  using ((select app_kind()) = 'worker' and state = 'waiting') with check (state in ('published','refused'));
--> statement-breakpoint
-- One worker at a time, until its transaction ends; with whoever approved, as they are in office today.
create function next_due_publication()
  returns table (id uuid, kind text, version_id uuid, revision integer, account_id uuid, name text,
    position_id uuid, role text, unit_id text, unit_ids text[], is_in_office boolean)
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  if not pg_try_advisory_xact_lock(hashtext('portal_publish_due')) then return; end if;
  return query
    select s.id, s.kind, s.version_id, s.revision, a.id, a.name, p.id, p.role, p.unit_id,
      unit_closure(p.unit_id, p.role), is_current(p) and a.disabled_at is null
    from scheduled_publications s
      join positions p on p.id = s.position_id
      join accounts a on a.id = p.account_id
    where s.state = 'waiting' and s.due_at <= now()
    order by s.due_at, s.id limit 1;
end $$;
--> statement-breakpoint
revoke all on function next_due_publication() from public;
--> statement-breakpoint
grant execute on function next_due_publication() to portal_worker;
