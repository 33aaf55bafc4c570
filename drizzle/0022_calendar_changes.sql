CREATE TABLE "calendar_change_moves" (
	"change_id" uuid NOT NULL,
	"deadline_id" uuid NOT NULL,
	"case_file_id" uuid NOT NULL,
	"unit_id" text NOT NULL,
	"kind" text NOT NULL,
	"stage" text NOT NULL,
	"reference" text NOT NULL,
	"before_on" date NOT NULL,
	"after_on" date NOT NULL,
	"case_event_id" bigint,
	CONSTRAINT "calendar_change_moves_change_id_deadline_id_pk" PRIMARY KEY("change_id","deadline_id")
);
--> statement-breakpoint
CREATE TABLE "calendar_changes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"cause" text NOT NULL,
	"year" smallint,
	"source_document" text NOT NULL,
	"days" jsonb NOT NULL,
	"state" text NOT NULL,
	"proposed_by" uuid,
	"proposed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"counted_at" timestamp with time zone,
	"countings" integer DEFAULT 0 NOT NULL,
	"moved_count" integer,
	"confirmed_by" uuid,
	"confirmed_position_id" uuid,
	"confirmed_at" timestamp with time zone,
	"carried_out_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "rule_sets" (
	"fingerprint" text PRIMARY KEY NOT NULL,
	"since" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "calendar_change_moves" ADD CONSTRAINT "calendar_change_moves_change_id_calendar_changes_id_fk" FOREIGN KEY ("change_id") REFERENCES "public"."calendar_changes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_change_moves" ADD CONSTRAINT "calendar_change_moves_deadline_id_case_deadlines_id_fk" FOREIGN KEY ("deadline_id") REFERENCES "public"."case_deadlines"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_change_moves" ADD CONSTRAINT "calendar_change_moves_case_file_id_case_files_id_fk" FOREIGN KEY ("case_file_id") REFERENCES "public"."case_files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_change_moves" ADD CONSTRAINT "calendar_change_moves_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_changes" ADD CONSTRAINT "calendar_changes_proposed_by_accounts_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_changes" ADD CONSTRAINT "calendar_changes_confirmed_by_accounts_id_fk" FOREIGN KEY ("confirmed_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_changes" ADD CONSTRAINT "calendar_changes_confirmed_position_id_positions_id_fk" FOREIGN KEY ("confirmed_position_id") REFERENCES "public"."positions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "calendar_change_moves_change_id_unit_id_reference_index" ON "calendar_change_moves" USING btree ("change_id","unit_id","reference");--> statement-breakpoint
CREATE INDEX "calendar_changes_proposed_at_index" ON "calendar_changes" USING btree ("proposed_at");--> statement-breakpoint
do $$
declare t text;
begin
  foreach t in array array['calendar_changes','calendar_change_moves','rule_sets'] loop
    execute format('alter table public.%I enable row level security', t);
    execute format('alter table public.%I force row level security', t);
    execute format('create policy owner_all on public.%I to portal_owner using (true) with check (true)', t);
  end loop;
end $$;
--> statement-breakpoint
-- An administrator proposes, confirms or withdraws; everything else about a change is the worker's.
grant select, insert (cause, year, source_document, days, state, proposed_by), update (state, confirmed_by, confirmed_position_id, confirmed_at)
  on calendar_changes to portal_app;
--> statement-breakpoint
create policy administrators_read on calendar_changes for select to portal_app using ((select app_role()) = 'administrator');
--> statement-breakpoint
create policy administrators_propose on calendar_changes for insert to portal_app
  with check ((select app_role()) = 'administrator' and cause = 'calendar' and state = 'counting' and proposed_by = (select app_account()));
--> statement-breakpoint
create policy administrators_decide on calendar_changes for update to portal_app
  using ((select app_role()) = 'administrator' and state in ('counting', 'counted'))
  with check (state = 'withdrawn' or (state = 'confirmed' and confirmed_by = (select app_account()) and confirmed_position_id = (select app_position())));
--> statement-breakpoint
grant select, insert, update on calendar_changes to portal_worker;
--> statement-breakpoint
create policy work on calendar_changes to portal_worker using ((select app_kind()) = 'worker') with check ((select app_kind()) = 'worker');
--> statement-breakpoint
grant select on calendar_change_moves to portal_app;
--> statement-breakpoint
create policy administrators_read on calendar_change_moves for select to portal_app using ((select app_role()) = 'administrator');
--> statement-breakpoint
grant select, insert, update (case_event_id), delete on calendar_change_moves to portal_worker;
--> statement-breakpoint
create policy work on calendar_change_moves to portal_worker using ((select app_kind()) = 'worker') with check ((select app_kind()) = 'worker');
--> statement-breakpoint
grant select, insert on rule_sets to portal_worker;
--> statement-breakpoint
create policy work on rule_sets to portal_worker using ((select app_kind()) = 'worker') with check ((select app_kind()) = 'worker');
--> statement-breakpoint
-- The calendar has one door: a change that was seen and confirmed.
revoke insert, update on calendar_days from portal_app;
--> statement-breakpoint
drop policy administrators_add on calendar_days;
--> statement-breakpoint
drop policy administrators_change on calendar_days;
--> statement-breakpoint
grant insert, update, delete on calendar_days to portal_worker;
--> statement-breakpoint
create policy carry_out on calendar_days to portal_worker using ((select app_kind()) = 'worker') with check ((select app_kind()) = 'worker');
--> statement-breakpoint
grant select on clock_events to portal_worker;
--> statement-breakpoint
create policy read_as_worker on clock_events for select to portal_worker using ((select app_kind()) = 'worker');
--> statement-breakpoint
grant update (due_on) on case_deadlines to portal_worker;
--> statement-breakpoint
create policy recalculate on case_deadlines for update to portal_worker using ((select app_kind()) = 'worker' and met_on is null and stopped_on is null);
--> statement-breakpoint
grant update (due_on, revision) on case_files to portal_worker;
--> statement-breakpoint
create policy recalculate on case_files for update to portal_worker using ((select app_kind()) = 'worker' and closed_on is null);
--> statement-breakpoint
grant select (id), insert on case_events to portal_worker;
--> statement-breakpoint
create policy recalculate on case_events for insert to portal_worker with check ((select app_kind()) = 'worker' and action = 'recalculate');
--> statement-breakpoint
create policy read_as_worker on case_events for select to portal_worker using ((select app_kind()) = 'worker' and action = 'recalculate');
--> statement-breakpoint
create function wake_calendar() returns trigger language plpgsql as $$ begin perform pg_notify('portal_calendar', ''); return null; end $$;
--> statement-breakpoint
create trigger calendar_wakes after insert or update on calendar_changes for each statement execute function wake_calendar();
