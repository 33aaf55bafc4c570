-- A record is also found by what it is called as a kind: "dự án ngõ số 1". Folded, as `vn_fold` writes.
create function search_kind_words(kind text) returns text language sql immutable parallel safe as $$
  select case kind
    when 'result' then 'ket qua giam sat' when 'disclosure' then 'noi dung cong khai' when 'project' then 'du an cong trinh'
    when 'conference' then 'hoi nghi' when 'consultation' then 'lay y kien nhan dan' when 'commendation' then 'khen thuong'
    when 'figure' then 'so lieu' when 'task' then 'nhiem vu' when 'body' then 'ban giam sat'
    when 'decision' then 'nhan dan ban quyet dinh' when 'reception' then 'lich tiep cong dan' when 'paper' then 'van ban' else '' end
$$;
--> statement-breakpoint
-- What stands in a title weighs more than what stands in a text.
alter table search_documents alter column folded set expression as (
  setweight(to_tsvector('simple'::regconfig, vn_fold(title)), 'A')
    || to_tsvector('simple'::regconfig, vn_fold(lead || ' ' || body || ' ' || place) || ' ' || search_kind_words(kind)));
--> statement-breakpoint
alter table search_documents alter column marked set expression as (
  setweight(to_tsvector('simple'::regconfig, title), 'A') || to_tsvector('simple'::regconfig, lead || ' ' || body));

--> statement-breakpoint
-- 3: so typed, marks and all, in the title; 2: in the text; where no marks were typed, or none stand so, 1: in the title; 0: somewhere.
create function search_nearness(folded tsvector, marked tsvector, exact tsquery, in_title tsquery) returns integer
  language sql immutable parallel safe as $$
  select case when exact is null then (folded @@ in_title)::integer
    when marked @@ exact then 2 + (marked @@ in_title)::integer else 0 end
$$;
--> statement-breakpoint
-- As it was, but what has the words in its title comes before what only speaks of them.
create or replace function search_public(anyhow text, as_typed text, likeness text, of_kind text, of_unit text, of_year integer, after uuid,
    most integer, most_counted integer) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, public
  -- The table lies in memory, and there are more readers than processors: a common word is walked from the newest, by one.
  set random_page_cost = 1.1 set max_parallel_workers_per_gather = 0 set plan_cache_mode = force_custom_plan as $$
declare
  words tsquery := to_tsquery('simple', anyhow);
  exact tsquery := to_tsquery('simple', as_typed);
  in_title tsquery := to_tsquery('simple', regexp_replace(coalesce(as_typed, anyhow), $re$'([^']*)'$re$, $re$'\1':A$re$, 'g'));
  is_narrowed boolean := of_kind is not null or of_unit is not null or of_year is not null;
  earliest date := vietnam_today() - 60;
  answer jsonb;
begin
  if numnode(words) = 0 then return null; end if;
  with found as materialized (
    select d.kind, d.record_id, d.unit_id, d.year, case when d.on_day is null then d.published_at else search_stands(d.on_day) end as stands,
      search_nearness(d.folded, d.marked, exact, in_title) as near
    from (select kind, record_id, unit_id, year, published_at, on_day, folded, marked from search_documents
      where folded @@ words and (on_day is null or on_day >= earliest) order by published_at desc nulls last limit most_counted) d
  ), chosen as materialized (
    select f.kind, f.record_id, f.stands, f.near from found f where not is_narrowed
    union all
    select d.kind, d.record_id, case when d.on_day is null then d.published_at else search_stands(d.on_day) end,
      search_nearness(d.folded, d.marked, exact, in_title)
    from (select kind, record_id, published_at, on_day, folded, marked from search_documents
      where is_narrowed and folded @@ words and (on_day is null or on_day >= earliest) and (of_kind is null or kind = of_kind) and (of_unit is null or unit_id = of_unit)
        and (of_year is null or year = of_year)
      order by published_at desc nulls last limit most_counted) d
  ), before as (
    select near, stands, record_id from chosen where record_id = after
  ), page as (
    select c.* from chosen c
    where not exists (select from before) or exists (select from before b where c.near < b.near or c.near = b.near
      and (c.stands < b.stands or c.stands = b.stands and c.record_id > b.record_id))
    order by c.near desc, c.stands desc, c.record_id limit most
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
    'hits', (select coalesce(jsonb_agg(search_hit(d) order by p.near desc, p.stands desc, p.record_id), '[]')
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
