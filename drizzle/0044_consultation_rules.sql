do $$
declare t text;
begin
  foreach t in array array['consultations','consultation_opinions','consultation_sheets','consultation_answers','consultation_events'] loop
    execute format('alter table public.%I enable row level security', t);
    execute format('alter table public.%I force row level security', t);
    execute format('create policy owner_all on public.%I to portal_owner using (true) with check (true)', t);
  end loop;
end $$;
--> statement-breakpoint
-- Everybody reads what people are asked once the leader has published it.
grant select, insert, update on consultations to portal_app;
--> statement-breakpoint
create policy read_public on consultations for select to portal_app
  using ((select app_kind()) is not null and stage in ('open','summed_up','answered','closed'));
--> statement-breakpoint
create policy read_of_units on consultations for select to portal_app
  using ((select app_role()) in ('publisher','leader') and unit_id = any ((select app_units())::text[]));
--> statement-breakpoint
create policy draft on consultations for insert to portal_app
  with check ((select app_role()) = 'publisher' and unit_id = (select app_unit()) and stage in ('draft','submitted')
    and drafted_by = (select app_position()) and approved_by is null and opened_on is null and not is_demonstration);
--> statement-breakpoint
create policy change on consultations for update to portal_app
  using ((select app_role()) in ('publisher','leader') and unit_id = any ((select app_units())::text[]))
  with check ((select app_role()) in ('publisher','leader') and unit_id = any ((select app_units())::text[]));
--> statement-breakpoint
-- What was published stays word for word; its last day only moves on; the stages follow each other, and it ends only
-- with a synthesis and a response.
create function keep_consultation() returns trigger language plpgsql as $$
declare is_public boolean := old.stage not in ('draft','submitted');
begin
  if (new.id, new.slug, new.unit_id, new.created_at, new.is_demonstration) is distinct from
     (old.id, old.slug, old.unit_id, old.created_at, old.is_demonstration) then
    raise exception 'a consultation stays what it is' using errcode = '42501';
  end if;
  if is_public and (new.subject, new.title, new.question, new.papers, new.plan_sent_on, new.drafted_by, new.approved_by, new.opened_at)
     is distinct from (old.subject, old.title, old.question, old.papers, old.plan_sent_on, old.drafted_by, old.approved_by, old.opened_at) then
    raise exception 'what people were asked never changes' using errcode = '42501';
  end if;
  if new.stage <> old.stage and (old.stage, new.stage) not in
     (('draft','submitted'), ('submitted','draft'), ('submitted','open'), ('open','summed_up'), ('summed_up','answered'), ('answered','closed')) then
    raise exception 'not the next stage of a consultation' using errcode = '42501';
  end if;
  if new.stage in ('answered','closed') and not exists (
      select 1 from consultation_answers a where a.consultation_id = new.id and a.response is not null and a.outcome is not null) then
    raise exception 'a consultation ends with a synthesis and a response' using errcode = '42501';
  end if;
  if app_kind() is null then return new; end if;

  if is_public and (new.opened_on is distinct from old.opened_on or new.closes_on < old.closes_on
     or (new.closes_on > old.closes_on and (old.stage <> 'open' or app_role() <> 'leader'))) then
    raise exception 'the time for opinions is only prolonged, by the leader' using errcode = '42501';
  end if;
  if app_role() = 'leader' and not is_public
     and (new.subject, new.title, new.question, new.papers, new.plan_sent_on, new.drafted_by)
       is distinct from (old.subject, old.title, old.question, old.papers, old.plan_sent_on, old.drafted_by) then
    raise exception 'who approves does not write' using errcode = '42501';
  end if;
  if new.stage <> old.stage and new.stage in ('open','answered','closed') and app_role() is distinct from 'leader' then
    raise exception 'the leader alone publishes, answers and closes' using errcode = '42501';
  end if;
  if new.stage = 'open' and old.stage = 'submitted'
     and (new.approved_by is distinct from app_position() or new.opened_on is distinct from vietnam_today()) then
    raise exception 'published in one''s own name, today' using errcode = '42501';
  end if;
  if old.stage = 'open' and new.stage = 'summed_up' and vietnam_today() <= old.closes_on then
    raise exception 'summed up only when the time is over' using errcode = '42501';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger stays before update on consultations for each row execute function keep_consultation();
--> statement-breakpoint
create trigger never_deleted before delete or truncate on consultations for each statement execute function refuse_change();
--> statement-breakpoint
create function consultation_is_mine(of_consultation uuid) returns boolean language sql stable set search_path = pg_catalog, public as $$
  select exists (select 1 from consultations c where c.id = of_consultation and c.unit_id = any (app_units()))
$$;
--> statement-breakpoint
create function consultation_is_at(of_consultation uuid, stages text[]) returns boolean language sql stable set search_path = pg_catalog, public as $$
  select exists (select 1 from consultations c where c.id = of_consultation and c.stage = any (stages))
$$;
--> statement-breakpoint
create function consultation_takes_opinions(of_consultation uuid) returns boolean language sql stable set search_path = pg_catalog, public as $$
  select exists (select 1 from consultations c where c.id = of_consultation and c.stage = 'open' and vietnam_today() <= c.closes_on)
