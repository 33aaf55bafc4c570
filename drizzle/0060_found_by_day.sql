ALTER TABLE "search_documents" ADD COLUMN "on_day" date;
--> statement-breakpoint
-- What is still to come stands as near as what was published as long ago, so that the next day is found first and a whole calendar
-- does not push away what is new; what is over stands below all that, the latest of it first.
create function search_stands(on_day date) returns timestamptz language sql stable set search_path = pg_catalog, public as $$
  select case when on_day >= vietnam_today() then search_day(vietnam_today() - (on_day - vietnam_today())) else search_day(on_day - 200000) end
$$;
--> statement-breakpoint
create or replace function keep_search_document(doc search_documents) returns void language sql set search_path = pg_catalog, public as $$
  insert into search_documents (kind, record_id, slug, unit_id, year, published_at, changed_at, on_day, title, lead, body, place, is_demonstration)
  values (doc.kind, doc.record_id, doc.slug, doc.unit_id, doc.year, doc.published_at,
    least(nullif(doc.published_at, '-infinity'), now()), doc.on_day, doc.title, doc.lead, doc.body,
    coalesce(search_title_of_unit(doc.unit_id), ''), doc.is_demonstration)
  on conflict (kind, record_id) do update set slug = excluded.slug, unit_id = excluded.unit_id, year = excluded.year,
    published_at = excluded.published_at, changed_at = excluded.changed_at, on_day = excluded.on_day, title = excluded.title,
    lead = excluded.lead, body = excluded.body, place = excluded.place, is_demonstration = excluded.is_demonstration
$$;
--> statement-breakpoint
create or replace function search_hit(doc search_documents) returns jsonb language sql stable set search_path = pg_catalog, public as $$
  select jsonb_build_object('kind', doc.kind, 'id', doc.record_id, 'slug', doc.slug, 'unitId', doc.unit_id,
    'at', coalesce(doc.on_day::timestamp at time zone 'Asia/Ho_Chi_Minh', nullif(doc.published_at, '-infinity')),
    'changedAt', doc.changed_at, 'title', doc.title, 'lead', doc.lead, 'body', doc.body, 'isDemonstration', doc.is_demonstration)
$$;
--> statement-breakpoint
-- As it was, but for days that are called: by where they stand, and none that the page of their ward no longer shows.
create or replace function search_public(anyhow text, as_typed text, likeness text, of_kind text, of_unit text, of_year integer, after uuid,
    most integer, most_counted integer) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, public
  -- The table lies in memory, and there are more readers than processors: a common word is walked from the newest, by one.
  set random_page_cost = 1.1 set max_parallel_workers_per_gather = 0 set plan_cache_mode = force_custom_plan as $$
declare
  words tsquery := to_tsquery('simple', anyhow);
  exact tsquery := to_tsquery('simple', as_typed);
  is_narrowed boolean := of_kind is not null or of_unit is not null or of_year is not null;
  earliest date := vietnam_today() - 60;
  answer jsonb;
begin
  if numnode(words) = 0 then return null; end if;
  with found as materialized (
    select d.kind, d.record_id, d.unit_id, d.year, case when d.on_day is null then d.published_at else search_stands(d.on_day) end as stands,
      exact is not null and d.marked @@ exact as is_exact
    from (select kind, record_id, unit_id, year, published_at, on_day, marked from search_documents
      where folded @@ words and (on_day is null or on_day >= earliest) order by published_at desc nulls last limit most_counted) d
  ), chosen as materialized (
    select f.kind, f.record_id, f.stands, f.is_exact from found f where not is_narrowed
    union all
    select d.kind, d.record_id, case when d.on_day is null then d.published_at else search_stands(d.on_day) end, exact is not null and d.marked @@ exact
    from (select kind, record_id, published_at, on_day, marked from search_documents
      where is_narrowed and folded @@ words and (on_day is null or on_day >= earliest) and (of_kind is null or kind = of_kind) and (of_unit is null or unit_id = of_unit)
        and (of_year is null or year = of_year)
      order by published_at desc nulls last limit most_counted) d
  ), before as (
    select is_exact, stands, record_id from chosen where record_id = after
  ), page as (
    select c.* from chosen c
    where not exists (select from before) or exists (select from before b where c.is_exact < b.is_exact or c.is_exact = b.is_exact
      and (c.stands < b.stands or c.stands = b.stands and c.record_id > b.record_id))
    order by c.is_exact desc, c.stands desc, c.record_id limit most
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
    'hits', (select coalesce(jsonb_agg(search_hit(d) order by p.is_exact desc, p.stands desc, p.record_id), '[]')
      from page p join search_documents d on d.kind = p.kind and d.record_id = p.record_id)
  ) into answer;
  if (answer->>'total')::integer > 0 or is_narrowed or after is not null then return answer; end if;

  -- Hundreds may look alike; comparing all of them would cost more than the best is worth.
  with alike as materialized (
    select d from search_documents d where likeness <% d.near and (on_day is null or on_day >= earliest) limit 10 * most
  ), nearest as (
    select (d).*, word_similarity(likeness, (d).near) as nearness from alike
    order by nearness desc, case when (d).on_day is null then (d).published_at else search_stands((d).on_day) end desc, (d).record_id limit most
  )
  select answer || jsonb_build_object('isAlike', true, 'total', (select count(*) from nearest), 'hits', (
    select coalesce(jsonb_agg(search_hit(d) order by n.nearness desc, case when n.on_day is null then n.published_at else search_stands(n.on_day) end desc, n.record_id), '[]')
    from nearest n join search_documents d on d.kind = n.kind and d.record_id = n.record_id)) into answer;
  return answer;
