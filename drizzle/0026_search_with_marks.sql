-- Words typed with their marks are found first where they stand with the same marks: "chợ" before "chở" and "cho".
create index oversight_results_marked on oversight_results
  using gin (to_tsvector('simple'::regconfig, title || ' ' || summary)) where published_version is not null;
--> statement-breakpoint
create index findings_marked on findings using gin (to_tsvector('simple'::regconfig, text));
--> statement-breakpoint
drop function search_results(text, integer);
--> statement-breakpoint
-- `anyhow` and `as_typed` are tsqueries over folded text and over text as it is written; `likeness` is what was typed, folded.
create function search_results(anyhow text, as_typed text, likeness text, most integer) returns table (id uuid)
  language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare
  words tsquery := to_tsquery('simple', anyhow);
  marked tsquery := to_tsquery('simple', as_typed);
  first uuid[] := '{}';
  others integer;
begin
  if numnode(words) = 0 then return; end if;
  if numnode(marked) > 0 then
    with hit as (
      select r.id, r.published_at from oversight_results r
      where r.published_version is not null and to_tsvector('simple'::regconfig, r.title || ' ' || r.summary) @@ marked
      union
      select f.result_id, (select r.published_at from oversight_results r where r.id = f.result_id and r.published_version is not null)
      from findings f
      where not f.is_withdrawn and to_tsvector('simple'::regconfig, f.text) @@ marked
    ), newest as (
      select h.id, h.published_at from hit h where h.published_at is not null order by h.published_at desc, h.id limit most
    )
    select coalesce(array_agg(n.id order by n.published_at desc, n.id), '{}') into first from newest n;
    return query select f.id from unnest(first) with ordinality as f(id, place) order by f.place;
  end if;
  if cardinality(first) >= most then return; end if;

  return query
    with hit as (
      select r.id, r.published_at from oversight_results r
      where r.published_version is not null and to_tsvector('simple'::regconfig, vn_fold(r.title || ' ' || r.summary)) @@ words
      union
      select f.result_id, (select r.published_at from oversight_results r where r.id = f.result_id and r.published_version is not null)
      from findings f
      where not f.is_withdrawn and to_tsvector('simple'::regconfig, vn_fold(f.text)) @@ words
    )
    select h.id from hit h where h.published_at is not null and h.id <> all (first)
    order by h.published_at desc, h.id limit most - cardinality(first);
  get diagnostics others = row_count;
  if others + cardinality(first) = 0 then
    return query
      select r.id from oversight_results r
      where r.published_version is not null and likeness <% vn_fold(r.title || ' ' || r.summary)
      order by word_similarity(likeness, vn_fold(r.title || ' ' || r.summary)) desc, r.published_at desc nulls last limit most;
  end if;
end $$;
--> statement-breakpoint
revoke all on function search_results(text, text, text, integer) from public;
--> statement-breakpoint
grant execute on function search_results(text, text, text, integer) to portal_app;
