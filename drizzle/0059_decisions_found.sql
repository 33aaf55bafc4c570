-- A board has a page of its own now.
create or replace function search_body(of uuid) returns void language plpgsql set search_path = pg_catalog, public as $$
declare doc search_documents;
begin
  select 'body', b.id, b.slug, b.unit_id, extract(year from b.term_from)::smallint, search_day(b.term_from), b.name,
    coalesce(b.recognised_by, ''), '', b.is_demonstration
  into doc.kind, doc.record_id, doc.slug, doc.unit_id, doc.year, doc.published_at, doc.title, doc.lead, doc.body, doc.is_demonstration
  from bodies b where b.id = of;
  if found then perform keep_search_document(doc);
  else delete from search_documents where kind = 'body' and record_id = of; end if;
end $$;
--> statement-breakpoint
-- What the people decide themselves, from the day it was announced, and what the minutes say of it once that is public.
create function search_decision(of uuid) returns void language plpgsql set search_path = pg_catalog, public as $$
declare doc search_documents;
begin
  select 'decision', d.id, d.slug, d.unit_id, vietnam_year(day.at), day.at, d.title, d.proposal,
    concat_ws(' ', d.neighbourhood, r.decided), d.is_demonstration
  into doc.kind, doc.record_id, doc.slug, doc.unit_id, doc.year, doc.published_at, doc.title, doc.lead, doc.body, doc.is_demonstration
  from community_decisions d
    left join lateral (select n.decided, n.published_at from community_decision_results n
      where n.decision_id = d.id and n.published_at is not null order by n.number desc limit 1) r on true,
    lateral (select coalesce(r.published_at, d.published_at) as at) day
  where d.id = of and d.stage not in ('draft','submitted') and d.published_at is not null;
  if found then perform keep_search_document(doc);
  else delete from search_documents where kind = 'decision' and record_id = of; end if;
end $$;
--> statement-breakpoint
create trigger searchable after insert or update on community_decisions for each row execute function keep_searchable('decision', 'id');
--> statement-breakpoint
create trigger searchable after insert or update on community_decision_results for each row execute function keep_searchable('decision', 'decision_id');
--> statement-breakpoint
do $$
begin
  perform search_body(id) from bodies;
  perform search_decision(id) from community_decisions;
end $$;
