CREATE TABLE "record_draft_events" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "record_draft_events_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"draft_id" uuid NOT NULL,
	"action" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"account_id" uuid,
	"position_id" uuid,
	"role" text NOT NULL,
	"note" text
);
--> statement-breakpoint
CREATE TABLE "record_drafts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"record_id" uuid,
	"unit_id" text NOT NULL,
	"content" jsonb NOT NULL,
	"base_version" integer,
	"reason" text,
	"score_basis" jsonb,
	"is_withdrawal" boolean DEFAULT false NOT NULL,
	"state" text NOT NULL,
	"returned_note" text,
	"revision" integer DEFAULT 1 NOT NULL,
	"drafted_by" uuid,
	"approved_by" uuid,
	"published_version" integer,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"published_at" timestamp with time zone,
	CONSTRAINT "written_anew_with_a_reason" CHECK ("record_drafts"."state" <> 'submitted' or "record_drafts"."record_id" is null or ("record_drafts"."reason" is not null and "record_drafts"."base_version" is not null))
);
--> statement-breakpoint
CREATE TABLE "record_files" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"draft_id" uuid NOT NULL,
	"record_id" uuid,
	"sha256" text NOT NULL,
	"media_type" text NOT NULL,
	"byte_size" integer NOT NULL,
	"original_name" text NOT NULL,
	"description" text NOT NULL,
	"uploaded_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "clearances" ADD COLUMN "plot_tags" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "clearances" ADD COLUMN "withdrawn_on" date;--> statement-breakpoint
ALTER TABLE "clearances" ADD COLUMN "withdrawn_note" text;--> statement-breakpoint
ALTER TABLE "commendations" ADD COLUMN "score_basis" jsonb;--> statement-breakpoint
ALTER TABLE "commendations" ADD COLUMN "withdrawn_on" date;--> statement-breakpoint
ALTER TABLE "commendations" ADD COLUMN "withdrawn_note" text;--> statement-breakpoint
ALTER TABLE "conferences" ADD COLUMN "kind" text DEFAULT 'conference' NOT NULL;--> statement-breakpoint
ALTER TABLE "conferences" ADD COLUMN "starts_at" text;--> statement-breakpoint
ALTER TABLE "conferences" ADD COLUMN "ends_at" text;--> statement-breakpoint
ALTER TABLE "conferences" ADD COLUMN "place" text;--> statement-breakpoint
ALTER TABLE "conferences" ADD COLUMN "conclusions" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "conferences" ADD COLUMN "withdrawn_on" date;--> statement-breakpoint
ALTER TABLE "conferences" ADD COLUMN "withdrawn_note" text;--> statement-breakpoint
ALTER TABLE "indicators" ADD COLUMN "withdrawn_on" date;--> statement-breakpoint
ALTER TABLE "indicators" ADD COLUMN "withdrawn_note" text;--> statement-breakpoint
ALTER TABLE "projects" ADD COLUMN "withdrawn_on" date;--> statement-breakpoint
ALTER TABLE "projects" ADD COLUMN "withdrawn_note" text;--> statement-breakpoint
ALTER TABLE "tasks" ADD COLUMN "conclusion_key" text;--> statement-breakpoint
ALTER TABLE "tasks" ADD COLUMN "withdrawn_on" date;--> statement-breakpoint
ALTER TABLE "tasks" ADD COLUMN "withdrawn_note" text;--> statement-breakpoint
ALTER TABLE "record_draft_events" ADD CONSTRAINT "record_draft_events_draft_id_record_drafts_id_fk" FOREIGN KEY ("draft_id") REFERENCES "public"."record_drafts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record_drafts" ADD CONSTRAINT "record_drafts_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record_drafts" ADD CONSTRAINT "record_drafts_drafted_by_positions_id_fk" FOREIGN KEY ("drafted_by") REFERENCES "public"."positions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record_drafts" ADD CONSTRAINT "record_drafts_approved_by_positions_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."positions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record_files" ADD CONSTRAINT "record_files_draft_id_record_drafts_id_fk" FOREIGN KEY ("draft_id") REFERENCES "public"."record_drafts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "record_files" ADD CONSTRAINT "record_files_uploaded_by_accounts_id_fk" FOREIGN KEY ("uploaded_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "record_draft_events_draft_id_id_index" ON "record_draft_events" USING btree ("draft_id","id");--> statement-breakpoint
CREATE INDEX "record_drafts_of_unit" ON "record_drafts" USING btree ("unit_id","state","updated_at");--> statement-breakpoint
CREATE INDEX "record_drafts_of_record" ON "record_drafts" USING btree ("record_id");--> statement-breakpoint
CREATE INDEX "record_files_of_draft" ON "record_files" USING btree ("draft_id");--> statement-breakpoint
CREATE INDEX "record_files_of_record" ON "record_files" USING btree ("record_id");--> statement-breakpoint
CREATE INDEX "record_files_by_content" ON "record_files" USING btree ("sha256");