-- What somebody writes under an account of the demonstration is demonstration, whichever way it comes in.
create function is_demonstrating() returns boolean language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce((select a.is_demonstration from accounts a where a.id = app_account()), false)
$$;
--> statement-breakpoint
revoke all on function is_demonstrating() from public;
--> statement-breakpoint
grant execute on function is_demonstrating() to portal_app, portal_worker;
--> statement-breakpoint
create function mark_demonstration() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if not new.is_demonstration and is_demonstrating() then new.is_demonstration := true; end if;
  return new;
end $$;
--> statement-breakpoint
do $$
declare name text;
begin
  for name in select c.table_name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and c.column_name = 'is_demonstration' and t.table_type = 'BASE TABLE'
      and c.table_name not in ('accounts', 'search_documents')
  loop
    execute format('create trigger demonstration before insert on %I for each row execute function mark_demonstration()', name);
  end loop;
end $$;
