-- How far this database is migrated, for the probe that asks whether the program and its data fit.
create function last_migration() returns bigint language sql stable security definer set search_path = pg_catalog as $$
  select max(created_at) from drizzle.__drizzle_migrations
$$;
--> statement-breakpoint
revoke all on function last_migration() from public;
--> statement-breakpoint
grant execute on function last_migration() to portal_app, portal_worker;
