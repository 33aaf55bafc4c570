do $$
declare t text;
begin
  foreach t in array array['community_decisions','community_decision_results','community_decision_tallies','community_decision_events'] loop
    execute format('alter table public.%I enable row level security', t);
    execute format('alter table public.%I force row level security', t);
    execute format('create policy owner_all on public.%I to portal_owner using (true) with check (true)', t);
  end loop;
end $$;
--> statement-breakpoint
-- Everybody reads what people are to decide once the leader has approved its announcement.
grant select, insert, update on community_decisions to portal_app;
--> statement-breakpoint
create policy read_public on community_decisions for select to portal_app
  using ((select app_kind()) is not null and stage not in ('draft','submitted'));
--> statement-breakpoint
create policy read_of_units on community_decisions for select to portal_app
  using ((select app_role()) in ('publisher','leader') and unit_id = any ((select app_units())::text[]));
--> statement-breakpoint
create policy draft on community_decisions for insert to portal_app
  with check ((select app_role()) = 'publisher' and unit_id = (select app_unit()) and stage in ('draft','submitted')
    and drafted_by = (select app_position()) and approved_by is null and published_at is null and sent_on is null
    and answered_on is null and in_force_on is null and repealed_on is null and not is_demonstration);
--> statement-breakpoint
create policy change on community_decisions for update to portal_app
  using ((select app_role()) in ('publisher','leader','front') and unit_id = any ((select app_units())::text[]))
  with check ((select app_role()) in ('publisher','leader','front') and unit_id = any ((select app_units())::text[]));
--> statement-breakpoint
-- Whether the newest published result reaches its share of ALL households, or of all neighbourhoods, in whole numbers
-- (law 10/2022/QH15 art. 21(1)); null while there is none.
create function community_decision_passes(of_decision uuid) returns boolean
  language sql stable set search_path = pg_catalog, public as $$
  select case
      when d.scope = 'ward' then 3 * count(*) filter (where 3 * t.in_favour >= 2 * t.households) >= 2 * r.neighbourhoods
      when d.subject in ('contribution','contribution_budget') then 3 * sum(t.in_favour) >= 2 * sum(t.households)
      else 2 * sum(t.in_favour) > sum(t.households)
    end
  from community_decisions d
  join lateral (select n.id, n.neighbourhoods from community_decision_results n
    where n.decision_id = d.id and n.published_at is not null order by n.number desc limit 1) r on true
  join community_decision_tallies t on t.result_id = r.id
  where d.id = of_decision
  group by d.scope, d.subject, r.neighbourhoods
$$;
--> statement-breakpoint
-- What people were told stays word for word; only the day and place of a coming vote move, by the leader. The stages
-- follow each other, and what passed did pass.
create function keep_community_decision() returns trigger language plpgsql as $$
declare is_public boolean := old.stage not in ('draft','submitted');
declare has_passed boolean;
begin
  if (new.id, new.slug, new.unit_id, new.created_at, new.is_demonstration, new.follows_id) is distinct from
     (old.id, old.slug, old.unit_id, old.created_at, old.is_demonstration, old.follows_id) then
    raise exception 'a decision stays what it is' using errcode = '42501';
  end if;
  if is_public and (new.subject, new.scope, new.neighbourhood, new.title, new.proposal, new.origin, new.method, new.households,
       new.neighbourhoods, new.agreed_online, new.consents, new.consents_from, new.front_agrees, new.group_members,
       new.plan_issued_on, new.plan_sent_on, new.notice, new.drafted_by, new.approved_by, new.published_at)
     is distinct from (old.subject, old.scope, old.neighbourhood, old.title, old.proposal, old.origin, old.method, old.households,
       old.neighbourhoods, old.agreed_online, old.consents, old.consents_from, old.front_agrees, old.group_members,
       old.plan_issued_on, old.plan_sent_on, old.notice, old.drafted_by, old.approved_by, old.published_at) then
    raise exception 'what people were told never changes' using errcode = '42501';
  end if;
  if new.stage <> old.stage and (old.stage, new.stage) not in
     (('draft','submitted'), ('submitted','draft'), ('submitted','announced'), ('announced','passed'), ('announced','not_passed'),
      ('announced','called_off'), ('passed','not_passed'), ('not_passed','passed'), ('passed','sent'), ('passed','in_force'),
      ('sent','in_force'), ('sent','not_recognised'), ('in_force','repealed')) then
    raise exception 'not the next stage of a decision' using errcode = '42501';
  end if;
  if new.stage in ('passed','not_passed','sent','not_recognised','in_force','repealed') then
    has_passed := community_decision_passes(new.id);
    if has_passed is distinct from (new.stage <> 'not_passed') then
      raise exception 'the counts say otherwise' using errcode = '42501';
    end if;
  end if;
  if app_kind() is null then return new; end if;

  if is_public and (new.announced_on, new.held_on, new.starts_at, new.ends_at, new.ends_on, new.place)
       is distinct from (old.announced_on, old.held_on, old.starts_at, old.ends_at, old.ends_on, old.place)
     and (old.stage <> 'announced' or new.stage <> 'announced' or app_role() is distinct from 'leader') then
    raise exception 'the leader alone moves a coming vote' using errcode = '42501';
  end if;
  if app_role() = 'leader' and not is_public
     and (new.subject, new.scope, new.title, new.proposal, new.method, new.held_on, new.announced_on, new.households, new.drafted_by)
       is distinct from (old.subject, old.scope, old.title, old.proposal, old.method, old.held_on, old.announced_on, old.households, old.drafted_by) then
    raise exception 'who approves does not write' using errcode = '42501';
  end if;
  if new.stage <> old.stage and new.stage in ('announced','called_off','passed','not_passed','repealed')
     and app_role() is distinct from 'leader' then
    raise exception 'the leader alone publishes' using errcode = '42501';
  end if;
  if new.stage <> old.stage and old.stage = 'sent'
     and app_role() is distinct from (case when new.subject = 'supervision_boards' then 'front' else 'leader' end) then
    raise exception 'recognised by whom the law names' using errcode = '42501';
  end if;
  if app_role() = 'front' and old.stage <> 'sent' then
    raise exception 'the front only recognises' using errcode = '42501';
  end if;
  if new.stage = 'announced' and old.stage = 'submitted' and new.approved_by is distinct from app_position() then
    raise exception 'approved in one''s own name' using errcode = '42501';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger stays before update on community_decisions for each row execute function keep_community_decision();
