-- The same age for whoever may not read a session's whole row: its owner, who lists where they are signed in.
create function is_alive(expires_at timestamptz, last_seen_at timestamptz, office uuid) returns boolean
  language sql stable set search_path = pg_catalog, public
  as $$ select expires_at > now() and last_seen_at > now() - case when office is null then interval '30 minutes' else interval '15 minutes' end $$;
--> statement-breakpoint
revoke all on function is_alive(timestamptz, timestamptz, uuid) from public;
--> statement-breakpoint
grant execute on function is_alive(timestamptz, timestamptz, uuid) to portal_app;
--> statement-breakpoint
create or replace function is_alive(s sessions) returns boolean language sql stable set search_path = pg_catalog, public
  as $$ select is_alive(s.expires_at, s.last_seen_at, s.acting_position_id) $$;
--> statement-breakpoint
revoke all on function is_alive(sessions) from portal_app;
