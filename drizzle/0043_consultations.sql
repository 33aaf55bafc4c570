CREATE TABLE "consultation_answers" (
	"consultation_id" uuid PRIMARY KEY NOT NULL,
	"synthesis" text NOT NULL,
	"summed_up_by" uuid,
	"summed_up_at" timestamp with time zone NOT NULL,
	"response" text,
	"outcome" text,
	"departure_reason" text,
	"answered_by" uuid,
	"answered_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "consultation_events" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "consultation_events_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"consultation_id" uuid NOT NULL,
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
CREATE TABLE "consultation_opinions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"consultation_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"stance" text NOT NULL,
	"text" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "consultation_opinions_consultationId_accountId_unique" UNIQUE("consultation_id","account_id")
);
--> statement-breakpoint
CREATE TABLE "consultation_sheets" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"consultation_id" uuid NOT NULL,
	"form" text NOT NULL,
	"held_on" date NOT NULL,
	"source" text NOT NULL,
	"agree" integer NOT NULL,
	"disagree" integer NOT NULL,
	"other" integer NOT NULL,
	"withdrawn_note" text,
	"position_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "consultations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"slug" text NOT NULL,
	"unit_id" text NOT NULL,
	"subject" text NOT NULL,
	"stage" text DEFAULT 'draft' NOT NULL,
	"title" text NOT NULL,
	"question" text NOT NULL,
	"papers" text NOT NULL,
	"plan_sent_on" date,
	"closes_on" date,
	"opened_on" date,
	"opened_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	"drafted_by" uuid,
	"approved_by" uuid,
	"returned_note" text,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"is_demonstration" boolean DEFAULT false NOT NULL,
	CONSTRAINT "consultations_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
ALTER TABLE "consultation_answers" ADD CONSTRAINT "consultation_answers_consultation_id_consultations_id_fk" FOREIGN KEY ("consultation_id") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_answers" ADD CONSTRAINT "consultation_answers_summed_up_by_positions_id_fk" FOREIGN KEY ("summed_up_by") REFERENCES "public"."positions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_answers" ADD CONSTRAINT "consultation_answers_answered_by_positions_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."positions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_events" ADD CONSTRAINT "consultation_events_consultation_id_consultations_id_fk" FOREIGN KEY ("consultation_id") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_opinions" ADD CONSTRAINT "consultation_opinions_consultation_id_consultations_id_fk" FOREIGN KEY ("consultation_id") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_opinions" ADD CONSTRAINT "consultation_opinions_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_sheets" ADD CONSTRAINT "consultation_sheets_consultation_id_consultations_id_fk" FOREIGN KEY ("consultation_id") REFERENCES "public"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultation_sheets" ADD CONSTRAINT "consultation_sheets_position_id_positions_id_fk" FOREIGN KEY ("position_id") REFERENCES "public"."positions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultations" ADD CONSTRAINT "consultations_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultations" ADD CONSTRAINT "consultations_drafted_by_positions_id_fk" FOREIGN KEY ("drafted_by") REFERENCES "public"."positions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consultations" ADD CONSTRAINT "consultations_approved_by_positions_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."positions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "consultation_events_consultation_id_id_index" ON "consultation_events" USING btree ("consultation_id","id");--> statement-breakpoint
CREATE INDEX "consultation_opinions_newest" ON "consultation_opinions" USING btree ("consultation_id","changed_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "consultation_sheets_consultation_id_held_on_index" ON "consultation_sheets" USING btree ("consultation_id","held_on");--> statement-breakpoint
CREATE INDEX "consultations_of_unit" ON "consultations" USING btree ("unit_id","stage","opened_at" DESC NULLS LAST,"id");