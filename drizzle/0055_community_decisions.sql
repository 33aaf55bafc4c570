CREATE TABLE "community_decision_events" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "community_decision_events_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"decision_id" uuid NOT NULL,
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
CREATE TABLE "community_decision_results" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"decision_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"neighbourhoods" integer,
	"document_form" text NOT NULL,
	"source" text NOT NULL,
	"decided" text NOT NULL,
	"is_witnessed" boolean NOT NULL,
	"correction_reason" text,
	"written_by" uuid,
	"returned_note" text,
	"published_by" uuid,
	"published_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "community_decision_results_decisionId_number_unique" UNIQUE("decision_id","number"),
	CONSTRAINT "community_decision_results_witnessed" CHECK ("community_decision_results"."published_at" is null or "community_decision_results"."is_witnessed")
);
--> statement-breakpoint
CREATE TABLE "community_decision_tallies" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"result_id" uuid NOT NULL,
	"neighbourhood" text NOT NULL,
	"households" integer NOT NULL,
	"present" integer NOT NULL,
	"in_favour" integer NOT NULL,
	"against" integer NOT NULL,
	"other" integer NOT NULL,
	CONSTRAINT "community_decision_tallies_resultId_neighbourhood_unique" UNIQUE("result_id","neighbourhood"),
	CONSTRAINT "community_decision_tallies_possible" CHECK ("community_decision_tallies"."households" > 0 and least("community_decision_tallies"."present", "community_decision_tallies"."in_favour", "community_decision_tallies"."against", "community_decision_tallies"."other") >= 0 and "community_decision_tallies"."present" <= "community_decision_tallies"."households" and "community_decision_tallies"."in_favour" + "community_decision_tallies"."against" + "community_decision_tallies"."other" <= "community_decision_tallies"."present")
);
--> statement-breakpoint
CREATE TABLE "community_decisions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"slug" text NOT NULL,
	"unit_id" text NOT NULL,
	"stage" text DEFAULT 'draft' NOT NULL,
	"subject" text NOT NULL,
	"scope" text NOT NULL,
	"neighbourhood" text,
	"title" text NOT NULL,
	"proposal" text NOT NULL,
	"origin" text NOT NULL,
	"method" text NOT NULL,
	"households" integer,
	"neighbourhoods" integer,
	"agreed_online" integer,
	"consents" integer,
	"consents_from" date,
	"front_agrees" boolean DEFAULT false NOT NULL,
	"group_members" text[] DEFAULT '{}' NOT NULL,
	"plan_issued_on" date,
	"plan_sent_on" date,
	"announced_on" date,
	"notice" text NOT NULL,
	"held_on" date,
	"starts_at" text,
	"ends_at" text,
	"ends_on" date,
	"place" text NOT NULL,
	"follows_id" uuid,
	"sent_on" date,
	"answered_on" date,
	"answer_document" text,
	"refusal_ground" text,
	"refusal_reason" text,
	"in_force_on" date,
	"repealed_on" date,
	"repeal_document" text,
	"repeal_ground" text,
	"repeal_reason" text,
	"drafted_by" uuid,
	"approved_by" uuid,
	"returned_note" text,
	"revision" integer DEFAULT 1 NOT NULL,
	"sequence" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"published_at" timestamp with time zone,
	"is_demonstration" boolean DEFAULT false NOT NULL,
	CONSTRAINT "community_decisions_slug_unique" UNIQUE("slug"),
	CONSTRAINT "community_decisions_scope" CHECK ("community_decisions"."scope" = 'neighbourhood' or "community_decisions"."subject" in ('contribution', 'contribution_budget')),
	CONSTRAINT "community_decisions_place" CHECK ("community_decisions"."stage" = 'draft' or ("community_decisions"."scope" = 'neighbourhood') = ("community_decisions"."neighbourhood" is not null)),
	CONSTRAINT "community_decisions_online" CHECK ("community_decisions"."stage" = 'draft' or "community_decisions"."method" <> 'online' or ("community_decisions"."subject" = 'self_management' and coalesce(2 * "community_decisions"."agreed_online" > "community_decisions"."households", false))),
	CONSTRAINT "community_decisions_group" CHECK ("community_decisions"."stage" = 'draft' or "community_decisions"."method" = 'meeting' or cardinality("community_decisions"."group_members") between 3 and 5),
	CONSTRAINT "community_decisions_initiative" CHECK ("community_decisions"."stage" = 'draft' or "community_decisions"."origin" <> 'initiative' or "community_decisions"."front_agrees" or coalesce(10 * "community_decisions"."consents" >= "community_decisions"."households", false)),
	CONSTRAINT "community_decisions_days" CHECK ("community_decisions"."stage" = 'draft' or ("community_decisions"."held_on" is not null and "community_decisions"."announced_on" < "community_decisions"."held_on" and ("community_decisions"."ends_on" is null or "community_decisions"."ends_on" >= "community_decisions"."held_on"))),
	CONSTRAINT "community_decisions_counts" CHECK ("community_decisions"."households" > 0 and "community_decisions"."neighbourhoods" > 0)
);
--> statement-breakpoint
ALTER TABLE "community_decision_events" ADD CONSTRAINT "community_decision_events_decision_id_community_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."community_decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "community_decision_results" ADD CONSTRAINT "community_decision_results_decision_id_community_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."community_decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "community_decision_results" ADD CONSTRAINT "community_decision_results_written_by_positions_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."positions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "community_decision_results" ADD CONSTRAINT "community_decision_results_published_by_positions_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."positions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "community_decision_tallies" ADD CONSTRAINT "community_decision_tallies_result_id_community_decision_results_id_fk" FOREIGN KEY ("result_id") REFERENCES "public"."community_decision_results"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "community_decisions" ADD CONSTRAINT "community_decisions_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "community_decisions" ADD CONSTRAINT "community_decisions_follows_id_community_decisions_id_fk" FOREIGN KEY ("follows_id") REFERENCES "public"."community_decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "community_decisions" ADD CONSTRAINT "community_decisions_drafted_by_positions_id_fk" FOREIGN KEY ("drafted_by") REFERENCES "public"."positions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "community_decisions" ADD CONSTRAINT "community_decisions_approved_by_positions_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."positions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "community_decision_events_decision_id_id_index" ON "community_decision_events" USING btree ("decision_id","id");--> statement-breakpoint
CREATE INDEX "community_decisions_of_unit" ON "community_decisions" USING btree ("unit_id","stage","held_on" DESC NULLS LAST,"id");