end $$;
--> statement-breakpoint
-- A day of reception by its ward and its date, however one writes that; one that is put off says so and why.
create function search_reception(of uuid) returns void language plpgsql set search_path = pg_catalog, public as $$
declare doc search_documents;
begin
  select 'reception', d.id, u.slug, d.unit_id, extract(year from d.on_day)::smallint, d.published_at, d.on_day,
    case d.state when 'postponed' then 'Hoãn tiếp công dân ' else 'Tiếp công dân ' end || search_title_of_unit(d.unit_id)
      || ', ngày ' || to_char(d.on_day, 'DD/MM/YYYY'),
    case when d.state = 'postponed' then 'Lý do hoãn: ' || d.postponed_reason
      else concat_ws('. ', d.starts_at || ' đến ' || d.ends_at, d.place, 'Người tiếp: ' || d.receiver, d.subject) end,
    'Ngày ' || to_char(d.on_day, 'DD') || ' tháng ' || to_char(d.on_day, 'MM') || ' năm ' || to_char(d.on_day, 'YYYY')
      || ' (' || to_char(d.on_day, 'FMDD - FMMM - YYYY') || ')', d.is_demonstration
  into doc.kind, doc.record_id, doc.slug, doc.unit_id, doc.year, doc.published_at, doc.on_day, doc.title, doc.lead, doc.body, doc.is_demonstration
  from reception_days d join units u on u.id = d.unit_id where d.id = of;
  if found then perform keep_search_document(doc);
  else delete from search_documents where kind = 'reception' and record_id = of; end if;
end $$;
--> statement-breakpoint
-- "quý III năm 2026", as it is said in the document.
create function search_period(period text) returns text language sql immutable set search_path = pg_catalog, public as $$
  select case split_part(period, '-', 2) when 'q1' then 'quý I ' when 'q2' then 'quý II ' when 'q3' then 'quý III ' when 'q4' then 'quý IV '
    when 'h1' then 'sáu tháng đầu ' else '' end || 'năm ' || split_part(period, '-', 1)
$$;
--> statement-breakpoint
-- What was issued about a period, until a later one takes its place: found as what it is called and by its number.
create function search_paper(of uuid) returns void language plpgsql set search_path = pg_catalog, public as $$
declare doc search_documents;
begin
  select 'paper', d.id, u.slug || '/' || d.period, d.unit_id, split_part(d.period, '-', 1)::smallint, d.issued_at,
    case d.kind when 'disclosure_list' then 'Danh sách nội dung đã công khai, ' else 'Báo cáo kết quả công khai thông tin, ' end || search_period(d.period),
    concat_ws(', ', 'Số ' || lpad(d.number::text, greatest(2, length(d.number::text)), '0') || '/' || d.book || '-UBND', 'ban hành ngày ' || to_char(d.issued_on, 'DD/MM/YYYY')),
    'văn bản đã ban hành', d.is_demonstration
  into doc.kind, doc.record_id, doc.slug, doc.unit_id, doc.year, doc.published_at, doc.title, doc.lead, doc.body, doc.is_demonstration
  from issued_documents d join units u on u.id = d.unit_id
  where d.id = of and d.period is not null and not exists (select from issued_documents n where n.replaces_id = d.id);
  if found then perform keep_search_document(doc);
  else delete from search_documents where kind = 'paper' and record_id = of; end if;
end $$;
--> statement-breakpoint
create trigger searchable after insert or update on reception_days for each row execute function keep_searchable('reception', 'id', 'as written');
--> statement-breakpoint
create trigger searchable after insert on issued_documents for each row when (new.period is not null) execute function keep_searchable('paper', 'id');
--> statement-breakpoint
create trigger searchable_replaced after insert on issued_documents for each row when (new.period is not null and new.replaces_id is not null)
  execute function keep_searchable('paper', 'replaces_id');
--> statement-breakpoint
do $$
begin
  perform search_reception(id) from reception_days;
  perform search_paper(id) from issued_documents where period is not null;
end $$;
