ALTER TABLE "oversight_files" ADD COLUMN "withdrawn_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "oversight_files" ADD COLUMN "withdrawn_reason" text;--> statement-breakpoint
ALTER TABLE "oversight_files" ADD COLUMN "withdrawn_by" uuid;--> statement-breakpoint
ALTER TABLE "record_files" ADD COLUMN "withdrawn_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "record_files" ADD COLUMN "withdrawn_reason" text;--> statement-breakpoint
ALTER TABLE "record_files" ADD COLUMN "withdrawn_by" uuid;--> statement-breakpoint
ALTER TABLE "oversight_files" ADD CONSTRAINT "oversight_files_withdrawn_by_positions_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "public"."positions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record_files" ADD CONSTRAINT "record_files_withdrawn_by_positions_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "public"."positions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "oversight_files" ADD CONSTRAINT "oversight_files_withdrawn" CHECK (num_nonnulls("oversight_files"."withdrawn_at", "oversight_files"."withdrawn_reason", "oversight_files"."withdrawn_by") in (0, 3));--> statement-breakpoint
ALTER TABLE "record_files" ADD CONSTRAINT "record_files_withdrawn" CHECK (num_nonnulls("record_files"."withdrawn_at", "record_files"."withdrawn_reason", "record_files"."withdrawn_by") in (0, 3));--> statement-breakpoint
-- Whoever lets a file become public takes it away again, once, with a reason, in their own name. The row stays.
create function keep_file_withdrawal() returns trigger language plpgsql as $$
begin
  if old.withdrawn_at is not null then
    raise exception 'a file that was withdrawn stays withdrawn' using errcode = '42501';
  end if;
  if app_kind() is not null and (new.withdrawn_by is distinct from app_position()
     or app_role() is distinct from tg_argv[0] or not file_is_public(tg_table_name, to_jsonb(old))) then
    raise exception 'withdrawn by who lets such files be public, in their own name' using errcode = '42501';
  end if;
  return new;
end $$;
--> statement-breakpoint
-- Of a record once its draft is public; of a finding once its version is, of a report once it was made.
create function file_is_public(of_table text, file jsonb) returns boolean
  language sql stable security definer set search_path = pg_catalog, public as $$
  select case of_table
    when 'record_files' then exists (select 1 from record_drafts d where d.id = (file->>'draft_id')::uuid
      and d.state = 'published' and d.unit_id = any (app_units()))
    else exists (select 1 from oversight_results r where r.id = (file->>'result_id')::uuid and r.unit_id = any (app_units())
      and (file->>'reply_id' is not null or r.published_version >= (file->>'version')::integer)) end
$$;
--> statement-breakpoint
revoke all on function file_is_public(text, jsonb) from public;
--> statement-breakpoint
grant execute on function file_is_public(text, jsonb) to portal_app;
--> statement-breakpoint
create trigger withdrawn before update on record_files for each row
  when ((old.withdrawn_at, old.withdrawn_reason, old.withdrawn_by) is distinct from (new.withdrawn_at, new.withdrawn_reason, new.withdrawn_by))
  execute function keep_file_withdrawal('leader');
--> statement-breakpoint
create trigger withdrawn before update on oversight_files for each row
  when ((old.withdrawn_at, old.withdrawn_reason, old.withdrawn_by) is distinct from (new.withdrawn_at, new.withdrawn_reason, new.withdrawn_by))
  execute function keep_file_withdrawal('front');
--> statement-breakpoint
grant update (withdrawn_at, withdrawn_reason, withdrawn_by) on record_files, oversight_files to portal_app;
--> statement-breakpoint
create policy withdraw on record_files for update to portal_app
  using ((select app_role()) = 'leader' and withdrawn_at is null and file_is_public('record_files', to_jsonb(record_files)))
  with check (withdrawn_by = (select app_position()));
--> statement-breakpoint
create policy withdraw on oversight_files for update to portal_app
  using ((select app_role()) = 'front' and withdrawn_at is null and file_is_public('oversight_files', to_jsonb(oversight_files)))
  with check (withdrawn_by = (select app_position()));
