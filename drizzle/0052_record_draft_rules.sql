-- Reported records are written by the publisher and become public when the leader lets them: nobody writes one directly.
do $$
declare t text;
begin
  foreach t in array array['record_drafts','record_draft_events','record_files'] loop
    execute format('alter table public.%I enable row level security', t);
    execute format('alter table public.%I force row level security', t);
    execute format('create policy owner_all on public.%I to portal_owner using (true) with check (true)', t);
  end loop;
end $$;
--> statement-breakpoint
grant select, insert, update on record_drafts to portal_app;
--> statement-breakpoint
create policy read_of_units on record_drafts for select to portal_app
  using ((select app_role()) in ('publisher','leader') and unit_id = any ((select app_units())::text[]));
--> statement-breakpoint
create policy draft on record_drafts for insert to portal_app
  with check ((select app_role()) = 'publisher' and unit_id = any ((select app_units())::text[]) and state in ('draft','submitted')
    and drafted_by = (select app_position()) and score_basis is null
    and num_nonnulls(approved_by, published_version, published_at, returned_note) = 0);
--> statement-breakpoint
-- From the scorecard a leader may propose a commendation; a publisher makes a record of it, and it is approved like any other.
create policy propose on record_drafts for insert to portal_app
  with check ((select app_role()) = 'leader' and unit_id = (select app_unit()) and kind = 'commendations' and state = 'draft'
    and record_id is null and not is_withdrawal and score_basis is not null and reason is not null
    and num_nonnulls(drafted_by, approved_by, published_version, published_at, returned_note) = 0);
--> statement-breakpoint
create policy write on record_drafts for update to portal_app
  using ((select app_role()) = 'publisher' and state = 'draft' and unit_id = any ((select app_units())::text[]))
  with check ((select app_role()) = 'publisher' and state in ('draft','submitted','discarded') and drafted_by = (select app_position()));
--> statement-breakpoint
create policy decide on record_drafts for update to portal_app
  using ((select app_role()) = 'leader' and state = 'submitted' and unit_id = any ((select app_units())::text[]))
  with check ((select app_role()) = 'leader'
    and ((state = 'draft' and returned_note is not null) or (state = 'published' and approved_by = (select app_position()) and published_at is not null)));
--> statement-breakpoint
-- A draft stays about what it is about; who approves does not write; what became public or was given up stays as it was.
create function keep_record_draft() returns trigger language plpgsql as $$
begin
  if (new.id, new.kind, new.unit_id, new.created_at, new.is_withdrawal, new.score_basis)
     is distinct from (old.id, old.kind, old.unit_id, old.created_at, old.is_withdrawal, old.score_basis)
     or (new.record_id is distinct from old.record_id and not (old.record_id is null and new.state = 'published')) then
    raise exception 'a draft stays about what it is about' using errcode = '42501';
  end if;
  if old.state in ('published','discarded') then
    raise exception 'what was published or given up is not written again' using errcode = '42501';
  end if;
  if new.state <> old.state and (old.state, new.state) not in
     (('draft','submitted'), ('draft','discarded'), ('submitted','draft'), ('submitted','published')) then
    raise exception 'not the next state of a draft' using errcode = '42501';
  end if;
  if old.state = 'submitted' and (new.content, new.reason, new.base_version, new.drafted_by)
     is distinct from (old.content, old.reason, old.base_version, old.drafted_by) then
    raise exception 'who approves does not write' using errcode = '42501';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger stays before update on record_drafts for each row execute function keep_record_draft();
--> statement-breakpoint
create trigger never_deleted before delete or truncate on record_drafts for each statement execute function refuse_change();
--> statement-breakpoint
-- A record is written by the leader, from a draft that waits for them and that somebody else wrote.
create function record_is_approved(of_kind text, of_record uuid, of_unit text, is_new boolean) returns boolean
  language sql stable security definer set search_path = pg_catalog, public as $$
  select app_role() = 'leader' and of_unit = any (app_units()) and exists (
    select 1 from record_drafts d join positions p on p.id = d.drafted_by
    where d.kind = of_kind and d.unit_id = of_unit and d.state = 'submitted' and p.account_id <> app_account()
      and case when is_new then d.record_id is null else d.record_id = of_record end)
