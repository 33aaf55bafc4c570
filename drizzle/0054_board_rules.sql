-- ── Boards ─────────────────────────────────────────────────────────────────────────────────────
-- What was there before has an address now, and was public all along; that is no new version of it.
do $$
declare t text;
begin
  foreach t in array array['bodies','programmes'] loop execute format('alter table public.%I disable trigger user', t); end loop;
  update bodies set slug = left(trim(both '-' from regexp_replace(vn_fold(name), '[^a-z0-9]+', '-', 'g')), 80) || '-' || left(md5(id::text), 6);
  update programmes set state = 'published';
  foreach t in array array['bodies','programmes'] loop execute format('alter table public.%I enable trigger user', t); end loop;
end $$;
--> statement-breakpoint
alter policy kept_by_front_add on bodies with check (
  (select app_role()) = 'front' and unit_id = any ((select app_units())::text[]) and not is_demonstration);
--> statement-breakpoint
create function keep_board() returns trigger language plpgsql as $$
begin
  if app_kind() is not null and (new.id, new.slug, new.kind, new.unit_id, new.source_id, new.is_demonstration)
     is distinct from (old.id, old.slug, old.kind, old.unit_id, old.source_id, old.is_demonstration) then
    raise exception 'a board stays what it is' using errcode = '42501';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger stays before update on bodies for each row execute function keep_board();
--> statement-breakpoint
-- People leave a board by a last day; two never lead it on the same day. Who writes holds the board, so that two who
-- write wait for each other.
create function keep_board_member() returns trigger language plpgsql as $$
begin
  if app_kind() is null then return new; end if;
  if tg_op = 'UPDATE' and (new.id, new.body_id, new.source_id, new.is_demonstration)
     is distinct from (old.id, old.body_id, old.source_id, old.is_demonstration) then
    raise exception 'a member stays on their board' using errcode = '42501';
  end if;
  if new.duty = 'head' and exists (select 1 from body_members m where m.body_id = new.body_id and m.id <> new.id and m.duty = 'head'
      and daterange(m.from_on, m.to_on, '[]') && daterange(new.from_on, new.to_on, '[]')) then
    raise exception 'a board has one head' using errcode = '23P01';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger stays before insert or update on body_members for each row execute function keep_board_member();
--> statement-breakpoint
-- ── Programmes: the overseer drafts, the front publishes ───────────────────────────────────────
-- A draft is kept in no public history: versions begin when everybody may read it.
drop trigger keeps_versions on programmes;
--> statement-breakpoint
create trigger keeps_versions before insert or update on programmes for each row
  when (new.state in ('published','called_off')) execute function keep_record_version();
--> statement-breakpoint
drop policy read_any_scope on programmes;
--> statement-breakpoint
drop policy kept_by_front_add on programmes;
--> statement-breakpoint
drop policy kept_by_front_change on programmes;
--> statement-breakpoint
create function board_is_mine(of_body uuid) returns boolean language sql stable set search_path = pg_catalog, public as $$
  select exists (select 1 from bodies b where b.id = of_body and b.unit_id = any (app_units()))
$$;
--> statement-breakpoint
create policy read_public on programmes for select to portal_app
  using ((select app_kind()) is not null and state in ('published','called_off'));
--> statement-breakpoint
create policy read_at_the_desk on programmes for select to portal_app
  using ((select app_role()) in ('overseer','front') and board_is_mine(body_id));
--> statement-breakpoint
create policy draft on programmes for insert to portal_app
  with check ((select app_role()) = 'overseer' and state in ('draft','submitted') and drafted_by = (select app_position())
    and approved_by is null and not is_demonstration and board_is_mine(body_id));
--> statement-breakpoint
create policy change on programmes for update to portal_app
  using ((select app_role()) in ('overseer','front') and board_is_mine(body_id))
  with check ((select app_role()) in ('overseer','front') and board_is_mine(body_id));
--> statement-breakpoint
create function keep_programme() returns trigger language plpgsql as $$
declare is_public boolean := old.state in ('published','called_off');
begin
  if app_kind() is null then return new; end if;
  if (new.id, new.body_id, new.drafted_by, new.source_id, new.is_demonstration)
     is distinct from (old.id, old.body_id, old.drafted_by, old.source_id, old.is_demonstration) then
    raise exception 'a programme stays what it is' using errcode = '42501';
  end if;
  if old.state = 'called_off' or (is_public and app_role() is distinct from 'front') then
    raise exception 'what is public is changed by the front alone' using errcode = '42501';
  end if;
  if new.state <> old.state and (app_role(), old.state, new.state) not in (('overseer','draft','submitted'), ('overseer','returned','submitted'),
     ('overseer','returned','draft'), ('front','submitted','returned'), ('front','submitted','published'), ('front','published','called_off')) then
    raise exception 'not the next state of a programme' using errcode = '42501';
  end if;
  if app_role() = 'overseer' and old.state = 'submitted' then
    raise exception 'what lies with the front is not changed' using errcode = '42501';
  end if;
  if app_role() = 'front' and not is_public and (new.title, new.subject, new.target, new.field, new.planned_from, new.planned_to, new.sent_on, new.year)
     is distinct from (old.title, old.subject, old.target, old.field, old.planned_from, old.planned_to, old.sent_on, old.year) then
    raise exception 'who approves does not write' using errcode = '42501';
  end if;
  if new.state = 'published' and old.state = 'submitted' and new.approved_by is distinct from app_position() then
    raise exception 'published in one''s own name' using errcode = '42501';
  end if;
  if not (new.state = 'published' and old.state = 'submitted') and new.approved_by is distinct from old.approved_by then
    raise exception 'who published it stays who published it' using errcode = '42501';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger stays before update on programmes for each row execute function keep_programme();
