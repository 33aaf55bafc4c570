CREATE TABLE "reception_counters" (
	"unit_id" text NOT NULL,
	"year" smallint NOT NULL,
	"last_number" integer NOT NULL,
	CONSTRAINT "reception_counters_unit_id_year_pk" PRIMARY KEY("unit_id","year")
);
--> statement-breakpoint
CREATE TABLE "reception_days" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"schedule_id" uuid NOT NULL,
	"unit_id" text NOT NULL,
	"on_day" date NOT NULL,
	"instead_of" date,
	"starts_at" text NOT NULL,
	"ends_at" text NOT NULL,
	"place" text NOT NULL,
	"receiver" text NOT NULL,
	"attendants" text,
	"subject" text,
	"state" text NOT NULL,
	"postponed_reason" text,
	"postponed_by" uuid,
	"replaces_id" uuid,
	"sequence" integer DEFAULT 0 NOT NULL,
	"published_at" timestamp with time zone DEFAULT now() NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"is_demonstration" boolean DEFAULT false NOT NULL,
	CONSTRAINT "reception_days_replaces" UNIQUE("replaces_id"),
	CONSTRAINT "reception_days_postponed" CHECK (("reception_days"."state" = 'postponed') = ("reception_days"."postponed_reason" is not null))
);
--> statement-breakpoint
CREATE TABLE "reception_entries" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"unit_id" text NOT NULL,
	"year" smallint NOT NULL,
	"number" integer DEFAULT 0 NOT NULL,
	"current_version" smallint DEFAULT 0 NOT NULL,
	"sealed_below" smallint DEFAULT 0 NOT NULL,
	"is_demonstration" boolean DEFAULT false NOT NULL,
	CONSTRAINT "reception_entries_number" UNIQUE("unit_id","year","number")
);
--> statement-breakpoint
CREATE TABLE "reception_schedules" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"unit_id" text NOT NULL,
	"kind" text NOT NULL,
	"weekday" smallint,
	"from_on" date NOT NULL,
	"to_on" date NOT NULL,
	"starts_at" text NOT NULL,
	"ends_at" text NOT NULL,
	"place" text NOT NULL,
	"receiver" text NOT NULL,
	"attendants" text,
	"subject" text,
	"state" text NOT NULL,
	"returned_note" text,
	"drafted_by" uuid NOT NULL,
	"approved_by" uuid,
	"approved_at" timestamp with time zone,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"is_demonstration" boolean DEFAULT false NOT NULL,
	CONSTRAINT "reception_schedules_weekday" CHECK (("reception_schedules"."kind" = 'weekly') = ("reception_schedules"."weekday" is not null)),
	CONSTRAINT "reception_schedules_span" CHECK ("reception_schedules"."to_on" >= "reception_schedules"."from_on")
);
--> statement-breakpoint
CREATE TABLE "reception_versions" (
	"entry_id" uuid NOT NULL,
	"version" smallint NOT NULL,
	"key" uuid NOT NULL,
	"received_on" date NOT NULL,
	"occasion" text NOT NULL,
	"kind" text NOT NULL,
	"people" smallint NOT NULL,
	"content" text,
	"settled_by" text,
	"is_ours" boolean DEFAULT false NOT NULL,
	"guided_to" text,
	"taken_up_by" text,
	"outcome" text,
	"note" text,
	"case_file_id" uuid,
	"cause" text,
	"reason" text,
	"recorded_by" uuid NOT NULL,
	"position_id" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "reception_versions_entry_id_version_pk" PRIMARY KEY("entry_id","version"),
	CONSTRAINT "reception_versions_key" UNIQUE("recorded_by","key"),
	CONSTRAINT "reception_versions_people" CHECK ("reception_versions"."people" > 0),
	CONSTRAINT "reception_versions_cause" CHECK (("reception_versions"."version" = 1) = ("reception_versions"."cause" is null)),
	CONSTRAINT "reception_versions_denunciation" CHECK ("reception_versions"."kind" <> 'denunciation' or (not "reception_versions"."is_ours" and num_nonnulls("reception_versions"."content", "reception_versions"."settled_by", "reception_versions"."guided_to",
        "reception_versions"."taken_up_by", "reception_versions"."outcome", "reception_versions"."note", "reception_versions"."case_file_id", "reception_versions"."reason") = 0)),
	CONSTRAINT "reception_versions_content" CHECK ("reception_versions"."kind" = 'denunciation' or "reception_versions"."content" is not null)
);
--> statement-breakpoint
CREATE TABLE "reception_visitors" (
	"entry_id" uuid NOT NULL,
	"version" smallint NOT NULL,
	"name" text NOT NULL,
	"address" text NOT NULL,
	"paper_tail" text,
	CONSTRAINT "reception_visitors_entry_id_version_pk" PRIMARY KEY("entry_id","version"),
	CONSTRAINT "reception_visitors_paper" CHECK ("reception_visitors"."paper_tail" ~ '^[0-9A-Z]{3}$')
);
--> statement-breakpoint
ALTER TABLE "reception_counters" ADD CONSTRAINT "reception_counters_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reception_days" ADD CONSTRAINT "reception_days_schedule_id_reception_schedules_id_fk" FOREIGN KEY ("schedule_id") REFERENCES "public"."reception_schedules"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reception_days" ADD CONSTRAINT "reception_days_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reception_days" ADD CONSTRAINT "reception_days_postponed_by_positions_id_fk" FOREIGN KEY ("postponed_by") REFERENCES "public"."positions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reception_days" ADD CONSTRAINT "reception_days_replaces_id_reception_days_id_fk" FOREIGN KEY ("replaces_id") REFERENCES "public"."reception_days"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reception_entries" ADD CONSTRAINT "reception_entries_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reception_schedules" ADD CONSTRAINT "reception_schedules_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reception_schedules" ADD CONSTRAINT "reception_schedules_drafted_by_positions_id_fk" FOREIGN KEY ("drafted_by") REFERENCES "public"."positions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reception_schedules" ADD CONSTRAINT "reception_schedules_approved_by_positions_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."positions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reception_versions" ADD CONSTRAINT "reception_versions_entry_id_reception_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."reception_entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reception_versions" ADD CONSTRAINT "reception_versions_case_file_id_case_files_id_fk" FOREIGN KEY ("case_file_id") REFERENCES "public"."case_files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reception_versions" ADD CONSTRAINT "reception_versions_recorded_by_accounts_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reception_versions" ADD CONSTRAINT "reception_versions_position_id_positions_id_fk" FOREIGN KEY ("position_id") REFERENCES "public"."positions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reception_visitors" ADD CONSTRAINT "reception_visitors_version" FOREIGN KEY ("entry_id","version") REFERENCES "public"."reception_versions"("entry_id","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "reception_days_one_a_day" ON "reception_days" USING btree ("unit_id","on_day") WHERE state = 'published';--> statement-breakpoint
CREATE INDEX "reception_days_unit_id_on_day_index" ON "reception_days" USING btree ("unit_id","on_day");--> statement-breakpoint
CREATE INDEX "reception_schedules_unit_id_created_at_index" ON "reception_schedules" USING btree ("unit_id","created_at" DESC NULLS LAST);