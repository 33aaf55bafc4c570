-- What hangs on a result is read with the result, found by its key: an "exists" here is carried out as one reading of
-- all results, whatever is asked for.
alter policy read_with_result on findings using ((select true from oversight_results r where r.id = result_id));
--> statement-breakpoint
alter policy read_with_result on recommendations using ((select true from oversight_results r where r.id = result_id));
--> statement-breakpoint
alter policy read_with_recommendation on recommendation_replies
  using ((select true from recommendations r where r.id = recommendation_id));
--> statement-breakpoint
alter policy read_with_result on oversight_files using ((select true from oversight_results r where r.id = result_id));
--> statement-breakpoint
alter policy read_public on oversight_events
  using (is_public and (select true from oversight_results r where r.id = result_id));
--> statement-breakpoint
alter policy read_inside on oversight_events
  using ((select app_role()) in ('overseer','front','inspector') and (select true from oversight_results r where r.id = result_id));
--> statement-breakpoint
alter policy read_of_units on oversight_result_versions
  using ((select app_role()) in ('overseer','front','inspector')
    and (select r.unit_id = any ((select app_units())::text[]) from oversight_results r where r.id = result_id));
--> statement-breakpoint

-- Each half by its own index; joined by "or" they were found by reading, and folding, everything.
create or replace function search_results(asked text, most integer) returns table (id uuid)
  language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare
  folded text := vn_fold(left(asked, 200));
  words tsquery := plainto_tsquery('simple', folded);
begin
  if numnode(words) = 0 then return; end if;
  return query
    with hit as (
      select r.id, r.published_at from oversight_results r
      where r.published_version is not null and to_tsvector('simple'::regconfig, vn_fold(r.title || ' ' || r.summary)) @@ words
      union
      select f.result_id, (select r.published_at from oversight_results r where r.id = f.result_id and r.published_version is not null)
      from findings f
      where not f.is_withdrawn and to_tsvector('simple'::regconfig, vn_fold(f.text)) @@ words
    )
    select h.id from hit h where h.published_at is not null order by h.published_at desc, h.id limit most;
  if not found then
    return query
      select r.id from oversight_results r
      where r.published_version is not null and folded <% vn_fold(r.title || ' ' || r.summary)
      order by word_similarity(folded, vn_fold(r.title || ' ' || r.summary)) desc, r.published_at desc nulls last limit most;
  end if;
end $$;
