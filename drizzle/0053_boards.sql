CREATE TABLE "board_matter_counters" (
	"unit_id" text NOT NULL,
	"year" smallint NOT NULL,
	"last_number" integer NOT NULL,
	CONSTRAINT "board_matter_counters_unit_id_year_pk" PRIMARY KEY("unit_id","year")
);
--> statement-breakpoint
CREATE TABLE "board_matter_events" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "board_matter_events_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"matter_id" uuid NOT NULL,
	"action" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"account_id" uuid,
	"position_id" uuid,
	"role" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "board_matters" (
	"id" uuid PRIMARY KEY NOT NULL,
	"body_id" uuid NOT NULL,
	"unit_id" text NOT NULL,
	"year" smallint DEFAULT 0 NOT NULL,
	"number" integer DEFAULT 0 NOT NULL,
	"account_id" uuid NOT NULL,
	"subject" text NOT NULL,
	"content" text NOT NULL,
	"place" text,
	"name" text NOT NULL,
	"contact" text,
	"state" text DEFAULT 'sent' NOT NULL,
	"answer" text,
	"document_number" text,
	"result_id" uuid,
	"sent_at" timestamp with time zone DEFAULT now() NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"is_demonstration" boolean DEFAULT false NOT NULL,
	CONSTRAINT "board_matters_number" UNIQUE("unit_id","year","number")
);
--> statement-breakpoint
ALTER TABLE "programmes" ALTER COLUMN "version" SET DEFAULT 0;--> statement-breakpoint
ALTER TABLE "bodies" ADD COLUMN "slug" text DEFAULT gen_random_uuid()::text NOT NULL;--> statement-breakpoint
ALTER TABLE "bodies" ADD COLUMN "ended_on" date;--> statement-breakpoint
ALTER TABLE "bodies" ADD COLUMN "neighbourhoods" smallint;--> statement-breakpoint
ALTER TABLE "body_members" ADD COLUMN "eligibility_checked" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "programmes" ADD COLUMN "target" text;--> statement-breakpoint
ALTER TABLE "programmes" ADD COLUMN "sent_on" date;--> statement-breakpoint
ALTER TABLE "programmes" ADD COLUMN "state" text DEFAULT 'draft' NOT NULL;--> statement-breakpoint
ALTER TABLE "programmes" ADD COLUMN "drafted_by" uuid;--> statement-breakpoint
ALTER TABLE "programmes" ADD COLUMN "approved_by" uuid;--> statement-breakpoint
ALTER TABLE "programmes" ADD COLUMN "returned_note" text;--> statement-breakpoint
ALTER TABLE "programmes" ADD COLUMN "called_off_note" text;--> statement-breakpoint
ALTER TABLE "programmes" ADD COLUMN "revision" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "board_matter_counters" ADD CONSTRAINT "board_matter_counters_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "board_matter_events" ADD CONSTRAINT "board_matter_events_matter_id_board_matters_id_fk" FOREIGN KEY ("matter_id") REFERENCES "public"."board_matters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "board_matters" ADD CONSTRAINT "board_matters_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "board_matters" ADD CONSTRAINT "board_matters_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "board_matters" ADD CONSTRAINT "board_matters_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "board_matters" ADD CONSTRAINT "board_matters_result_id_oversight_results_id_fk" FOREIGN KEY ("result_id") REFERENCES "public"."oversight_results"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "board_matter_events_matter_id_id_index" ON "board_matter_events" USING btree ("matter_id","id");--> statement-breakpoint
CREATE INDEX "board_matters_of_account" ON "board_matters" USING btree ("account_id","sent_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "board_matters_of_unit" ON "board_matters" USING btree ("unit_id","state","sent_at");--> statement-breakpoint
ALTER TABLE "programmes" ADD CONSTRAINT "programmes_drafted_by_positions_id_fk" FOREIGN KEY ("drafted_by") REFERENCES "public"."positions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programmes" ADD CONSTRAINT "programmes_approved_by_positions_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."positions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bodies" ADD CONSTRAINT "bodies_slug_unique" UNIQUE("slug");