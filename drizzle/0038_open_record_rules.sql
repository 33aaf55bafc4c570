-- One search over everything public: results, disclosures, works and conferences lie in one table as they are searched, so that
-- one question is one walk through one index, with its facets. The table says nothing that is not public: triggers keep it in
-- the transaction that publishes, and nobody reads it but through `search_public`.
alter table search_documents enable row level security;
--> statement-breakpoint
alter table search_documents force row level security;
--> statement-breakpoint
create policy owner_all on search_documents to portal_owner using (true) with check (true);
--> statement-breakpoint
create function search_title_of_unit(of_unit text) returns text language sql stable set search_path = pg_catalog, public as $$
  select case kind when 'ward' then 'phường ' || name when 'district' then 'quận ' || name else name end from units where id = of_unit
$$;
--> statement-breakpoint
create function keep_search_document(doc search_documents) returns void language sql set search_path = pg_catalog, public as $$
  insert into search_documents (kind, record_id, slug, unit_id, year, published_at, title, lead, body, place, is_demonstration)
  values (doc.kind, doc.record_id, doc.slug, doc.unit_id, doc.year, doc.published_at, doc.title, doc.lead, doc.body,
    coalesce(search_title_of_unit(doc.unit_id), ''), doc.is_demonstration)
  on conflict (kind, record_id) do update set slug = excluded.slug, unit_id = excluded.unit_id, year = excluded.year,
    published_at = excluded.published_at, title = excluded.title, lead = excluded.lead, body = excluded.body, place = excluded.place,
    is_demonstration = excluded.is_demonstration
$$;
--> statement-breakpoint
create function vietnam_year(at timestamptz) returns smallint language sql immutable set search_path = pg_catalog, public as $$
  select extract(year from at at time zone 'Asia/Ho_Chi_Minh')::smallint
$$;
--> statement-breakpoint
create function search_result(of uuid) returns void language plpgsql set search_path = pg_catalog, public as $$
declare doc search_documents;
begin
  select 'result', r.id, r.slug, r.unit_id, vietnam_year(r.published_at), r.published_at, r.title, r.summary,
    coalesce((select string_agg(f.text, ' ' order by f.ordinal) from findings f where f.result_id = r.id and not f.is_withdrawn), ''),
    r.is_demonstration
  into doc.kind, doc.record_id, doc.slug, doc.unit_id, doc.year, doc.published_at, doc.title, doc.lead, doc.body, doc.is_demonstration
  from oversight_results r where r.id = of and r.published_version is not null and r.published_at is not null;
  if found then perform keep_search_document(doc);
  else delete from search_documents where kind = 'result' and record_id = of; end if;
end $$;
--> statement-breakpoint
create function search_disclosure(of uuid) returns void language plpgsql set search_path = pg_catalog, public as $$
declare doc search_documents;
begin
  select 'disclosure', d.id, d.slug, d.unit_id, vietnam_year(d.published_at), d.published_at, d.title,
    coalesce(v.content->>'body', ''), coalesce(v.content->>'documentNumber', ''), d.is_demonstration
  into doc.kind, doc.record_id, doc.slug, doc.unit_id, doc.year, doc.published_at, doc.title, doc.lead, doc.body, doc.is_demonstration
  from disclosures d join disclosure_versions v on v.disclosure_id = d.id and v.version = d.published_version
  where d.id = of and d.published_at is not null and d.title is not null;
  if found then perform keep_search_document(doc);
  else delete from search_documents where kind = 'disclosure' and record_id = of; end if;
end $$;
--> statement-breakpoint
create function search_project(of uuid) returns void language plpgsql set search_path = pg_catalog, public as $$
declare doc search_documents;
begin
  select 'project', p.id, p.slug, p.unit_id, vietnam_year(day.at), coalesce(day.at, '-infinity'), p.name, coalesce(p.summary, ''),
    concat_ws(' ', p.owner, p.contractor), p.is_demonstration
  into doc.kind, doc.record_id, doc.slug, doc.unit_id, doc.year, doc.published_at, doc.title, doc.lead, doc.body, doc.is_demonstration
  from projects p, lateral (select coalesce(p.as_of, p.started_on)::timestamp at time zone 'Asia/Ho_Chi_Minh' as at) day
  where p.id = of;
  if found then perform keep_search_document(doc);
  else delete from search_documents where kind = 'project' and record_id = of; end if;
