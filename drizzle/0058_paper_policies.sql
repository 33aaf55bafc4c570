alter table reception_conclusions enable row level security;
--> statement-breakpoint
alter table reception_conclusions force row level security;
--> statement-breakpoint
create policy owner_all on reception_conclusions to portal_owner using (true) with check (true);
--> statement-breakpoint
-- ── Drafts: about a reception by those who may write it, about disclosure by publisher and leader ──────────
create policy of_a_reception on document_drafts to portal_app
  using ((select app_role()) in ('clerk','leader') and entry_id is not null
    and (select e.unit_id = (select app_unit()) and e.sealed_below = 0 from reception_entries e where e.id = entry_id))
  with check ((select app_role()) in ('clerk','leader') and entry_id is not null and drafted_by = (select app_account())
    and (select e.unit_id = (select app_unit()) and e.sealed_below = 0 from reception_entries e where e.id = entry_id));
--> statement-breakpoint
create policy of_a_period on document_drafts to portal_app
  using ((select app_role()) in ('publisher','leader') and unit_id = (select app_unit()))
  with check ((select app_role()) in ('publisher','leader') and unit_id = (select app_unit()) and drafted_by = (select app_account()));
--> statement-breakpoint
-- ── Issued: what is about disclosure is everybody's; what is about a reception is the desk's and theirs who came ──
create policy read_published on issued_documents for select to portal_app
  using (period is not null and (select app_kind()) is not null);
--> statement-breakpoint
-- Once the matter turned out to be a denunciation, nobody at the desk reads what was concluded in the open.
create policy read_with_reception on issued_documents for select to portal_app
  using ((select e.sealed_below = 0 from reception_entries e where e.id = entry_id));
