alter table reception_bookings enable row level security;
--> statement-breakpoint
alter table reception_bookings force row level security;
--> statement-breakpoint
create policy owner_all on reception_bookings to portal_owner using (true) with check (true);
--> statement-breakpoint
grant select, insert, update (day_id, state, sequence, changed_at) on reception_bookings to portal_app;
--> statement-breakpoint
create policy read_own on reception_bookings for select to portal_app
  using ((select app_kind()) = 'account' and account_id = (select app_account()));
--> statement-breakpoint
create policy read_at_the_desk on reception_bookings for select to portal_app
  using ((select app_role()) in ('clerk','leader')
    and (select d.unit_id = any ((select app_units())::text[]) from reception_days d where d.id = day_id));
--> statement-breakpoint
create policy book on reception_bookings for insert to portal_app
  with check ((select app_kind()) = 'account' and account_id = (select app_account()) and state = 'booked' and sequence = 0 and reminded_at is null
    and (select d.state = 'published' and d.on_day > vietnam_today() from reception_days d where d.id = day_id));
--> statement-breakpoint
create policy cancel_own on reception_bookings for update to portal_app
  using ((select app_kind()) = 'account' and account_id = (select app_account()) and state = 'booked')
  with check (account_id = (select app_account()) and state = 'cancelled');
--> statement-breakpoint
-- A day that is put off takes those who booked along to the day that replaces it, and nowhere else.
create policy take_along on reception_bookings for update to portal_app
  using ((select app_role()) = 'leader' and state = 'booked'
    and (select d.unit_id = (select app_unit()) and d.state = 'postponed' from reception_days d where d.id = day_id))
  with check ((select app_role()) = 'leader' and state = 'booked'
    and (select d.unit_id = (select app_unit()) and d.state = 'published' and d.replaces_id is not null from reception_days d where d.id = day_id));
--> statement-breakpoint
grant select, update (reminded_at) on reception_bookings to portal_worker;
--> statement-breakpoint
create policy read_as_worker on reception_bookings for select to portal_worker using ((select app_kind()) = 'worker');
--> statement-breakpoint
create policy remind on reception_bookings for update to portal_worker
  using ((select app_kind()) = 'worker' and state = 'booked' and reminded_at is null)
  with check ((select app_kind()) = 'worker' and state = 'booked' and reminded_at is not null);
--> statement-breakpoint
grant select on reception_days to portal_worker;
--> statement-breakpoint
create policy read_as_worker on reception_days for select to portal_worker using ((select app_kind()) = 'worker');
--> statement-breakpoint
-- Which turns are taken, without by whom.
create function taken_turns(of_day uuid) returns smallint[]
  language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(array_agg(slot order by slot), '{}') from reception_bookings where day_id = of_day and state = 'booked'
$$;
--> statement-breakpoint
revoke all on function taken_turns(uuid) from public;
--> statement-breakpoint
grant execute on function taken_turns(uuid) to portal_app;
--> statement-breakpoint
create trigger never_deleted before delete or truncate on reception_bookings for each statement execute function refuse_change();
