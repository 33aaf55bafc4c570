-- Nobody makes public what they wrote themselves, in whatever office they act: the database holds it too.
create function not_by_its_writer() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if app_kind() is not null and exists (
      select 1 from positions p where p.id = (to_jsonb(new)->>tg_argv[0])::uuid and p.account_id = app_account()) then
    raise exception 'nobody approves what they wrote' using errcode = '42501';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger not_by_its_writer before update on record_drafts for each row
  when (new.state = 'published' and old.state <> 'published') execute function not_by_its_writer('drafted_by');
--> statement-breakpoint
create trigger not_by_its_writer before update on programmes for each row
  when (new.state = 'published' and old.state <> 'published') execute function not_by_its_writer('drafted_by');
--> statement-breakpoint
create trigger not_by_its_writer before update on community_decisions for each row
  when (new.stage = 'announced' and old.stage <> 'announced') execute function not_by_its_writer('drafted_by');
--> statement-breakpoint
create trigger not_by_its_writer before update on community_decision_results for each row
  when (new.published_at is not null and old.published_at is null) execute function not_by_its_writer('written_by');
--> statement-breakpoint
-- A result is published in one's own name, or sent back; never both.
alter policy decide on community_decision_results
  with check ((select app_role()) = 'leader' and num_nonnulls(published_at, returned_note) = 1
    and published_by is not distinct from case when published_at is not null then (select app_position()) end);
--> statement-breakpoint
-- What waits for the leader is not rewritten under their eyes; what became of a public decision is said by whom the law
-- names, and no recognition is passed by (law 10/2022/QH15 art. 21(2)).
create function keep_settled_decision() returns trigger language plpgsql as $$
declare by_publisher text[] := array['stage','sent_on','revision','updated_at'];
begin
  if old.stage = 'passed' and new.stage = 'in_force'
     and (new.scope <> 'neighbourhood' or new.subject in ('village_convention','neighbourhood_head','supervision_boards')) then
    raise exception 'it is in force once it is recognised' using errcode = '42501';
  end if;
  if app_role() = 'publisher' and old.stage <> 'draft' then
    if old.stage <> 'passed' then by_publisher := array['revision','updated_at']; end if;
    if to_jsonb(new) - by_publisher is distinct from to_jsonb(old) - by_publisher then
      raise exception 'the publisher writes drafts, and when a decision was sent' using errcode = '42501';
    end if;
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger settled before update on community_decisions for each row execute function keep_settled_decision();
