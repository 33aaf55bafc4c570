-- What the code never writes, the database never lets it write: each row and column below was open further than
-- any use case needs. Reading a case is not yet writing beside it: officials and inspectors only look.

-- What was sent stays as it was sent; only how the case goes on changes.
revoke update on case_files from portal_app;
--> statement-breakpoint
grant update (state, signature, responsible_unit_id, handled_unit_ids, assigned_position_id, answered_by, reprocessing_count,
  accepted_on, due_on, due_stage, closed_on, revision) on case_files to portal_app;
--> statement-breakpoint
alter policy add_with_case on parties with check (
  (select app_role()) in ('resident','clerk','officer','leader') and (select true from case_files c where c.id = case_file_id));
--> statement-breakpoint
alter policy add_with_case on representatives with check (
  (select app_role()) in ('resident','clerk','officer','leader') and (select true from case_files c where c.id = case_file_id));
--> statement-breakpoint
alter policy add_with_case on case_events with check (
  (select app_role()) in ('resident','clerk','officer','leader') and (select true from case_files c where c.id = case_file_id)
  and account_id is not distinct from (select app_account()) and position_id is not distinct from (select app_position()));
--> statement-breakpoint
drop policy with_case on case_deadlines;
--> statement-breakpoint
create policy read_with_case on case_deadlines for select to portal_app using (
  ((select app_role()) in ('clerk','officer','leader','official','inspector') and unit_id = any ((select app_units())::text[]))
  or (select true from case_files c where c.id = case_file_id));
--> statement-breakpoint
create policy begin_with_case on case_deadlines for insert to portal_app with check (
  (select app_role()) in ('resident','clerk','officer','leader') and (select true from case_files c where c.id = case_file_id));
--> statement-breakpoint
create policy end_with_case on case_deadlines for update to portal_app using (
  (select app_role()) in ('resident','clerk','officer','leader') and (select true from case_files c where c.id = case_file_id));
--> statement-breakpoint
alter policy own on answer_drafts
  using ((select app_role()) in ('officer','leader') and account_id = (select app_account()) and (select true from case_files c where c.id = case_file_id))
  with check ((select app_role()) in ('officer','leader') and account_id = (select app_account()) and (select true from case_files c where c.id = case_file_id));
--> statement-breakpoint

-- A board is kept by the front of its own unit.
alter policy kept_by_front_add on bodies with check ((select app_role()) = 'front' and unit_id = any ((select app_units())::text[]));
--> statement-breakpoint
alter policy kept_by_front_change on bodies using ((select app_role()) = 'front' and unit_id = any ((select app_units())::text[]));
--> statement-breakpoint
do $$
declare t text;
begin
  foreach t in array array['body_members','programmes'] loop
    execute format($p$alter policy kept_by_front_add on public.%I with check ((select app_role()) = 'front'
      and exists (select 1 from bodies b where b.id = body_id and b.unit_id = any ((select app_units())::text[])))$p$, t);
    execute format($p$alter policy kept_by_front_change on public.%I using ((select app_role()) = 'front'
      and exists (select 1 from bodies b where b.id = body_id and b.unit_id = any ((select app_units())::text[])))$p$, t);
  end loop;
end $$;
--> statement-breakpoint

-- Everybody reads a published result, so reading it lets nobody write beside it: the boards and the front of its
-- unit do, and the committee that is asked something in it.
create function has_part_in_result(of_result uuid) returns boolean language sql stable set search_path = pg_catalog, public as $$
  select case
    when app_role() in ('overseer','front') then exists (
      select 1 from oversight_results r where r.id = of_result and r.unit_id = any (app_units()))
    when app_role() in ('officer','leader') then exists (
      select 1 from recommendations r where r.result_id = of_result and r.addressee_unit_id = any (app_units()))
    else false end
$$;
--> statement-breakpoint
alter policy add on oversight_events with check (account_id = (select app_account()) and position_id = (select app_position())
  and has_part_in_result(result_id));
--> statement-breakpoint
alter policy add on oversight_files with check (uploaded_by = (select app_account()) and has_part_in_result(result_id));
--> statement-breakpoint
-- What was asked is the front's to say: whoever answers or judges only moves it on.
create function keep_what_was_asked() returns trigger language plpgsql as $$
begin
  if app_kind() is not null and app_role() is distinct from 'front'
     and (new.result_id, new.finding_key, new.key, new.ordinal, new.text, new.addressee_unit_id, new.sent_on, new.due_on, new.rule_id, new.is_withdrawn)
       is distinct from
         (old.result_id, old.finding_key, old.key, old.ordinal, old.text, old.addressee_unit_id, old.sent_on, old.due_on, old.rule_id, old.is_withdrawn) then
    raise exception 'what was recommended is changed by the front alone' using errcode = '42501';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger asked_stays before update on recommendations for each row execute function keep_what_was_asked();
