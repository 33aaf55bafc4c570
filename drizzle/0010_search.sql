-- Search over what is published. Row-level security would keep the indexes from being used for a reader of the
-- public, so one function asks as the owner and answers with ids of published results only.
create index oversight_results_words on oversight_results
  using gin (to_tsvector('simple'::regconfig, vn_fold(title || ' ' || summary))) where published_version is not null;
create index oversight_results_likeness on oversight_results
  using gin (vn_fold(title || ' ' || summary) gin_trgm_ops) where published_version is not null;
create index findings_words on findings using gin (to_tsvector('simple'::regconfig, vn_fold(text)));

-- All the words, wherever they stand, newest first; only when there is nothing of the kind what looks alike.
create function search_results(asked text, most integer) returns table (id uuid)
  language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare
  folded text := vn_fold(left(asked, 200));
  words tsquery := plainto_tsquery('simple', folded);
begin
  if numnode(words) = 0 then return; end if;
  return query
    select r.id from oversight_results r
    where r.published_version is not null
      and (to_tsvector('simple'::regconfig, vn_fold(r.title || ' ' || r.summary)) @@ words
        or r.id in (select f.result_id from findings f
                    where not f.is_withdrawn and to_tsvector('simple'::regconfig, vn_fold(f.text)) @@ words))
    order by r.published_at desc, r.id limit most;
  if not found then
    return query
      select r.id from oversight_results r
      where r.published_version is not null and folded <% vn_fold(r.title || ' ' || r.summary)
      order by word_similarity(folded, vn_fold(r.title || ' ' || r.summary)) desc, r.published_at desc limit most;
  end if;
end $$;
revoke all on function search_results(text, integer) from public;
grant execute on function search_results(text, integer) to portal_app;
