CREATE TABLE "recommendation_warnings" (
	"recommendation_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"about" date NOT NULL,
	"told_on" date NOT NULL,
	CONSTRAINT "recommendation_warnings_recommendation_id_account_id_about_pk" PRIMARY KEY("recommendation_id","account_id","about")
);
--> statement-breakpoint
CREATE TABLE "oversight_drafts" (
	"about" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"typed" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"refused" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "oversight_drafts_about_account_id_pk" PRIMARY KEY("about","account_id")
);
--> statement-breakpoint
CREATE TABLE "resident_verdicts" (
	"reply_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"is_done" boolean NOT NULL,
	"text" text NOT NULL,
	"said_at" timestamp with time zone DEFAULT now() NOT NULL,
	"is_demonstration" boolean DEFAULT false NOT NULL,
	CONSTRAINT "resident_verdicts_reply_id_account_id_pk" PRIMARY KEY("reply_id","account_id")
);
--> statement-breakpoint
ALTER TABLE "oversight_files" ADD COLUMN "version" integer;--> statement-breakpoint
ALTER TABLE "oversight_files" ADD COLUMN "recommendation_id" uuid;--> statement-breakpoint
ALTER TABLE "recommendation_warnings" ADD CONSTRAINT "recommendation_warnings_recommendation_id_recommendations_id_fk" FOREIGN KEY ("recommendation_id") REFERENCES "public"."recommendations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendation_warnings" ADD CONSTRAINT "recommendation_warnings_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "oversight_drafts" ADD CONSTRAINT "oversight_drafts_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resident_verdicts" ADD CONSTRAINT "resident_verdicts_reply_id_recommendation_replies_id_fk" FOREIGN KEY ("reply_id") REFERENCES "public"."recommendation_replies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resident_verdicts" ADD CONSTRAINT "resident_verdicts_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "oversight_files" ADD CONSTRAINT "oversight_files_recommendation_id_recommendations_id_fk" FOREIGN KEY ("recommendation_id") REFERENCES "public"."recommendations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "oversight_files_sha256_index" ON "oversight_files" USING btree ("sha256");--> statement-breakpoint
ALTER TABLE "oversight_files" ADD CONSTRAINT "of_a_finding_or_of_a_recommendation" CHECK (("oversight_files"."finding_key" is null) = ("oversight_files"."recommendation_id" is not null) and ("oversight_files"."finding_key" is null) = ("oversight_files"."version" is null) and ("oversight_files"."reply_id" is null or "oversight_files"."recommendation_id" is not null));