--> statement-breakpoint
create trigger never_deleted before delete or truncate on community_decisions for each statement execute function refuse_change();
--> statement-breakpoint
create function community_decision_is_mine(of_decision uuid) returns boolean language sql stable set search_path = pg_catalog, public as $$
  select exists (select 1 from community_decisions d where d.id = of_decision and d.unit_id = any (app_units()))
$$;
--> statement-breakpoint
create function community_decision_is_at(of_decision uuid, stages text[]) returns boolean language sql stable set search_path = pg_catalog, public as $$
  select exists (select 1 from community_decisions d where d.id = of_decision and d.stage = any (stages))
$$;
--> statement-breakpoint
-- A result is the publisher's to write and the leader's to publish; it is kept as it was written.
grant select, insert, update (published_by, published_at, returned_note) on community_decision_results to portal_app;
--> statement-breakpoint
create policy read_public on community_decision_results for select to portal_app
  using ((select app_kind()) is not null and published_at is not null);
--> statement-breakpoint
create policy read_at_the_desk on community_decision_results for select to portal_app
  using ((select app_role()) in ('publisher','leader') and community_decision_is_mine(decision_id));
--> statement-breakpoint
create policy write on community_decision_results for insert to portal_app
  with check ((select app_role()) = 'publisher' and written_by = (select app_position()) and published_at is null and returned_note is null
    and community_decision_is_mine(decision_id)
    and community_decision_is_at(decision_id, array['announced','passed','not_passed','sent','not_recognised','in_force']));
--> statement-breakpoint
create policy decide on community_decision_results for update to portal_app
  using ((select app_role()) = 'leader' and published_at is null and returned_note is null and community_decision_is_mine(decision_id))
  with check ((select app_role()) = 'leader' and (returned_note is not null or published_by = (select app_position())));
--> statement-breakpoint
create trigger never_deleted before delete or truncate on community_decision_results for each statement execute function refuse_change();
--> statement-breakpoint
create function community_decision_result_is_read(of_result uuid) returns boolean language sql stable set search_path = pg_catalog, public as $$
  select exists (select 1 from community_decision_results r where r.id = of_result)
$$;
--> statement-breakpoint
grant select, insert on community_decision_tallies to portal_app;
--> statement-breakpoint
-- Whoever reads the result reads its counts.
create policy read_of_result on community_decision_tallies for select to portal_app
  using ((select app_kind()) is not null and community_decision_result_is_read(result_id));
--> statement-breakpoint
create policy write on community_decision_tallies for insert to portal_app
  with check ((select app_role()) = 'publisher' and exists (select 1 from community_decision_results r
    where r.id = result_id and r.written_by = (select app_position()) and r.published_at is null and r.returned_note is null));
--> statement-breakpoint
create trigger append_only before update or delete or truncate on community_decision_tallies for each statement execute function refuse_change();
--> statement-breakpoint
grant select, insert on community_decision_events to portal_app;
--> statement-breakpoint
create policy read_public on community_decision_events for select to portal_app
  using (is_public and not community_decision_is_at(decision_id, array['draft','submitted'])
    and exists (select 1 from community_decisions d where d.id = decision_id));
--> statement-breakpoint
create policy read_inside on community_decision_events for select to portal_app
  using ((select app_role()) in ('publisher','leader') and community_decision_is_mine(decision_id));
--> statement-breakpoint
create policy add on community_decision_events for insert to portal_app
  with check (account_id = (select app_account()) and position_id = (select app_position())
    and (select app_role()) in ('publisher','leader','front') and community_decision_is_mine(decision_id));
--> statement-breakpoint
create trigger append_only before update or delete or truncate on community_decision_events for each statement execute function refuse_change();
