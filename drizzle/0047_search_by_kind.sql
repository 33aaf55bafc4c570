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
-- Whoever publishes may not write here themselves, so the triggers do it as the owner.
create or replace function keep_searchable() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  fresh jsonb := case when tg_op = 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
begin
  execute format('select %I($1)', 'search_' || tg_argv[0]) using (fresh->>tg_argv[1])::uuid;
  return null;
end $$;
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
create trigger searchable after insert or update or delete on projects for each row execute function keep_searchable('project', 'id');
--> statement-breakpoint
create trigger searchable after insert or update or delete on conferences for each row execute function keep_searchable('conference', 'id');
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
-- A figure is called as one says it: "71% công đoàn cơ sở …", "21 phường có dự án …".
create function search_figure(of uuid) returns void language plpgsql set search_path = pg_catalog, public as $$
declare doc search_documents;
begin
  select 'figure', i.id, u.slug, i.unit_id, i.year, search_day(i.as_of),
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
create trigger searchable after insert or update or delete on commendations for each row execute function keep_searchable('commendation', 'id');
--> statement-breakpoint
create trigger searchable after insert or update or delete on tasks for each row execute function keep_searchable('task', 'id');
--> statement-breakpoint
create trigger searchable after insert or update or delete on indicators for each row execute function keep_searchable('figure', 'id');
--> statement-breakpoint
create trigger searchable after insert or update or delete on bodies for each row execute function keep_searchable('body', 'id');
--> statement-breakpoint
do $$
begin
  perform search_consultation(id) from consultations;
  perform search_commendation(id) from commendations;
  perform search_task(id) from tasks;
  perform search_figure(id) from indicators;
  perform search_body(id) from bodies;
end $$;