--> statement-breakpoint
-- By a function: the policies of the two tables would ask each other for ever.
create function was_told_of(of_document uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, public as $$
  select app_kind() = 'account' and exists (
    select 1 from reception_conclusions c where c.document_id = of_document and c.account_id = app_account())
$$;
--> statement-breakpoint
revoke all on function was_told_of(uuid) from public;
--> statement-breakpoint
grant execute on function was_told_of(uuid) to portal_app;
--> statement-breakpoint
create policy read_when_told on issued_documents for select to portal_app
  using (entry_id is not null and was_told_of(id));
--> statement-breakpoint
create policy issue_for_the_ward on issued_documents for insert to portal_app
  with check ((select app_role()) = 'leader' and case_file_id is null
    and signed_by = (select app_account()) and position_id = (select app_position()) and unit_id = (select app_unit())
    and issued_at = now()
    and case when entry_id is null then kind in ('disclosure_list','disclosure_report')
      else kind = 'conclusion_notice'
        and (select e.unit_id = (select app_unit()) and e.sealed_below = 0 from reception_entries e where e.id = entry_id) end);
--> statement-breakpoint
-- Files of what is about no case are read with the document, and are nobody's to tie elsewhere or to drop.
create policy read_with_document on attachments for select to portal_app
  using (case_file_id is null and purpose = 'document'
    and exists (select 1 from issued_documents d where d.pdf_id = attachments.id or d.docx_id = attachments.id));
--> statement-breakpoint
alter policy read_own on attachments
  using ((select app_kind()) in ('account','position') and uploaded_by = (select app_account()) and case_file_id is null and purpose <> 'document');
--> statement-breakpoint
-- A row just written is read back by whoever writes it, before its document stands.
create policy read_while_issuing on attachments for select to portal_app
  using (case_file_id is null and purpose = 'document' and (select app_role()) = 'leader' and uploaded_by = (select app_account()) and created_at = now());
--> statement-breakpoint
alter policy add on attachments
  with check ((select app_kind()) in ('account','position') and uploaded_by = (select app_account())
    and (case_file_id is null or (select true from case_files c where c.id = case_file_id))
    and (case_file_id is not null or purpose <> 'document' or (select app_role()) = 'leader'));
--> statement-breakpoint
alter policy tie_own on attachments
  using (uploaded_by = (select app_account()) and case_file_id is null and purpose <> 'document');
--> statement-breakpoint
alter policy drop_own on attachments
  using (uploaded_by = (select app_account()) and case_file_id is null and purpose <> 'document');
--> statement-breakpoint
alter policy sweep on attachments using ((select app_kind()) = 'worker' and case_file_id is null and purpose <> 'document');
--> statement-breakpoint
drop function confirm_document(text);
--> statement-breakpoint
-- What anyone holding the paper may know: that it was issued, by whom, when, and the hashes of its files. No name, no
-- content; of what everybody may read, where it stands.
create function confirm_document(of_code text)
  returns table (kind text, unit_id text, book text, number integer, issued_on date, period text, pdf_sha256 text, pdf_bytes integer,
                 docx_sha256 text, docx_bytes integer, replaced_on date, replaced_by_number integer, is_demonstration boolean)
  language sql stable security definer set search_path = pg_catalog, public as $$
  select d.kind, d.unit_id, d.book, d.number, d.issued_on, d.period, pdf.sha256, pdf.byte_size, docx.sha256, docx.byte_size,
         newer.issued_on, newer.number, d.is_demonstration or coalesce(c.is_demonstration, false)
  from issued_documents d
    left join case_files c on c.id = d.case_file_id
    join attachments pdf on pdf.id = d.pdf_id
    join attachments docx on docx.id = d.docx_id
    left join issued_documents newer on newer.replaces_id = d.id
  where d.code = of_code
$$;
--> statement-breakpoint
revoke all on function confirm_document(text) from public;
--> statement-breakpoint
grant execute on function confirm_document(text) to portal_app;
--> statement-breakpoint
-- ── Conclusions ────────────────────────────────────────────────────────────────────────────────
grant select, insert, update (done_on, evidence, done_by, done_at) on reception_conclusions to portal_app;
--> statement-breakpoint
create policy read_at_the_desk on reception_conclusions for select to portal_app
  using ((select app_role()) in ('clerk','officer','leader')
    and (select e.sealed_below = 0 from reception_entries e where e.id = entry_id));
--> statement-breakpoint
create policy read_own on reception_conclusions for select to portal_app
  using ((select app_kind()) = 'account' and account_id = (select app_account()));
--> statement-breakpoint
-- With the notice that says so, about one's own ward's book; told only to whoever had a turn on that very day.
create policy conclude on reception_conclusions for insert to portal_app
  with check ((select app_role()) = 'leader' and unit_id = (select app_unit())
    and num_nonnulls(done_on, evidence, done_by, done_at) = 0 and not (is_demonstration and document_id is null)
    and (select e.unit_id = (select app_unit()) and e.sealed_below = 0 from reception_entries e where e.id = entry_id)
    and (select d.entry_id = reception_conclusions.entry_id and d.issued_on = concluded_on from issued_documents d where d.id = document_id)
    and (booking_id is null or (select true from reception_bookings b
        join reception_days y on y.id = b.day_id
        join reception_entries e on e.id = reception_conclusions.entry_id
        join reception_versions v on v.entry_id = e.id and v.version = e.current_version
      where b.id = booking_id and b.account_id = reception_conclusions.account_id and b.state = 'booked'
        and y.unit_id = e.unit_id and y.on_day = v.received_on)));
--> statement-breakpoint
-- Once, by the desk of that ward, and not ahead of its day.
create policy follow_up on reception_conclusions for update to portal_app
  using ((select app_role()) in ('clerk','leader') and unit_id = (select app_unit()) and done_on is null)
  with check (done_on is not null and done_on <= vietnam_today() and done_by = (select app_position()) and done_at = date_trunc('milliseconds', now()));
--> statement-breakpoint
create trigger never_deleted before delete or truncate on reception_conclusions for each statement execute function refuse_change();
--> statement-breakpoint
-- How many notices of a ward stand since a day and what came of them; below five nothing but that there are few, since
-- whoever was received there would be known by them.
create function conclusion_figures(of_unit text, since date)
  returns table (given integer, on_time integer, late integer, open integer, overdue integer, is_demonstration boolean)
  language sql stable security definer set search_path = pg_catalog, public as $$
  with standing as (
    select c.* from reception_conclusions c
    where c.unit_id = of_unit and c.concluded_on >= since
      and not exists (select 1 from issued_documents n where n.replaces_id = c.document_id)
  )
  select count(*)::integer,
    (count(*) filter (where done_on <= due_on))::integer,
    (count(*) filter (where done_on > due_on))::integer,
    (count(*) filter (where done_on is null and due_on >= vietnam_today()))::integer,
    (count(*) filter (where done_on is null and due_on < vietnam_today()))::integer,
    bool_and(is_demonstration)
  from standing having count(*) >= 5
$$;
--> statement-breakpoint
revoke all on function conclusion_figures(text, date) from public;
--> statement-breakpoint
grant execute on function conclusion_figures(text, date) to portal_app;
--> statement-breakpoint
grant update (online_places, online_cases) on reception_schedules to portal_app;
