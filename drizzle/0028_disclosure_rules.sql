do $$
declare t text;
begin
  foreach t in array array['disclosures','disclosure_versions','disclosure_channels','disclosure_events'] loop
    execute format('alter table public.%I enable row level security', t);
    execute format('alter table public.%I force row level security', t);
    execute format('create policy owner_all on public.%I to portal_owner using (true) with check (true)', t);
  end loop;
end $$;
--> statement-breakpoint
-- Everybody sees that a line of the approved plan is owed; what a version says only once it is public.
grant select, insert, update on disclosures to portal_app;
--> statement-breakpoint
create policy read_public on disclosures for select to portal_app
  using ((select app_kind()) is not null and (plan_approved_at is not null or published_version is not null));
--> statement-breakpoint
create policy read_of_units on disclosures for select to portal_app
  using ((select app_role()) in ('publisher','leader','inspector') and unit_id = any ((select app_units())::text[]));
--> statement-breakpoint
create policy plan on disclosures for insert to portal_app
  with check ((select app_role()) = 'publisher' and unit_id = any ((select app_units())::text[])
    and plan_approved_at is null and published_version is null and met_on is null);
--> statement-breakpoint
create policy change on disclosures for update to portal_app
  using ((select app_role()) in ('publisher','leader') and unit_id = any ((select app_units())::text[]))
  with check ((select app_role()) in ('publisher','leader') and unit_id = any ((select app_units())::text[]));
--> statement-breakpoint
-- What the public reads is changed by the leader alone, and what a thing is by nobody.
create function keep_what_is_public() returns trigger language plpgsql as $$
begin
  if (new.id, new.slug, new.unit_id, new.item, new.year, new.created_at) is distinct from
     (old.id, old.slug, old.unit_id, old.item, old.year, old.created_at) then
    raise exception 'a disclosure stays what it is' using errcode = '42501';
  end if;
  if app_kind() is not null and app_role() is distinct from 'leader'
     and (new.plan_approved_at, new.plan_approved_by, new.met_decided_on, new.met_variant, new.met_on, new.title, new.published_version,
          new.first_published_at, new.published_at)
       is distinct from
         (old.plan_approved_at, old.plan_approved_by, old.met_decided_on, old.met_variant, old.met_on, old.title, old.published_version,
          old.first_published_at, old.published_at) then
    raise exception 'what is public is changed by the leader alone' using errcode = '42501';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger public_stays before update on disclosures for each row execute function keep_what_is_public();
--> statement-breakpoint
create trigger never_deleted before delete or truncate on disclosures for each statement execute function refuse_change();
--> statement-breakpoint
create function disclosure_is_mine(of_disclosure uuid) returns boolean language sql stable set search_path = pg_catalog, public as $$
  select exists (select 1 from disclosures d where d.id = of_disclosure and d.unit_id = any (app_units()))
$$;
--> statement-breakpoint
grant select, insert, update on disclosure_versions to portal_app;
--> statement-breakpoint
create policy read_published on disclosure_versions for select to portal_app
  using ((select app_kind()) is not null and state in ('published','superseded'));
--> statement-breakpoint
create policy read_of_units on disclosure_versions for select to portal_app
  using ((select app_role()) in ('publisher','leader','inspector') and disclosure_is_mine(disclosure_id));
--> statement-breakpoint
create policy draft on disclosure_versions for insert to portal_app
  with check ((select app_role()) = 'publisher' and state = 'draft' and drafted_by = (select app_position())
    and approved_by is null and published_at is null and disclosure_is_mine(disclosure_id));
--> statement-breakpoint
create policy write on disclosure_versions for update to portal_app
  using ((select app_role()) = 'publisher' and state in ('draft','submitted') and disclosure_is_mine(disclosure_id))
  with check ((select app_role()) = 'publisher' and state in ('draft','submitted') and approved_by is null and published_at is null);
--> statement-breakpoint
create policy approve on disclosure_versions for update to portal_app
  using ((select app_role()) = 'leader' and disclosure_is_mine(disclosure_id))
  with check ((select app_role()) = 'leader'
    and (state in ('draft','superseded') or (state = 'published' and approved_by = (select app_position()))));
--> statement-breakpoint
create function keep_published_disclosure() returns trigger language plpgsql as $$
begin
  if old.state in ('published','superseded')
     and (new.content is distinct from old.content or new.version <> old.version or new.disclosure_id <> old.disclosure_id
          or new.published_at is distinct from old.published_at or new.ground is distinct from old.ground
          or new.reason is distinct from old.reason or new.approved_by is distinct from old.approved_by
          or not (new.state = old.state or (old.state = 'published' and new.state = 'superseded'))) then
    raise exception 'a published version never changes' using errcode = '42501';
  end if;
  if app_role() = 'leader' and (new.content is distinct from old.content or new.drafted_by is distinct from old.drafted_by) then
    raise exception 'who approves does not write' using errcode = '42501';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger published_stays before update on disclosure_versions for each row execute function keep_published_disclosure();
--> statement-breakpoint
create trigger published_stays_there before delete or truncate on disclosure_versions for each statement execute function refuse_change();
--> statement-breakpoint
grant select, insert, update (to_on, evidence, withdrawn_note) on disclosure_channels to portal_app;
--> statement-breakpoint
create policy read_with_record on disclosure_channels for select to portal_app
  using (exists (select 1 from disclosures d where d.id = disclosure_id and d.published_version is not null));
--> statement-breakpoint
create policy record on disclosure_channels for insert to portal_app
  with check ((select app_role()) = 'publisher' and position_id = (select app_position()) and withdrawn_note is null
    and disclosure_is_mine(disclosure_id));
--> statement-breakpoint
create policy go_on on disclosure_channels for update to portal_app
  using ((select app_role()) = 'publisher' and withdrawn_note is null and disclosure_is_mine(disclosure_id))
  with check ((select app_role()) = 'publisher');
--> statement-breakpoint
create trigger never_deleted before delete or truncate on disclosure_channels for each statement execute function refuse_change();
--> statement-breakpoint
grant select, insert on disclosure_events to portal_app;
--> statement-breakpoint
create policy read_public on disclosure_events for select to portal_app
  using (is_public and exists (select 1 from disclosures d where d.id = disclosure_id));
--> statement-breakpoint
create policy read_inside on disclosure_events for select to portal_app
  using ((select app_role()) in ('publisher','leader','inspector') and disclosure_is_mine(disclosure_id));
--> statement-breakpoint
create policy add on disclosure_events for insert to portal_app
  with check (account_id = (select app_account()) and position_id = (select app_position())
    and (select app_role()) in ('publisher','leader') and disclosure_is_mine(disclosure_id));
--> statement-breakpoint
create trigger append_only before update or delete or truncate on disclosure_events for each statement execute function refuse_change();
