CREATE TABLE "cache_tags" (
	"tag" text PRIMARY KEY NOT NULL,
	"generation" bigint NOT NULL
);
--> statement-breakpoint
CREATE INDEX "cache_tags_generation_index" ON "cache_tags" USING btree ("generation");--> statement-breakpoint
alter table cache_tags enable row level security;
--> statement-breakpoint
alter table cache_tags force row level security;
--> statement-breakpoint
create policy owner_all on cache_tags to portal_owner using (true) with check (true);
--> statement-breakpoint
-- The one row of cache_generation stays locked until the publishing transaction ends, so generations become
-- visible in their order: whoever knows generation n has seen every change up to n.
create or replace function invalidate_cache(tags text[]) returns bigint
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare now_at bigint;
begin
  update cache_generation set generation = generation + 1 returning generation into now_at;
  insert into cache_tags as c (tag, generation) select distinct changed, now_at from unnest(tags) changed
    on conflict (tag) do update set generation = excluded.generation;
  perform pg_notify('portal_cache', now_at::text);
  return now_at;
end $$;
--> statement-breakpoint
-- What changed after a generation, in one snapshot. `lineage` differs when the data is another database's or
-- was set back: then nothing that was kept from before can be compared.
create function cache_changes(since bigint) returns table (generation bigint, today date, lineage text, tags text[])
  language sql stable security definer set search_path = pg_catalog, public as $$
  select g.generation,
    (now() at time zone 'Asia/Ho_Chi_Minh')::date,
    concat_ws('-', (select system_identifier from pg_control_system()),
      (select timeline_id from pg_control_checkpoint()),
      (select oid from pg_database where datname = current_database())),
    array(select t.tag from cache_tags t where t.generation > since)
  from cache_generation g
$$;
--> statement-breakpoint
revoke all on function cache_changes(bigint) from public;
--> statement-breakpoint
grant execute on function cache_changes(bigint) to portal_app, portal_worker;
