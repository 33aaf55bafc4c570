CREATE TABLE "clock_events" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "clock_events_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"deadline_id" uuid NOT NULL,
	"case_file_id" uuid NOT NULL,
	"case_event_id" bigint NOT NULL,
	"event" text NOT NULL,
	"on_day" date NOT NULL,
	"ground_code" text NOT NULL,
	"document_number" text,
	"account_id" uuid NOT NULL,
	"position_id" uuid NOT NULL
);
--> statement-breakpoint
ALTER TABLE "case_deadlines" ADD COLUMN "paused_on" date;--> statement-breakpoint
ALTER TABLE "clock_events" ADD CONSTRAINT "clock_events_deadline_id_case_deadlines_id_fk" FOREIGN KEY ("deadline_id") REFERENCES "public"."case_deadlines"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clock_events" ADD CONSTRAINT "clock_events_case_file_id_case_files_id_fk" FOREIGN KEY ("case_file_id") REFERENCES "public"."case_files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clock_events" ADD CONSTRAINT "clock_events_case_event_id_case_events_id_fk" FOREIGN KEY ("case_event_id") REFERENCES "public"."case_events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clock_events" ADD CONSTRAINT "clock_events_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clock_events" ADD CONSTRAINT "clock_events_position_id_positions_id_fk" FOREIGN KEY ("position_id") REFERENCES "public"."positions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "clock_events_deadline_id_id_index" ON "clock_events" USING btree ("deadline_id","id");--> statement-breakpoint
CREATE INDEX "clock_events_case_file_id_index" ON "clock_events" USING btree ("case_file_id");--> statement-breakpoint
alter table clock_events enable row level security;
--> statement-breakpoint
alter table clock_events force row level security;
--> statement-breakpoint
create policy owner_all on clock_events to portal_owner using (true) with check (true);
--> statement-breakpoint
grant select, insert on clock_events to portal_app;
--> statement-breakpoint
grant update (paused_on) on case_deadlines to portal_app;
--> statement-breakpoint
create policy read_with_case on clock_events for select to portal_app using (
  (select true from case_files c where c.id = case_file_id));
--> statement-breakpoint
create policy decide on clock_events for insert to portal_app with check (
  (select app_role()) = 'leader' and account_id = (select app_account()) and position_id = (select app_position())
  and (select true from case_deadlines d join case_files c on c.id = d.case_file_id
       where d.id = deadline_id and c.id = case_file_id and c.responsible_unit_id = any ((select app_units())::text[])));
--> statement-breakpoint
create trigger only_grows before update or delete or truncate on clock_events for each statement execute function refuse_change();
--> statement-breakpoint

-- What stands still is neither kept nor late.
create or replace function roll_case_deadlines() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if tg_op = 'UPDATE' and (new.due_on, new.met_on, new.stopped_on, new.paused_on) is not distinct from (old.due_on, old.met_on, old.stopped_on, old.paused_on) then return null; end if;
  if tg_op = 'UPDATE' then
    perform bump_day(old.unit_id, old.kind, old.due_on, 0,
      -(old.met_on is null and old.stopped_on is null and old.paused_on is null)::integer,
      -(old.met_on is not null and old.met_on <= old.due_on)::integer,
      -(old.met_on is not null and old.met_on > old.due_on)::integer, 0, 0);
  end if;
  perform bump_day(new.unit_id, new.kind, new.due_on, 0,
    (new.met_on is null and new.stopped_on is null and new.paused_on is null)::integer,
    (new.met_on is not null and new.met_on <= new.due_on)::integer,
    (new.met_on is not null and new.met_on > new.due_on)::integer, 0, 0);
  return null;
end $$;