$$;
--> statement-breakpoint
-- An opinion is its writer's and the desk's of the ward; nobody else reads one, not even the inspector.
grant select, insert, update (stance, text, changed_at) on consultation_opinions to portal_app;
--> statement-breakpoint
create policy read_own on consultation_opinions for select to portal_app
  using ((select app_kind()) = 'account' and account_id = (select app_account()));
--> statement-breakpoint
create policy read_at_the_desk on consultation_opinions for select to portal_app
  using ((select app_role()) in ('publisher','leader') and consultation_is_mine(consultation_id));
--> statement-breakpoint
create policy give on consultation_opinions for insert to portal_app
  with check ((select app_kind()) = 'account' and account_id = (select app_account()) and consultation_takes_opinions(consultation_id));
--> statement-breakpoint
create policy change_own on consultation_opinions for update to portal_app
  using ((select app_kind()) = 'account' and account_id = (select app_account()) and consultation_takes_opinions(consultation_id))
  with check ((select app_kind()) = 'account' and account_id = (select app_account()));
--> statement-breakpoint
create trigger never_deleted before delete or truncate on consultation_opinions for each statement execute function refuse_change();
--> statement-breakpoint
-- How many said what: always counted from the opinions themselves, for everybody once it is answered, for the desk before.
create function consultation_counts(of_consultation uuid) returns table (stance text, opinions integer)
  language sql stable security definer set search_path = pg_catalog, public as $$
  select o.stance, count(*)::integer from consultation_opinions o join consultations c on c.id = o.consultation_id
  where c.id = of_consultation and app_kind() is not null
    and (c.stage in ('answered','closed') or (app_role() in ('publisher','leader') and c.unit_id = any (app_units())))
  group by o.stance
$$;
--> statement-breakpoint
revoke all on function consultation_counts(uuid) from public;
--> statement-breakpoint
grant execute on function consultation_counts(uuid) to portal_app;
--> statement-breakpoint
grant select, insert, update (withdrawn_note) on consultation_sheets to portal_app;
--> statement-breakpoint
create policy read_answered on consultation_sheets for select to portal_app
  using ((select app_kind()) is not null and consultation_is_at(consultation_id, array['answered','closed']));
--> statement-breakpoint
create policy read_at_the_desk on consultation_sheets for select to portal_app
  using ((select app_role()) in ('publisher','leader') and consultation_is_mine(consultation_id));
--> statement-breakpoint
create policy record on consultation_sheets for insert to portal_app
  with check ((select app_role()) = 'publisher' and position_id = (select app_position()) and withdrawn_note is null
    and consultation_is_mine(consultation_id) and consultation_is_at(consultation_id, array['open','summed_up']));
--> statement-breakpoint
create policy withdraw on consultation_sheets for update to portal_app
  using ((select app_role()) = 'publisher' and withdrawn_note is null
    and consultation_is_mine(consultation_id) and consultation_is_at(consultation_id, array['open','summed_up']))
  with check ((select app_role()) = 'publisher');
--> statement-breakpoint
create trigger never_deleted before delete or truncate on consultation_sheets for each statement execute function refuse_change();
--> statement-breakpoint
grant select, insert, update on consultation_answers to portal_app;
--> statement-breakpoint
create policy read_answered on consultation_answers for select to portal_app
  using ((select app_kind()) is not null and consultation_is_at(consultation_id, array['answered','closed']));
--> statement-breakpoint
create policy read_at_the_desk on consultation_answers for select to portal_app
  using ((select app_role()) in ('publisher','leader') and consultation_is_mine(consultation_id));
--> statement-breakpoint
create policy sum_up on consultation_answers for insert to portal_app
  with check ((select app_role()) in ('publisher','leader') and summed_up_by = (select app_position()) and response is null
    and consultation_is_mine(consultation_id) and consultation_is_at(consultation_id, array['open']));
--> statement-breakpoint
create policy sum_up_again on consultation_answers for update to portal_app
  using ((select app_role()) in ('publisher','leader') and consultation_is_mine(consultation_id)
    and consultation_is_at(consultation_id, array['summed_up']))
  with check (((select app_role()) = 'publisher' and response is null)
    or ((select app_role()) = 'leader' and (response is null or answered_by = (select app_position()))));
--> statement-breakpoint
create trigger never_deleted before delete or truncate on consultation_answers for each statement execute function refuse_change();
--> statement-breakpoint
grant select, insert on consultation_events to portal_app;
--> statement-breakpoint
create policy read_public on consultation_events for select to portal_app
  using (is_public and consultation_is_at(consultation_id, array['open','summed_up','answered','closed']));
--> statement-breakpoint
create policy read_inside on consultation_events for select to portal_app
  using ((select app_role()) in ('publisher','leader') and consultation_is_mine(consultation_id));
--> statement-breakpoint
create policy add on consultation_events for insert to portal_app
  with check (account_id = (select app_account()) and position_id = (select app_position())
    and (select app_role()) in ('publisher','leader') and consultation_is_mine(consultation_id));
--> statement-breakpoint
create trigger append_only before update or delete or truncate on consultation_events for each statement execute function refuse_change();
