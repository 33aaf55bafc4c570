do $$
declare t text;
begin
  foreach t in array array['reception_counters','reception_entries','reception_versions','reception_visitors','reception_schedules','reception_days'] loop
    execute format('alter table public.%I enable row level security', t);
    execute format('alter table public.%I force row level security', t);
    execute format('create policy owner_all on public.%I to portal_owner using (true) with check (true)', t);
  end loop;
end $$;
--> statement-breakpoint
-- ── The book of receptions, 03/TCD ─────────────────────────────────────────────────────────────
-- reception_counters: no grant at all. A number is given with the row it belongs to and never without one, so none is lost.
create function number_reception_entry() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  insert into reception_counters as c (unit_id, year, last_number) values (new.unit_id, new.year, 1)
  on conflict (unit_id, year) do update set last_number = c.last_number + 1
  returning last_number into new.number;
  new.current_version := 0;
  new.sealed_below := 0;
  return new;
end $$;
--> statement-breakpoint
create trigger numbers_itself before insert on reception_entries for each row execute function number_reception_entry();
--> statement-breakpoint
-- A number without words would be a gap: it is refused when the transaction ends.
create function reception_entry_says_something() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform 1 from reception_entries where id = new.id and current_version > 0;
  if not found then raise exception 'a line of the book says nothing' using errcode = '23514'; end if;
  return null;
end $$;
--> statement-breakpoint
create constraint trigger says_something after insert on reception_entries
  deferrable initially deferred for each row execute function reception_entry_says_something();
--> statement-breakpoint
-- The newest version is the one in force; versions follow each other, one at a time. Once a matter is known for a
-- denunciation, what was written before is closed to everybody.
create function take_reception_version() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  update reception_entries set current_version = new.version,
      sealed_below = case when new.kind = 'denunciation' then new.version else sealed_below end
    where id = new.entry_id and current_version = new.version - 1
      and year = extract(year from new.received_on)::smallint;
  if not found then raise exception 'not the next version of this line, or of another year' using errcode = '23514'; end if;
  return null;
end $$;
--> statement-breakpoint
create trigger takes_force after insert on reception_versions for each row execute function take_reception_version();
--> statement-breakpoint
create trigger append_only before update or delete or truncate on reception_versions for each statement execute function refuse_change();
--> statement-breakpoint
create trigger append_only before update or delete or truncate on reception_visitors for each statement execute function refuse_change();
--> statement-breakpoint
create trigger never_deleted before delete or truncate on reception_entries for each statement execute function refuse_change();
--> statement-breakpoint
grant select, insert on reception_entries to portal_app;
--> statement-breakpoint
create policy read_at_the_desk on reception_entries for select to portal_app
  using ((select app_role()) in ('clerk','officer','leader') and unit_id = any ((select app_units())::text[]));
--> statement-breakpoint
create policy write_at_the_counter on reception_entries for insert to portal_app
  with check ((select app_role()) = 'clerk' and unit_id = (select app_unit()) and not is_demonstration);
--> statement-breakpoint
grant select, insert on reception_versions to portal_app;
--> statement-breakpoint
create policy read_at_the_desk on reception_versions for select to portal_app
  using ((select true from reception_entries e where e.id = entry_id and version >= e.sealed_below));
--> statement-breakpoint
-- In one's own name and now, in the book of one's own ward; a case only of that ward.
create policy write_at_the_counter on reception_versions for insert to portal_app
  with check ((select app_role()) = 'clerk' and recorded_by = (select app_account()) and position_id = (select app_position())
    and recorded_at = now()
    and (select true from reception_entries e where e.id = entry_id and e.unit_id = (select app_unit()))
    and (case_file_id is null or (select true from case_files c where c.id = case_file_id and c.filed_unit_id = (select app_unit()))));
--> statement-breakpoint
grant select, insert on reception_visitors to portal_app;
--> statement-breakpoint
create policy read_at_the_desk on reception_visitors for select to portal_app
  using ((select true from reception_versions v where v.entry_id = reception_visitors.entry_id and v.version = reception_visitors.version));
--> statement-breakpoint
-- Nobody who came to denounce is named.
create policy write_at_the_counter on reception_visitors for insert to portal_app
  with check ((select app_role()) = 'clerk' and (select true from reception_versions v
    where v.entry_id = reception_visitors.entry_id and v.version = reception_visitors.version
      and v.kind <> 'denunciation' and v.recorded_by = (select app_account())));
--> statement-breakpoint
-- ── Days of reception ──────────────────────────────────────────────────────────────────────────
grant select, insert,
  update (kind, weekday, from_on, to_on, starts_at, ends_at, place, receiver, attendants, subject, state, returned_note, drafted_by,
    approved_by, approved_at, revision) on reception_schedules to portal_app;
--> statement-breakpoint
create policy read_at_the_desk on reception_schedules for select to portal_app
  using ((select app_role()) in ('publisher','clerk','leader') and unit_id = any ((select app_units())::text[]));
--> statement-breakpoint
create policy draft on reception_schedules for insert to portal_app
  with check ((select app_role()) = 'publisher' and unit_id = (select app_unit()) and state = 'submitted'
    and drafted_by = (select app_position()) and approved_by is null and revision = 1 and not is_demonstration);
--> statement-breakpoint
create policy redraft on reception_schedules for update to portal_app
  using ((select app_role()) = 'publisher' and unit_id = (select app_unit()) and state in ('submitted','returned'))
  with check ((select app_role()) = 'publisher' and unit_id = (select app_unit()) and state = 'submitted'
    and drafted_by = (select app_position()) and approved_by is null);
--> statement-breakpoint
create policy decide on reception_schedules for update to portal_app
  using ((select app_role()) = 'leader' and unit_id = (select app_unit()) and state = 'submitted')
  with check ((select app_role()) = 'leader' and unit_id = (select app_unit()) and (state = 'returned' or (state = 'published' and approved_by = (select app_position()))));
--> statement-breakpoint
create trigger never_deleted before delete or truncate on reception_schedules for each statement execute function refuse_change();
--> statement-breakpoint
grant select, insert,
  update (state, postponed_reason, postponed_by, sequence, changed_at) on reception_days to portal_app;
--> statement-breakpoint
create policy read_any_scope on reception_days for select to portal_app using ((select app_kind()) is not null);
--> statement-breakpoint
create policy publish on reception_days for insert to portal_app
  with check ((select app_role()) = 'leader' and unit_id = (select app_unit()) and state = 'published'
    and sequence = 0 and published_at = now()
    and (select true from reception_schedules s where s.id = schedule_id and s.unit_id = reception_days.unit_id and s.state = 'published'));
--> statement-breakpoint
create policy postpone on reception_days for update to portal_app
  using ((select app_role()) = 'leader' and unit_id = (select app_unit()) and state = 'published')
  with check (state = 'postponed' and postponed_by = (select app_position()));
--> statement-breakpoint
-- A day that was published never disappears.
create trigger never_deleted before delete or truncate on reception_days for each statement execute function refuse_change();
