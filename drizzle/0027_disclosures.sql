CREATE TABLE "disclosure_channels" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"disclosure_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"kind" text NOT NULL,
	"from_on" date NOT NULL,
	"to_on" date,
	"place" text NOT NULL,
	"evidence" text,
	"withdrawn_note" text,
	"position_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "disclosure_events" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "disclosure_events_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"disclosure_id" uuid NOT NULL,
	"version" integer,
	"action" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"account_id" uuid,
	"position_id" uuid,
	"role" text NOT NULL,
	"unit_id" text,
	"note" text,
	"is_public" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "disclosure_versions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"disclosure_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"state" text NOT NULL,
	"content" jsonb NOT NULL,
	"ground" text,
	"reason" text,
	"drafted_by" uuid,
	"approved_by" uuid,
	"returned_note" text,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"published_at" timestamp with time zone,
	CONSTRAINT "disclosure_versions_disclosureId_version_unique" UNIQUE("disclosure_id","version")
);
--> statement-breakpoint
CREATE TABLE "disclosures" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"slug" text NOT NULL,
	"unit_id" text NOT NULL,
	"item" smallint NOT NULL,
	"year" smallint NOT NULL,
	"name" text NOT NULL,
	"responsible" text,
	"planned_on" date,
	"plan_approved_at" timestamp with time zone,
	"plan_approved_by" uuid,
	"open_decided_on" date,
	"open_variant" text DEFAULT 'standard' NOT NULL,
	"met_decided_on" date,
	"met_variant" text,
	"met_on" date,
	"title" text,
	"published_version" integer,
	"first_published_at" timestamp with time zone,
	"published_at" timestamp with time zone,
	"posting_over_on" date,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"is_demonstration" boolean DEFAULT false NOT NULL,
	CONSTRAINT "disclosures_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
ALTER TABLE "disclosure_channels" ADD CONSTRAINT "disclosure_channels_disclosure_id_disclosures_id_fk" FOREIGN KEY ("disclosure_id") REFERENCES "public"."disclosures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosure_channels" ADD CONSTRAINT "disclosure_channels_position_id_positions_id_fk" FOREIGN KEY ("position_id") REFERENCES "public"."positions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosure_events" ADD CONSTRAINT "disclosure_events_disclosure_id_disclosures_id_fk" FOREIGN KEY ("disclosure_id") REFERENCES "public"."disclosures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosure_versions" ADD CONSTRAINT "disclosure_versions_disclosure_id_disclosures_id_fk" FOREIGN KEY ("disclosure_id") REFERENCES "public"."disclosures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosure_versions" ADD CONSTRAINT "disclosure_versions_drafted_by_positions_id_fk" FOREIGN KEY ("drafted_by") REFERENCES "public"."positions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosure_versions" ADD CONSTRAINT "disclosure_versions_approved_by_positions_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."positions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosures" ADD CONSTRAINT "disclosures_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosures" ADD CONSTRAINT "disclosures_plan_approved_by_positions_id_fk" FOREIGN KEY ("plan_approved_by") REFERENCES "public"."positions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disclosures" ADD CONSTRAINT "disclosures_created_by_positions_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."positions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "disclosure_channels_disclosure_id_from_on_index" ON "disclosure_channels" USING btree ("disclosure_id","from_on");--> statement-breakpoint
CREATE INDEX "disclosure_events_disclosure_id_id_index" ON "disclosure_events" USING btree ("disclosure_id","id");--> statement-breakpoint
CREATE INDEX "disclosure_versions_state_updated_at_index" ON "disclosure_versions" USING btree ("state","updated_at");--> statement-breakpoint
CREATE INDEX "disclosures_of_unit" ON "disclosures" USING btree ("unit_id","year","item");--> statement-breakpoint
CREATE INDEX "disclosures_newest" ON "disclosures" USING btree ("unit_id","published_at" DESC NULLS LAST,"id");