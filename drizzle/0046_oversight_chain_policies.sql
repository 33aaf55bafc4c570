-- ── Files of oversight ─────────────────────────────────────────────────────────────────────────
-- A finding's file is public once a version is that is not older than it and has that finding; proof of completion
-- once its report is, and until then it is seen by who laid it there alone.
alter policy read_with_result on oversight_files using (
  case
    when recommendation_id is not null and reply_id is null then uploaded_by = (select app_account())
    when recommendation_id is not null then (select true from recommendation_replies p where p.id = reply_id)
    else (select (r.published_version >= oversight_files.version and f.key is not null)
        or ((select app_role()) in ('overseer','front','inspector') and r.unit_id = any ((select app_units())::text[]))
      from oversight_results r left join findings f on f.result_id = r.id and f.key = oversight_files.finding_key
      where r.id = oversight_files.result_id)
  end);
--> statement-breakpoint
create function version_is_written(of_result uuid, of_version integer) returns boolean
  language sql stable set search_path = pg_catalog, public as $$
  select exists (select 1 from oversight_result_versions v join oversight_results r on r.id = v.result_id
    where v.result_id = of_result and v.version = of_version and v.state in ('draft','returned')
      and r.unit_id = any (app_units()))
$$;
--> statement-breakpoint
alter policy add on oversight_files with check (uploaded_by = (select app_account()) and reply_id is null
  and case
    when finding_key is not null then (select app_role()) = 'overseer' and version_is_written(result_id, version)
    else (select app_role()) in ('officer','leader') and (select true from recommendations r
      where r.id = recommendation_id and r.result_id = oversight_files.result_id
        and r.addressee_unit_id = any ((select app_units())::text[]))
  end);
--> statement-breakpoint
grant delete, update (reply_id) on oversight_files to portal_app;
--> statement-breakpoint
create policy take_back on oversight_files for delete to portal_app using (reply_id is null
  and case
    when finding_key is not null then (select app_role()) = 'overseer' and version_is_written(result_id, version)
    else (select app_role()) in ('officer','leader') and uploaded_by = (select app_account())
  end);
--> statement-breakpoint
-- Proof goes with a report made in one's own office, and never with another one again.
create policy prove on oversight_files for update to portal_app
  using ((select app_role()) in ('officer','leader') and recommendation_id is not null and reply_id is null
    and uploaded_by = (select app_account()))
  with check ((select true from recommendation_replies p where p.id = reply_id and p.kind = 'done'
    and p.recommendation_id = oversight_files.recommendation_id and p.position_id = (select app_position())));
--> statement-breakpoint
alter table oversight_drafts enable row level security;
--> statement-breakpoint
alter table oversight_drafts force row level security;
--> statement-breakpoint
create policy owner_all on oversight_drafts to portal_owner using (true) with check (true);
--> statement-breakpoint
grant select, insert, update, delete on oversight_drafts to portal_app;
--> statement-breakpoint
create policy own on oversight_drafts to portal_app
  using ((select app_role()) in ('overseer','officer','leader') and account_id = (select app_account()))
  with check ((select app_role()) in ('overseer','officer','leader') and account_id = (select app_account()));
--> statement-breakpoint
-- ── Late answers ───────────────────────────────────────────────────────────────────────────────
-- Whom the front writes to about a late answer. The front sees nobody of another unit's committee otherwise.
create function leaders_to_urge(of_recommendation uuid) returns setof uuid
  language sql stable security definer set search_path = pg_catalog, public as $$
  select distinct p.account_id from recommendations r
    join oversight_results o on o.id = r.result_id
    join positions p on p.unit_id = r.addressee_unit_id and p.role = 'leader'
      and p.from_on <= vietnam_today() and (p.to_on is null or p.to_on > vietnam_today())
  where r.id = of_recommendation and app_role() = 'front' and o.unit_id = any (app_units())
$$;
--> statement-breakpoint
revoke all on function leaders_to_urge(uuid) from public;
--> statement-breakpoint
grant execute on function leaders_to_urge(uuid) to portal_app;
--> statement-breakpoint
alter table recommendation_warnings enable row level security;
--> statement-breakpoint
alter table recommendation_warnings force row level security;
--> statement-breakpoint
create policy owner_all on recommendation_warnings to portal_owner using (true) with check (true);
--> statement-breakpoint
grant select, insert on recommendation_warnings to portal_worker;
--> statement-breakpoint
create policy work on recommendation_warnings to portal_worker using ((select app_kind()) = 'worker') with check ((select app_kind()) = 'worker');
--> statement-breakpoint
-- ── What residents say of a report ─────────────────────────────────────────────────────────────
create function report_stands(of_reply uuid) returns boolean
  language sql stable set search_path = pg_catalog, public as $$
  select exists (select 1 from recommendation_replies p join recommendations r on r.id = p.recommendation_id
    where p.id = of_reply and p.kind = 'done' and r.state in ('done','verified') and not r.is_withdrawn
      and not exists (select 1 from recommendation_replies q
        where q.recommendation_id = r.id and q.kind = 'done' and q.created_at > p.created_at))
$$;
--> statement-breakpoint
alter table resident_verdicts enable row level security;
--> statement-breakpoint
alter table resident_verdicts force row level security;
--> statement-breakpoint
create policy owner_all on resident_verdicts to portal_owner using (true) with check (true);
--> statement-breakpoint
grant select, insert, update (is_done, text, said_at) on resident_verdicts to portal_app;
--> statement-breakpoint
create policy read_own on resident_verdicts for select to portal_app
  using ((select app_kind()) = 'account' and account_id = (select app_account()));
--> statement-breakpoint
-- The words go to the board and the front of its unit: never to the committee they are about.
create policy read_of_units on resident_verdicts for select to portal_app using ((select app_role()) in ('overseer','front')
  and (select true from recommendation_replies p join recommendations r on r.id = p.recommendation_id
    join oversight_results o on o.id = r.result_id
    where p.id = reply_id and o.unit_id = any ((select app_units())::text[])));
--> statement-breakpoint
create policy say on resident_verdicts for insert to portal_app
  with check ((select app_kind()) = 'account' and account_id = (select app_account()) and not is_demonstration and report_stands(reply_id));
--> statement-breakpoint
create policy say_again on resident_verdicts for update to portal_app
  using ((select app_kind()) = 'account' and account_id = (select app_account()) and report_stands(reply_id));
--> statement-breakpoint
-- Counts for everybody; the two sides only where five have spoken, so that nobody is found out.
create function resident_verdict_counts(of_result uuid)
  returns table (reply_id uuid, total integer, done integer, not_done integer)
  language sql stable security definer set search_path = pg_catalog, public as $$
  select v.reply_id, count(*)::integer,
    case when count(*) >= 5 then (count(*) filter (where v.is_done))::integer end,
    case when count(*) >= 5 then (count(*) filter (where not v.is_done))::integer end
  from resident_verdicts v join recommendation_replies p on p.id = v.reply_id
    join recommendations r on r.id = p.recommendation_id
    join oversight_results o on o.id = r.result_id
  where r.result_id = of_result and o.published_version is not null
  group by v.reply_id
$$;
--> statement-breakpoint
revoke all on function resident_verdict_counts(uuid) from public;
--> statement-breakpoint
grant execute on function resident_verdict_counts(uuid) to portal_app;