end $$;
--> statement-breakpoint
create function search_conference(of uuid) returns void language plpgsql set search_path = pg_catalog, public as $$
declare doc search_documents;
begin
  select 'conference', c.id, c.slug, c.unit_id, extract(year from c.held_on)::smallint, c.held_on::timestamp at time zone 'Asia/Ho_Chi_Minh',
    c.title, coalesce(c.summary, ''), concat_ws(' ', c.host, c.chair), c.is_demonstration
  into doc.kind, doc.record_id, doc.slug, doc.unit_id, doc.year, doc.published_at, doc.title, doc.lead, doc.body, doc.is_demonstration
  from conferences c where c.id = of;
  if found then perform keep_search_document(doc);
  else delete from search_documents where kind = 'conference' and record_id = of; end if;
end $$;
--> statement-breakpoint
-- Whoever publishes may not write here themselves, so the triggers do it as the owner.
create function keep_searchable() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  fresh jsonb := case when tg_op = 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
begin
  case tg_table_name
    when 'oversight_results' then perform search_result((fresh->>'id')::uuid);
    when 'findings' then perform search_result((fresh->>'result_id')::uuid);
    when 'disclosures' then perform search_disclosure((fresh->>'id')::uuid);
    when 'projects' then perform search_project((fresh->>'id')::uuid);
    when 'conferences' then perform search_conference((fresh->>'id')::uuid);
  end case;
  return null;
end $$;
--> statement-breakpoint
create trigger searchable after insert or update or delete on oversight_results for each row execute function keep_searchable();
--> statement-breakpoint
create trigger searchable after insert or update or delete on findings for each row execute function keep_searchable();
--> statement-breakpoint
create trigger searchable after insert or update on disclosures for each row execute function keep_searchable();
--> statement-breakpoint
create trigger searchable after insert or update or delete on projects for each row execute function keep_searchable();
--> statement-breakpoint
create trigger searchable after insert or update or delete on conferences for each row execute function keep_searchable();
--> statement-breakpoint
do $$
begin
  perform search_result(id) from oversight_results where published_version is not null;
  perform search_disclosure(id) from disclosures where published_version is not null;
  perform search_project(id) from projects;
  perform search_conference(id) from conferences;
end $$;
--> statement-breakpoint
create function search_hit(doc search_documents) returns jsonb language sql stable set search_path = pg_catalog, public as $$
  select jsonb_build_object('kind', doc.kind, 'id', doc.record_id, 'slug', doc.slug, 'unitId', doc.unit_id,
    'at', nullif(doc.published_at, '-infinity'), 'title', doc.title, 'lead', doc.lead, 'body', doc.body, 'isDemonstration', doc.is_demonstration)
$$;
--> statement-breakpoint
-- `anyhow` and `as_typed` are tsqueries over folded text and over text as it is written; `likeness` is what was typed, folded. What
-- stands with the same marks comes first, then the newest; what looks alike only where nothing has the words. The counts of a facet
-- are those of the other two. `most_counted` bounds what a common word costs: of more, the newest are looked at, and of what was
-- narrowed the newest of that.
create function search_public(anyhow text, as_typed text, likeness text, of_kind text, of_unit text, of_year integer, after uuid,
    most integer, most_counted integer) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, public
  -- The table lies in memory, and there are more readers than processors: a common word is walked from the newest, by one.
  set random_page_cost = 1.1 set max_parallel_workers_per_gather = 0 set plan_cache_mode = force_custom_plan as $$
declare
  words tsquery := to_tsquery('simple', anyhow);
  exact tsquery := to_tsquery('simple', as_typed);
  is_narrowed boolean := of_kind is not null or of_unit is not null or of_year is not null;
  answer jsonb;
