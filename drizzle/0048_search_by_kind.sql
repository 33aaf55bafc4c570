ALTER TABLE "search_documents" ADD COLUMN "changed_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
CREATE INDEX "search_documents_changed" ON "search_documents" USING btree ("unit_id","changed_at" DESC NULLS LAST);
--> statement-breakpoint
-- A kind of record is searched once it has a function `search_<kind>(of uuid)`, which keeps or drops its one document, and a trigger
-- on each table its words are taken from: `execute function keep_searchable('<kind>', '<column with the record's id>')`.
drop trigger searchable on oversight_results;
--> statement-breakpoint
drop trigger searchable on findings;
--> statement-breakpoint
drop trigger searchable on disclosures;
--> statement-breakpoint
drop trigger searchable on projects;
--> statement-breakpoint
drop trigger searchable on conferences;
--> statement-breakpoint
-- Whoever publishes may not write here themselves, so the triggers do it as the owner. What is kept with a version of its own each
-- time it is written (a third word says so) changed now; everything else when it was published.
create or replace function keep_searchable() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  fresh jsonb := case when tg_op = 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
  record uuid := (fresh->>tg_argv[1])::uuid;
begin
  execute format('select %I($1)', 'search_' || tg_argv[0]) using record;
  if tg_argv[2] = 'as written' then
    update search_documents set changed_at = now() where kind = tg_argv[0] and record_id = record;
  end if;
  return null;
end $$;
--> statement-breakpoint
create or replace function keep_search_document(doc search_documents) returns void language sql set search_path = pg_catalog, public as $$
  insert into search_documents (kind, record_id, slug, unit_id, year, published_at, changed_at, title, lead, body, place, is_demonstration)
  values (doc.kind, doc.record_id, doc.slug, doc.unit_id, doc.year, doc.published_at,
    least(nullif(doc.published_at, '-infinity'), now()), doc.title, doc.lead, doc.body,
    coalesce(search_title_of_unit(doc.unit_id), ''), doc.is_demonstration)
  on conflict (kind, record_id) do update set slug = excluded.slug, unit_id = excluded.unit_id, year = excluded.year,
    published_at = excluded.published_at, changed_at = excluded.changed_at, title = excluded.title, lead = excluded.lead,
    body = excluded.body, place = excluded.place, is_demonstration = excluded.is_demonstration
$$;
--> statement-breakpoint
create or replace function search_hit(doc search_documents) returns jsonb language sql stable set search_path = pg_catalog, public as $$
  select jsonb_build_object('kind', doc.kind, 'id', doc.record_id, 'slug', doc.slug, 'unitId', doc.unit_id,
    'at', nullif(doc.published_at, '-infinity'), 'changedAt', doc.changed_at, 'title', doc.title, 'lead', doc.lead, 'body', doc.body,
    'isDemonstration', doc.is_demonstration)
$$;
--> statement-breakpoint
-- What of a unit changed last, of one kind or of all.
create function newest_public(of_unit text, of_kind text, most integer) returns jsonb
  language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(jsonb_agg(search_hit(d) order by d.changed_at desc, d.record_id), '[]') from (
    select * from search_documents where unit_id = of_unit and (of_kind is null or kind = of_kind)
    order by changed_at desc nulls last, record_id limit most) n join search_documents d using (kind, record_id)
$$;
--> statement-breakpoint
revoke all on function newest_public(text, text, integer) from public;
--> statement-breakpoint
grant execute on function newest_public(text, text, integer) to portal_app;
--> statement-breakpoint
create trigger searchable after insert or update or delete on oversight_results for each row execute function keep_searchable('result', 'id');
--> statement-breakpoint
create trigger searchable after insert or update or delete on findings for each row execute function keep_searchable('result', 'result_id');
--> statement-breakpoint
create trigger searchable after insert or update or delete on disclosures for each row execute function keep_searchable('disclosure', 'id');
--> statement-breakpoint
-- An import writes a disclosure before what it says.
create trigger searchable after insert on disclosure_versions for each row execute function keep_searchable('disclosure', 'disclosure_id');
--> statement-breakpoint
create trigger searchable after insert or update or delete on projects for each row execute function keep_searchable('project', 'id', 'as written');
--> statement-breakpoint
create trigger searchable after insert or update or delete on conferences for each row execute function keep_searchable('conference', 'id', 'as written');
--> statement-breakpoint
-- The day something was reported of; what nobody dated stands last.
create function search_day(on_day date) returns timestamptz language sql immutable set search_path = pg_catalog, public as $$
  select coalesce(on_day::timestamp at time zone 'Asia/Ho_Chi_Minh', '-infinity')
$$;
--> statement-breakpoint
-- What people are asked from the day it is public, and what became of it once the leader has answered.
create function search_consultation(of uuid) returns void language plpgsql set search_path = pg_catalog, public as $$
declare doc search_documents;
begin
  select 'consultation', c.id, c.slug, c.unit_id, vietnam_year(day.at), day.at, c.title, c.question,
    concat_ws(' ', c.papers, a.synthesis, a.response, a.departure_reason), c.is_demonstration
  into doc.kind, doc.record_id, doc.slug, doc.unit_id, doc.year, doc.published_at, doc.title, doc.lead, doc.body, doc.is_demonstration
  from consultations c
    left join consultation_answers a on a.consultation_id = c.id and c.stage in ('answered','closed'),
    lateral (select coalesce(a.answered_at, c.opened_at) as at) day
  where c.id = of and c.stage in ('open','summed_up','answered','closed') and c.opened_at is not null;
  if found then perform keep_search_document(doc);
  else delete from search_documents where kind = 'consultation' and record_id = of; end if;
