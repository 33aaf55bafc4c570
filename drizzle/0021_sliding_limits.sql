-- A window that begins anew forgets what was tried a second before. The window before counts as far as it reaches into
-- the last so many seconds; and what was refused does not add up, or one who keeps trying would lock out all others
-- behind the same address.
create or replace function hit_rate_limit(of_key text, at_most integer, per_seconds integer) returns integer
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  span interval := make_interval(secs => per_seconds);
  at timestamptz := clock_timestamp();
  since timestamptz := date_bin(span, at, timestamptz 'epoch');
  share double precision := extract(epoch from since + span - at) / per_seconds;
  counted integer;
  before integer;
begin
  insert into rate_limits as r (key, window_start, hits) values (of_key, since, 1)
    on conflict (key, window_start) do update set hits = least(r.hits + 1, at_most + 1)
    returning r.hits into counted;
  select r.hits into before from rate_limits r where r.key = of_key and r.window_start = since - span;
  if counted + coalesce(before, 0) * share <= at_most then return 0; end if;
  return greatest(1, ceil(extract(epoch from since + span - clock_timestamp()))::integer);
end $$;
