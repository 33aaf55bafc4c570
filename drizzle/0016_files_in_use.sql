-- Which of these files some row speaks of, whoever may see the row: what is in use must never look unused. Refuses
-- rather than answering nobody with "none", since the sweeper removes the others.
create function files_in_use(hashes text[]) returns setof text
  language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  if app_kind() is distinct from 'worker' then raise exception 'only the worker sweeps files' using errcode = '42501'; end if;
  return query
    select a.sha256 from attachments a where a.sha256 = any (hashes)
    union
    select f.sha256 from oversight_files f where f.sha256 = any (hashes);
end $$;
--> statement-breakpoint
revoke all on function files_in_use(text[]) from public;
--> statement-breakpoint
grant execute on function files_in_use(text[]) to portal_worker;