begin
  if numnode(words) = 0 then return null; end if;
  with found as materialized (
    select d.kind, d.record_id, d.unit_id, d.year, d.published_at, exact is not null and d.marked @@ exact as is_exact
    from (select kind, record_id, unit_id, year, published_at, marked from search_documents
      where folded @@ words order by published_at desc nulls last limit most_counted) d
  ), chosen as materialized (
    select f.kind, f.record_id, f.published_at, f.is_exact from found f where not is_narrowed
    union all
    select d.kind, d.record_id, d.published_at, exact is not null and d.marked @@ exact
    from (select kind, record_id, published_at, marked from search_documents
      where is_narrowed and folded @@ words and (of_kind is null or kind = of_kind) and (of_unit is null or unit_id = of_unit)
        and (of_year is null or year = of_year)
      order by published_at desc nulls last limit most_counted) d
  ), before as (
    select is_exact, published_at, record_id from chosen where record_id = after
  ), page as (
    select c.* from chosen c
    where not exists (select from before) or exists (select from before b where c.is_exact < b.is_exact or c.is_exact = b.is_exact
      and (c.published_at < b.published_at or c.published_at = b.published_at and c.record_id > b.record_id))
    order by c.is_exact desc, c.published_at desc, c.record_id limit most
  )
  select jsonb_build_object(
    'total', (select count(*) from chosen), 'isAlike', false,
    'isBounded', (select count(*) >= most_counted from chosen) or (select count(*) >= most_counted from found),
    'kinds', (select coalesce(jsonb_object_agg(kind, n), '{}') from (select kind, count(*) n from found
      where (of_unit is null or unit_id = of_unit) and (of_year is null or year = of_year) group by 1) k),
    'units', (select coalesce(jsonb_object_agg(unit_id, n), '{}') from (select unit_id, count(*) n from found
      where (of_kind is null or kind = of_kind) and (of_year is null or year = of_year) group by 1) u),
    'years', (select coalesce(jsonb_object_agg(year, n), '{}') from (select year, count(*) n from found
      where (of_kind is null or kind = of_kind) and (of_unit is null or unit_id = of_unit) and year is not null group by 1) y),
    'hits', (select coalesce(jsonb_agg(search_hit(d) order by p.is_exact desc, p.published_at desc, p.record_id), '[]')
      from page p join search_documents d on d.kind = p.kind and d.record_id = p.record_id)
  ) into answer;
  if (answer->>'total')::integer > 0 or is_narrowed or after is not null then return answer; end if;

  -- Hundreds may look alike; comparing all of them would cost more than the best is worth.
  with alike as materialized (
    select d from search_documents d where likeness <% d.near limit 10 * most
  ), nearest as (
    select (d).*, word_similarity(likeness, (d).near) as nearness from alike
    order by nearness desc, (d).published_at desc, (d).record_id limit most
  )
  select answer || jsonb_build_object('isAlike', true, 'total', (select count(*) from nearest), 'hits', (
    select coalesce(jsonb_agg(search_hit(d) order by n.nearness desc, n.published_at desc, n.record_id), '[]')
    from nearest n join search_documents d on d.kind = n.kind and d.record_id = n.record_id)) into answer;
  return answer;
end $$;
--> statement-breakpoint
revoke all on function search_public(text, text, text, text, text, integer, uuid, integer, integer) from public;
--> statement-breakpoint
grant execute on function search_public(text, text, text, text, text, integer, uuid, integer, integer) to portal_app;
--> statement-breakpoint
drop function search_results(text, text, text, integer);
--> statement-breakpoint
drop index oversight_results_words, oversight_results_likeness, findings_words, oversight_results_marked, findings_marked;
--> statement-breakpoint
-- Where a unit ends: everybody sees it, administrators load it, nobody changes what was loaded.
alter table unit_boundaries enable row level security;
--> statement-breakpoint
alter table unit_boundaries force row level security;
--> statement-breakpoint
create policy owner_all on unit_boundaries to portal_owner using (true) with check (true);
--> statement-breakpoint
grant select, insert on unit_boundaries to portal_app;
--> statement-breakpoint
create policy read_public on unit_boundaries for select to portal_app using ((select app_kind()) is not null);
--> statement-breakpoint
create policy load on unit_boundaries for insert to portal_app
  with check ((select app_role()) = 'administrator' and loaded_by = (select app_position()));
--> statement-breakpoint
create trigger append_only before update or delete or truncate on unit_boundaries for each statement execute function refuse_change();