end $$;
--> statement-breakpoint
-- What stands in a list of its ward is read there; of a higher unit, in the conference at which it was said.
create function search_page(of_unit text, of_conference uuid) returns text language sql stable set search_path = pg_catalog, public as $$
  select case when u.kind = 'ward' then u.slug else (select c.slug from conferences c where c.id = of_conference) end
  from units u where u.id = of_unit
$$;
--> statement-breakpoint
create function search_commendation(of uuid) returns void language plpgsql set search_path = pg_catalog, public as $$
declare doc search_documents;
begin
  select 'commendation', c.id, p.slug, c.unit_id, c.year, search_day(c.as_of),
    concat_ws(' ', 'Khen thưởng năm', c.year::text),
    concat_ws('. ', c.given_by, c.ground, (select string_agg(name, ', ') from jsonb_array_elements_text(c.names) name)), '', c.is_demonstration
  into doc.kind, doc.record_id, doc.slug, doc.unit_id, doc.year, doc.published_at, doc.title, doc.lead, doc.body, doc.is_demonstration
  from commendations c, lateral (select search_page(c.unit_id, c.conference_id) as slug) p
  where c.id = of and p.slug is not null;
  if found then perform keep_search_document(doc);
  else delete from search_documents where kind = 'commendation' and record_id = of; end if;
end $$;
--> statement-breakpoint
create function search_task(of uuid) returns void language plpgsql set search_path = pg_catalog, public as $$
declare doc search_documents;
begin
  select 'task', t.id, p.slug, t.unit_id, t.year, search_day(t.as_of), t.content, coalesce(t.owner, ''), '', t.is_demonstration
  into doc.kind, doc.record_id, doc.slug, doc.unit_id, doc.year, doc.published_at, doc.title, doc.lead, doc.body, doc.is_demonstration
  from tasks t, lateral (select search_page(t.unit_id, t.conference_id) as slug) p
  where t.id = of and p.slug is not null;
  if found then perform keep_search_document(doc);
  else delete from search_documents where kind = 'task' and record_id = of; end if;
end $$;
--> statement-breakpoint
-- A figure is called as one says it: "71% công đoàn cơ sở …", "21 phường có dự án …". Of a higher unit it is read at its source.
create function search_figure(of uuid) returns void language plpgsql set search_path = pg_catalog, public as $$
declare doc search_documents;
begin
  select 'figure', i.id, case u.kind when 'ward' then u.slug else i.source_id || '#' || i.key end, i.unit_id, i.year, search_day(i.as_of),
    replace(trim_scale(i.value)::text, '.', ',') || case i.measure when 'percent' then '% ' else ' ' end || i.scope,
    coalesce(i.quote, ''), '', i.is_demonstration
  into doc.kind, doc.record_id, doc.slug, doc.unit_id, doc.year, doc.published_at, doc.title, doc.lead, doc.body, doc.is_demonstration
  from indicators i join units u on u.id = i.unit_id where i.id = of;
  if found then perform keep_search_document(doc);
  else delete from search_documents where kind = 'figure' and record_id = of; end if;
end $$;
--> statement-breakpoint
-- A board, not who sits on it: members come and go by the day, and a search would go on naming them.
create function search_body(of uuid) returns void language plpgsql set search_path = pg_catalog, public as $$
declare doc search_documents;
begin
  select 'body', b.id, u.slug, b.unit_id, extract(year from b.term_from)::smallint, search_day(b.term_from), b.name,
    coalesce(b.recognised_by, ''), '', b.is_demonstration
  into doc.kind, doc.record_id, doc.slug, doc.unit_id, doc.year, doc.published_at, doc.title, doc.lead, doc.body, doc.is_demonstration
  from bodies b join units u on u.id = b.unit_id where b.id = of;
  if found then perform keep_search_document(doc);
  else delete from search_documents where kind = 'body' and record_id = of; end if;
end $$;
--> statement-breakpoint
create trigger searchable after insert or update on consultations for each row execute function keep_searchable('consultation', 'id');
--> statement-breakpoint
create trigger searchable after insert or update on consultation_answers for each row execute function keep_searchable('consultation', 'consultation_id');
--> statement-breakpoint
create trigger searchable after insert or update or delete on commendations for each row execute function keep_searchable('commendation', 'id', 'as written');
--> statement-breakpoint
create trigger searchable after insert or update or delete on tasks for each row execute function keep_searchable('task', 'id', 'as written');
--> statement-breakpoint
create trigger searchable after insert or update or delete on indicators for each row execute function keep_searchable('figure', 'id', 'as written');
--> statement-breakpoint
create trigger searchable after insert or update or delete on bodies for each row execute function keep_searchable('body', 'id', 'as written');
--> statement-breakpoint
update search_documents set changed_at = least(published_at, now()) where published_at <> '-infinity';
--> statement-breakpoint
do $$
begin
  perform search_consultation(id) from consultations;
  perform search_commendation(id) from commendations;
  perform search_task(id) from tasks;
  perform search_figure(id) from indicators;
  perform search_body(id) from bodies;
end $$;
