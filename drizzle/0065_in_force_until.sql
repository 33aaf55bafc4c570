ALTER TABLE "clearances" ADD COLUMN "expires_on" date;--> statement-breakpoint
ALTER TABLE "commendations" ADD COLUMN "expires_on" date;--> statement-breakpoint
ALTER TABLE "conferences" ADD COLUMN "expires_on" date;--> statement-breakpoint
ALTER TABLE "disclosures" ADD COLUMN "expires_on" date;--> statement-breakpoint
ALTER TABLE "indicators" ADD COLUMN "expires_on" date;--> statement-breakpoint
ALTER TABLE "projects" ADD COLUMN "expires_on" date;--> statement-breakpoint
ALTER TABLE "tasks" ADD COLUMN "expires_on" date;--> statement-breakpoint
ALTER TABLE "search_documents" ADD COLUMN "expires_on" date;--> statement-breakpoint
-- What a record says of its own time: whether it was taken back, and its last day in force.
create function search_time_of(of_kind text, of uuid, out is_withdrawn boolean, out expires_on date)
  language plpgsql stable set search_path = pg_catalog, public as $$
declare of_table text := case of_kind when 'project' then 'projects' when 'conference' then 'conferences' when 'commendation' then 'commendations'
  when 'figure' then 'indicators' when 'task' then 'tasks' end;
begin
  is_withdrawn := false;
  if of_kind = 'disclosure' then
    select d.expires_on into expires_on from disclosures d where d.id = of;
  elsif of_table is not null then
    execute format('select t.withdrawn_on is not null, t.expires_on from public.%I t where t.id = $1', of_table)
      into is_withdrawn, expires_on using of;
  end if;
end $$;
--> statement-breakpoint
-- What was taken back is read at its address and found no more; what is out of force is found, and says so.
create or replace function keep_search_document(doc search_documents) returns void
  language plpgsql set search_path = pg_catalog, public as $$
declare is_withdrawn boolean; last_day date;
begin
  select t.is_withdrawn, t.expires_on into is_withdrawn, last_day from search_time_of(doc.kind, doc.record_id) t;
  if is_withdrawn then
    delete from search_documents where kind = doc.kind and record_id = doc.record_id;
    return;
  end if;
  insert into search_documents (kind, record_id, slug, unit_id, year, published_at, changed_at, on_day, expires_on, title, lead, body, place, is_demonstration)
  values (doc.kind, doc.record_id, doc.slug, doc.unit_id, doc.year, doc.published_at,
    least(nullif(doc.published_at, '-infinity'), now()), doc.on_day, last_day, doc.title, doc.lead, doc.body,
    coalesce(search_title_of_unit(doc.unit_id), ''), doc.is_demonstration)
  on conflict (kind, record_id) do update set slug = excluded.slug, unit_id = excluded.unit_id, year = excluded.year,
    published_at = excluded.published_at, changed_at = excluded.changed_at, on_day = excluded.on_day, expires_on = excluded.expires_on,
    title = excluded.title, lead = excluded.lead, body = excluded.body, place = excluded.place, is_demonstration = excluded.is_demonstration;
end $$;
--> statement-breakpoint
create or replace function search_hit(doc search_documents) returns jsonb language sql stable set search_path = pg_catalog, public as $$
  select jsonb_build_object('kind', doc.kind, 'id', doc.record_id, 'slug', doc.slug, 'unitId', doc.unit_id,
    'at', coalesce(doc.on_day::timestamp at time zone 'Asia/Ho_Chi_Minh', nullif(doc.published_at, '-infinity')),
    'changedAt', doc.changed_at, 'title', doc.title, 'lead', doc.lead, 'body', doc.body, 'isDemonstration', doc.is_demonstration,
    'expiredSince', case when doc.expires_on < vietnam_today() then doc.expires_on + 1 end)
$$;
--> statement-breakpoint
delete from search_documents d where (search_time_of(d.kind, d.record_id)).is_withdrawn;