--> statement-breakpoint
-- The front says which board watches a work, and nothing else of it.
create policy watched_by_board on projects for update to portal_app
  using ((select app_role()) = 'front' and unit_id = any ((select app_units())::text[]))
  with check ((select app_role()) = 'front' and (board_id is null or board_is_mine(board_id)));
--> statement-breakpoint
create function keep_project_from_front() returns trigger language plpgsql as $$
begin
  if app_role() = 'front' and to_jsonb(new) - 'board_id' - 'version' is distinct from to_jsonb(old) - 'board_id' - 'version' then
    raise exception 'the front only says who watches a work' using errcode = '42501';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger kept_from_front before update on projects for each row execute function keep_project_from_front();
--> statement-breakpoint
-- ── Matters sent straight to a board ───────────────────────────────────────────────────────────
do $$
declare t text;
begin
  foreach t in array array['board_matters','board_matter_events','board_matter_counters'] loop
    execute format('alter table public.%I enable row level security', t);
    execute format('alter table public.%I force row level security', t);
    execute format('create policy owner_all on public.%I to portal_owner using (true) with check (true)', t);
  end loop;
end $$;
--> statement-breakpoint
-- board_matter_counters: no grant at all, as in the book of receptions.
create function number_board_matter() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  new.year := extract(year from vietnam_today())::smallint;
  insert into board_matter_counters as c (unit_id, year, last_number) values (new.unit_id, new.year, 1)
  on conflict (unit_id, year) do update set last_number = c.last_number + 1
  returning last_number into new.number;
  return new;
end $$;
--> statement-breakpoint
create trigger numbers_itself before insert on board_matters for each row execute function number_board_matter();
--> statement-breakpoint
create function board_takes_matters(of_body uuid, of_unit text) returns boolean language sql stable set search_path = pg_catalog, public as $$
  select exists (select 1 from bodies b where b.id = of_body and b.unit_id = of_unit
    and b.kind in ('people_inspection_board','community_investment_board')
    and coalesce(b.term_from, vietnam_today()) <= vietnam_today() and vietnam_today() <= coalesce(least(b.term_to, b.ended_on), vietnam_today()))
$$;
--> statement-breakpoint
grant select, insert, update (state, answer, document_number, result_id, changed_at, revision) on board_matters to portal_app;
--> statement-breakpoint
create policy read_own on board_matters for select to portal_app
  using ((select app_kind()) = 'account' and account_id = (select app_account()));
--> statement-breakpoint
create policy read_of_units on board_matters for select to portal_app
  using ((select app_role()) in ('overseer','front') and unit_id = any ((select app_units())::text[]));
--> statement-breakpoint
create policy send on board_matters for insert to portal_app
  with check ((select app_kind()) = 'account' and account_id = (select app_account()) and state = 'sent' and answer is null
    and document_number is null and result_id is null and not is_demonstration and board_takes_matters(body_id, unit_id));
--> statement-breakpoint
create policy act on board_matters for update to portal_app
  using ((select app_role()) = 'overseer' and state in ('sent','taken_up') and unit_id = any ((select app_units())::text[]))
  with check ((select app_role()) = 'overseer');
--> statement-breakpoint
create function keep_board_matter() returns trigger language plpgsql as $$
begin
  if (old.state, new.state) not in (('sent','taken_up'), ('sent','advised'), ('sent','answered'), ('taken_up','advised'), ('taken_up','answered')) then
    raise exception 'not the next state of a matter' using errcode = '42501';
  end if;
  if (new.state in ('advised','answered')) <> (new.answer is not null)
     or (new.state <> 'answered' and (new.result_id is not null or new.document_number is not null)) then
    raise exception 'an end is said in words' using errcode = '42501';
  end if;
  if new.result_id is not null and not exists (select 1 from oversight_results r
      where r.id = new.result_id and r.unit_id = new.unit_id and r.published_version is not null) then
    raise exception 'only what is public came of it' using errcode = '42501';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger stays before update on board_matters for each row execute function keep_board_matter();
--> statement-breakpoint
create trigger never_deleted before delete or truncate on board_matters for each statement execute function refuse_change();
--> statement-breakpoint
grant select, insert on board_matter_events to portal_app;
--> statement-breakpoint
create policy read_with_matter on board_matter_events for select to portal_app
  using ((select true from board_matters m where m.id = matter_id));
--> statement-breakpoint
create policy add on board_matter_events for insert to portal_app
  with check (account_id = (select app_account()) and position_id is not distinct from (select app_position())
    and case when action = 'send'
      then (select true from board_matters m where m.id = matter_id and m.account_id = (select app_account()) and m.state = 'sent')
      else (select app_role()) = 'overseer' and (select true from board_matters m where m.id = matter_id) end);
--> statement-breakpoint
create trigger append_only before update or delete or truncate on board_matter_events for each statement execute function refuse_change();
--> statement-breakpoint
-- Whom a matter that was just sent is told to. Its sender sees no office.
create function overseers_to_tell(of_matter uuid) returns setof uuid
  language sql stable security definer set search_path = pg_catalog, public as $$
  select distinct p.account_id from board_matters m join positions p on p.unit_id = m.unit_id and p.role = 'overseer'
    and p.from_on <= vietnam_today() and (p.to_on is null or p.to_on > vietnam_today())
  where m.id = of_matter and m.account_id = app_account() and m.state = 'sent'
$$;
--> statement-breakpoint
revoke all on function overseers_to_tell(uuid) from public;
--> statement-breakpoint
grant execute on function overseers_to_tell(uuid) to portal_app;
