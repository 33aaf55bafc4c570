-- The office in which a record was written is kept with it: the history of a record is public, who holds an office is not.
create or replace function keep_record_version() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if tg_op = 'UPDATE' then new.version := old.version + 1; else new.version := 1; end if;
  insert into record_versions (record_type, record_id, version, snapshot, account_id, position_id, role, reason)
  values (tg_table_name, new.id::text, new.version, to_jsonb(new), app_account(), app_position(), app_role(),
    nullif(current_setting('app.reason', true), ''));
  return new;
end $$;