$$;
--> statement-breakpoint
revoke all on function record_is_approved(text, uuid, text, boolean) from public;
--> statement-breakpoint
grant execute on function record_is_approved(text, uuid, text, boolean) to portal_app;
--> statement-breakpoint
create function record_stays() returns trigger language plpgsql as $$
begin
  if app_kind() is not null and (new.id, new.unit_id, new.is_demonstration, to_jsonb(new)->>'slug')
     is distinct from (old.id, old.unit_id, old.is_demonstration, to_jsonb(old)->>'slug') then
    raise exception 'a record stays what it is, under its address' using errcode = '42501';
  end if;
  return new;
end $$;
--> statement-breakpoint
do $$
declare t text;
begin
  foreach t in array array['indicators','projects','clearances','conferences','commendations','tasks'] loop
    execute format('drop policy publishers_add on public.%I', t);
    execute format('drop policy publishers_change on public.%I', t);
    execute format('create policy leaders_publish on public.%I for insert to portal_app
      with check (not is_demonstration and record_is_approved(%L, id, unit_id, true))', t, t);
    execute format('create policy leaders_correct on public.%I for update to portal_app
      using (record_is_approved(%L, id, unit_id, false)) with check (record_is_approved(%L, id, unit_id, false))', t, t, t);
    execute format('create trigger stays before update on public.%I for each row execute function record_stays()', t);
  end loop;
end $$;
--> statement-breakpoint
-- A document that is named on a form becomes a source when the record it stands behind is published.
create policy leaders_name on sources for insert to portal_app with check ((select app_role()) = 'leader' and id like 'van-ban-%');
--> statement-breakpoint
grant select, insert on record_draft_events to portal_app;
--> statement-breakpoint
create policy read_at_the_desk on record_draft_events for select to portal_app
  using ((select app_role()) in ('publisher','leader') and exists (select 1 from record_drafts d where d.id = draft_id));
--> statement-breakpoint
create policy add on record_draft_events for insert to portal_app
  with check (account_id = (select app_account()) and position_id = (select app_position()) and role = (select app_role())
    and (select app_role()) in ('publisher','leader') and exists (select 1 from record_drafts d where d.id = draft_id));
--> statement-breakpoint
create trigger append_only before update or delete or truncate on record_draft_events for each statement execute function refuse_change();
--> statement-breakpoint
create function record_draft_is_public(of_draft uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, public as $$
  select app_kind() is not null and exists (select 1 from record_drafts d where d.id = of_draft and d.state = 'published')
$$;
--> statement-breakpoint
revoke all on function record_draft_is_public(uuid) from public;
--> statement-breakpoint
grant execute on function record_draft_is_public(uuid) to portal_app;
--> statement-breakpoint
-- A file is public with the draft it came with; before that it is the desk's, and can be taken away while the draft is written.
grant select, insert, delete, update (record_id) on record_files to portal_app;
--> statement-breakpoint
create policy read_public on record_files for select to portal_app using (record_draft_is_public(draft_id));
--> statement-breakpoint
create policy read_at_the_desk on record_files for select to portal_app
  using ((select app_role()) in ('publisher','leader') and exists (select 1 from record_drafts d where d.id = draft_id));
--> statement-breakpoint
create policy lay on record_files for insert to portal_app
  with check ((select app_role()) = 'publisher' and uploaded_by = (select app_account()) and record_id is null
    and exists (select 1 from record_drafts d where d.id = draft_id and d.state = 'draft'));
--> statement-breakpoint
create policy take_back on record_files for delete to portal_app
  using ((select app_role()) = 'publisher' and exists (select 1 from record_drafts d where d.id = draft_id and d.state = 'draft'));
--> statement-breakpoint
create policy tie on record_files for update to portal_app
  using ((select app_role()) = 'leader' and record_id is null
    and exists (select 1 from record_drafts d where d.id = draft_id and d.state in ('submitted','published')))
  with check ((select app_role()) = 'leader'
    and exists (select 1 from record_drafts d where d.id = draft_id and d.record_id = record_files.record_id));
--> statement-breakpoint
-- What is typed beside papers and which of them were not taken is laid by for publishers too.
alter policy own on oversight_drafts
  using ((select app_role()) in ('overseer','officer','leader','publisher') and account_id = (select app_account()))
  with check ((select app_role()) in ('overseer','officer','leader','publisher') and account_id = (select app_account()));
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
    select r.sha256 from record_files r where r.sha256 = any (hashes)
    union
    select i.sha256 from imports i where i.sha256 = any (hashes);
end $$;
