CREATE TABLE "account_tokens" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"token_hash" text NOT NULL,
	"account_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"new_email" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "account_tokens_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "accounts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"email" text NOT NULL,
	"email_confirmed_at" timestamp with time zone,
	"name" text NOT NULL,
	"phone" text,
	"locale" text DEFAULT 'vi' NOT NULL,
	"password_hash" text,
	"disabled_at" timestamp with time zone,
	"is_demonstration" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "accounts_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "positions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"account_id" uuid NOT NULL,
	"role" text NOT NULL,
	"unit_id" text NOT NULL,
	"title" text,
	"from_on" date NOT NULL,
	"to_on" date,
	"granted_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "positions_not_self_granted" CHECK ("positions"."granted_by" is null or "positions"."granted_by" <> "positions"."account_id"),
	CONSTRAINT "positions_term" CHECK ("positions"."to_on" is null or "positions"."to_on" >= "positions"."from_on")
);
--> statement-breakpoint
CREATE TABLE "rate_limits" (
	"key" text NOT NULL,
	"window_start" timestamp with time zone NOT NULL,
	"hits" integer NOT NULL,
	CONSTRAINT "rate_limits_key_windowStart_unique" UNIQUE("key","window_start")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"token_hash" text NOT NULL,
	"account_id" uuid NOT NULL,
	"acting_position_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"device" text,
	CONSTRAINT "sessions_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "attachments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"draft_id" uuid,
	"case_file_id" uuid,
	"event_id" bigint,
	"purpose" text NOT NULL,
	"uploaded_by" uuid NOT NULL,
	"sha256" text NOT NULL,
	"media_type" text NOT NULL,
	"byte_size" integer NOT NULL,
	"original_name" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "case_daily" (
	"unit_id" text NOT NULL,
	"kind" text NOT NULL,
	"day" date NOT NULL,
	"received" integer DEFAULT 0 NOT NULL,
	"due_open" integer DEFAULT 0 NOT NULL,
	"due_met" integer DEFAULT 0 NOT NULL,
	"due_late" integer DEFAULT 0 NOT NULL,
	"rated" integer DEFAULT 0 NOT NULL,
	"satisfied" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "case_daily_unit_id_kind_day_pk" PRIMARY KEY("unit_id","kind","day")
);
--> statement-breakpoint
CREATE TABLE "case_deadlines" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_file_id" uuid NOT NULL,
	"unit_id" text NOT NULL,
	"kind" text NOT NULL,
	"stage" text NOT NULL,
	"rule_id" text NOT NULL,
	"start_on" date NOT NULL,
	"due_on" date NOT NULL,
	"met_on" date,
	"stopped_on" date
);
--> statement-breakpoint
CREATE TABLE "case_events" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "case_events_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"case_file_id" uuid NOT NULL,
	"action" text NOT NULL,
	"from_state" text,
	"to_state" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"account_id" uuid,
	"position_id" uuid,
	"role" text NOT NULL,
	"unit_id" text,
	"note" text,
	"ground_code" text,
	"data" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"visible_to_filer" boolean DEFAULT true NOT NULL
);
--> statement-breakpoint
CREATE TABLE "case_files" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"receipt_code" text NOT NULL,
	"matter_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"signature" text NOT NULL,
	"channel" text NOT NULL,
	"field" text NOT NULL,
	"subject" text NOT NULL,
	"content" text NOT NULL,
	"wish" text,
	"place" text,
	"contested_decision" text,
	"learnt_on" date,
	"filed_by" uuid,
	"filed_unit_id" text NOT NULL,
	"responsible_unit_id" text NOT NULL,
	"handled_unit_ids" text[] DEFAULT '{}' NOT NULL,
	"former_unit_id" text,
	"assigned_position_id" uuid,
	"answered_by" uuid,
	"reprocessing_count" smallint DEFAULT 0 NOT NULL,
	"accepted_on" date,
	"sent_at" timestamp with time zone NOT NULL,
	"received_on" date NOT NULL,
	"register_year" smallint NOT NULL,
	"register_series" text NOT NULL,
	"register_number" integer NOT NULL,
	"idempotency_key" uuid NOT NULL,
	"content_hash" text NOT NULL,
	"due_on" date,
	"due_stage" text,
	"closed_on" date,
	"revision" integer DEFAULT 1 NOT NULL,
	"is_demonstration" boolean DEFAULT false NOT NULL,
	CONSTRAINT "case_files_receiptCode_unique" UNIQUE("receipt_code"),
	CONSTRAINT "case_files_idempotencyKey_unique" UNIQUE("idempotency_key"),
	CONSTRAINT "case_files_register" UNIQUE("filed_unit_id","register_year","register_series","register_number")
);
--> statement-breakpoint
CREATE TABLE "case_ratings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_file_id" uuid NOT NULL,
	"unit_id" text NOT NULL,
	"kind" text NOT NULL,
	"round" smallint NOT NULL,
	"score" smallint NOT NULL,
	"is_really_done" boolean,
	"reason" text,
	"rated_on" date NOT NULL,
	CONSTRAINT "case_ratings_caseFileId_round_unique" UNIQUE("case_file_id","round")
);
--> statement-breakpoint
CREATE TABLE "case_state_counts" (
	"unit_id" text NOT NULL,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"count" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "case_state_counts_unit_id_kind_state_pk" PRIMARY KEY("unit_id","kind","state")
);
--> statement-breakpoint
CREATE TABLE "drafts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"account_id" uuid NOT NULL,
	"answers" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "matters" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"title" text NOT NULL,
	"opened_on" date NOT NULL
);
--> statement-breakpoint
CREATE TABLE "parties" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_file_id" uuid NOT NULL,
	"part" text NOT NULL,
	"kind" text DEFAULT 'person' NOT NULL,
	"name" text NOT NULL,
	"address" text,
	"phone" text,
	"email" text
);
--> statement-breakpoint
CREATE TABLE "register_counters" (
	"unit_id" text NOT NULL,
	"year" smallint NOT NULL,
	"series" text NOT NULL,
	"last_number" integer NOT NULL,
	CONSTRAINT "register_counters_unit_id_year_series_pk" PRIMARY KEY("unit_id","year","series")
);
--> statement-breakpoint
CREATE TABLE "representatives" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_file_id" uuid NOT NULL,
	"basis" text NOT NULL,
	"name" text NOT NULL,
	"phone" text,
	"paper" text
);
--> statement-breakpoint
CREATE TABLE "bodies" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"unit_id" text NOT NULL,
	"name" text NOT NULL,
	"term_from" date,
	"term_to" date,
	"recognised_by" text,
	"version" integer DEFAULT 1 NOT NULL,
	"source_id" text NOT NULL,
	"as_of" date,
	"as_of_note" text,
	"verified" boolean DEFAULT false NOT NULL,
	"is_demonstration" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "body_members" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"body_id" uuid NOT NULL,
	"name" text NOT NULL,
	"duty" text NOT NULL,
	"neighbourhood" text,
	"elected_on" date,
	"from_on" date,
	"to_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	"source_id" text NOT NULL,
	"as_of" date,
	"as_of_note" text,
	"verified" boolean DEFAULT false NOT NULL,
	"is_demonstration" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "findings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"result_id" uuid NOT NULL,
	"key" text NOT NULL,
	"ordinal" smallint NOT NULL,
	"verdict" text NOT NULL,
	"text" text NOT NULL,
	"is_withdrawn" boolean DEFAULT false NOT NULL,
	CONSTRAINT "findings_resultId_key_unique" UNIQUE("result_id","key")
);
--> statement-breakpoint
CREATE TABLE "oversight_events" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "oversight_events_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"result_id" uuid NOT NULL,
	"recommendation_id" uuid,
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
CREATE TABLE "oversight_files" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"result_id" uuid NOT NULL,
	"reply_id" uuid,
	"finding_key" text,
	"sha256" text NOT NULL,
	"media_type" text NOT NULL,
	"byte_size" integer NOT NULL,
	"original_name" text NOT NULL,
	"description" text NOT NULL,
	"uploaded_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "oversight_result_versions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"result_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"state" text NOT NULL,
	"content" jsonb NOT NULL,
	"reason" text,
	"drafted_by" uuid,
	"approved_by" uuid,
	"returned_note" text,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"published_at" timestamp with time zone,
	CONSTRAINT "oversight_result_versions_resultId_version_unique" UNIQUE("result_id","version")
);
--> statement-breakpoint
CREATE TABLE "oversight_results" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"slug" text NOT NULL,
	"unit_id" text NOT NULL,
	"body_id" uuid NOT NULL,
	"programme_id" uuid,
	"field" text NOT NULL,
	"title" text NOT NULL,
	"summary" text NOT NULL,
	"inspected_from" date NOT NULL,
	"inspected_to" date,
	"published_version" integer,
	"first_published_at" timestamp with time zone,
	"published_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"source_id" text NOT NULL,
	"as_of" date,
	"as_of_note" text,
	"verified" boolean DEFAULT false NOT NULL,
	"is_demonstration" boolean DEFAULT false NOT NULL,
	CONSTRAINT "oversight_results_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "programmes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"body_id" uuid NOT NULL,
	"year" smallint NOT NULL,
	"title" text NOT NULL,
	"subject" text,
	"field" text NOT NULL,
	"planned_from" date,
	"planned_to" date,
	"version" integer DEFAULT 1 NOT NULL,
	"source_id" text NOT NULL,
	"as_of" date,
	"as_of_note" text,
	"verified" boolean DEFAULT false NOT NULL,
	"is_demonstration" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "recommendation_replies" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"recommendation_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"text" text NOT NULL,
	"is_confirmed" boolean,
	"document_number" text,
	"on_day" date NOT NULL,
	"position_id" uuid,
	"unit_id" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"is_demonstration" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "recommendations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"result_id" uuid NOT NULL,
	"finding_key" text NOT NULL,
	"key" text NOT NULL,
	"ordinal" smallint NOT NULL,
	"text" text NOT NULL,
	"addressee_unit_id" text NOT NULL,
	"state" text NOT NULL,
	"sent_on" date NOT NULL,
	"due_on" date NOT NULL,
	"rule_id" text NOT NULL,
	"answered_on" date,
	"done_on" date,
	"verified_on" date,
	"is_withdrawn" boolean DEFAULT false NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "recommendations_resultId_key_unique" UNIQUE("result_id","key")
);
--> statement-breakpoint
CREATE TABLE "clearances" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"unit_id" text NOT NULL,
	"project_id" uuid,
	"name" text NOT NULL,
	"state" text NOT NULL,
	"households" integer,
	"area_m_2" numeric(12, 1),
	"obstacle" text,
	"source_id" text NOT NULL,
	"as_of" date,
	"as_of_note" text,
	"verified" boolean DEFAULT false NOT NULL,
	"is_demonstration" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "commendations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"unit_id" text NOT NULL,
	"conference_id" uuid,
	"year" smallint NOT NULL,
	"collectives" integer,
	"individuals" integer,
	"names" jsonb,
	"given_by" text,
	"ground" text,
	"source_id" text NOT NULL,
	"as_of" date,
	"as_of_note" text,
	"verified" boolean DEFAULT false NOT NULL,
	"is_demonstration" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "conferences" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"slug" text NOT NULL,
	"unit_id" text NOT NULL,
	"title" text NOT NULL,
	"held_on" date NOT NULL,
	"host" text,
	"chair" text,
	"summary" text,
	"captions" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"source_id" text NOT NULL,
	"as_of" date,
	"as_of_note" text,
	"verified" boolean DEFAULT false NOT NULL,
	"is_demonstration" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "conferences_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "indicators" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"unit_id" text NOT NULL,
	"key" text NOT NULL,
	"year" smallint NOT NULL,
	"value" numeric(14, 2) NOT NULL,
	"measure" text NOT NULL,
	"scope" text NOT NULL,
	"denominator" integer,
	"quote" text,
	"source_id" text NOT NULL,
	"as_of" date,
	"as_of_note" text,
	"verified" boolean DEFAULT false NOT NULL,
	"is_demonstration" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "indicators_unitId_key_year_unique" UNIQUE("unit_id","key","year")
);
--> statement-breakpoint
CREATE TABLE "projects" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"slug" text NOT NULL,
	"unit_id" text NOT NULL,
	"name" text NOT NULL,
	"stage" text NOT NULL,
	"owner" text,
	"contractor" text,
	"capital_dong" bigint,
	"disbursed_dong" bigint,
	"progress_percent" smallint,
	"started_on" date,
	"due_on" date,
	"board_id" uuid,
	"summary" text,
	"source_id" text NOT NULL,
	"as_of" date,
	"as_of_note" text,
	"verified" boolean DEFAULT false NOT NULL,
	"is_demonstration" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "projects_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "record_versions" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "record_versions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"record_type" text NOT NULL,
	"record_id" text NOT NULL,
	"version" integer NOT NULL,
	"snapshot" jsonb NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"account_id" uuid,
	"position_id" uuid,
	"reason" text,
	CONSTRAINT "record_versions_recordType_recordId_version_unique" UNIQUE("record_type","record_id","version")
);
--> statement-breakpoint
CREATE TABLE "tasks" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"unit_id" text NOT NULL,
	"conference_id" uuid,
	"year" smallint NOT NULL,
	"ordinal" smallint,
	"content" text NOT NULL,
	"owner" text,
	"due_on" date,
	"state" text NOT NULL,
	"source_id" text NOT NULL,
	"as_of" date,
	"as_of_note" text,
	"verified" boolean DEFAULT false NOT NULL,
	"is_demonstration" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "access_log" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "access_log_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"account_id" uuid,
	"position_id" uuid,
	"role" text NOT NULL,
	"action" text NOT NULL,
	"object_type" text NOT NULL,
	"object_id" text NOT NULL,
	"reason" text
);
--> statement-breakpoint
CREATE TABLE "cache_generation" (
	"id" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"generation" bigint DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"kind" text NOT NULL,
	"payload" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"not_before" timestamp with time zone DEFAULT now() NOT NULL,
	"attempts" smallint DEFAULT 0 NOT NULL,
	"sent_at" timestamp with time zone,
	"last_error" text,
	CONSTRAINT "outbox_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "calendar_days" (
	"date" date PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"source_document" text NOT NULL,
	"confirmed" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sources" (
	"id" text PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"publisher" text,
	"author" text,
	"published_on" date,
	"url" text,
	"body" text
);
--> statement-breakpoint
CREATE TABLE "unit_populations" (
	"id" integer PRIMARY KEY GENERATED BY DEFAULT AS IDENTITY (sequence name "unit_populations_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"unit_id" text NOT NULL,
	"people" integer NOT NULL,
	"as_of" date,
	"source_id" text NOT NULL,
	"confidence" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "unit_successions" (
	"id" integer PRIMARY KEY GENERATED BY DEFAULT AS IDENTITY (sequence name "unit_successions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"from_unit_id" text NOT NULL,
	"to_unit_id" text NOT NULL,
	"share" text NOT NULL,
	"effective_on" date NOT NULL,
	"basis" text NOT NULL,
	"confidence" text NOT NULL,
	CONSTRAINT "unit_successions_fromUnitId_toUnitId_unique" UNIQUE("from_unit_id","to_unit_id")
);
--> statement-breakpoint
CREATE TABLE "units" (
	"id" text PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"slug" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"parent_id" text,
	"area_km2" numeric(8, 2),
	"area_source_id" text,
	"seat" text,
	"phone" text,
	"email" text,
	"opening_hours" text,
	"legal_basis" text,
	"service" text DEFAULT 'full' NOT NULL,
	CONSTRAINT "units_slug_unique" UNIQUE("slug"),
	CONSTRAINT "units_code_validFrom_unique" UNIQUE("code","valid_from"),
	CONSTRAINT "units_validity" CHECK ("units"."valid_to" is null or "units"."valid_to" > "units"."valid_from")
);
--> statement-breakpoint
ALTER TABLE "account_tokens" ADD CONSTRAINT "account_tokens_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "positions" ADD CONSTRAINT "positions_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "positions" ADD CONSTRAINT "positions_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "positions" ADD CONSTRAINT "positions_granted_by_accounts_id_fk" FOREIGN KEY ("granted_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_acting_position_id_positions_id_fk" FOREIGN KEY ("acting_position_id") REFERENCES "public"."positions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_case_file_id_case_files_id_fk" FOREIGN KEY ("case_file_id") REFERENCES "public"."case_files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_uploaded_by_accounts_id_fk" FOREIGN KEY ("uploaded_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_daily" ADD CONSTRAINT "case_daily_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_deadlines" ADD CONSTRAINT "case_deadlines_case_file_id_case_files_id_fk" FOREIGN KEY ("case_file_id") REFERENCES "public"."case_files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_deadlines" ADD CONSTRAINT "case_deadlines_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_events" ADD CONSTRAINT "case_events_case_file_id_case_files_id_fk" FOREIGN KEY ("case_file_id") REFERENCES "public"."case_files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_events" ADD CONSTRAINT "case_events_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_events" ADD CONSTRAINT "case_events_position_id_positions_id_fk" FOREIGN KEY ("position_id") REFERENCES "public"."positions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_events" ADD CONSTRAINT "case_events_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_files" ADD CONSTRAINT "case_files_matter_id_matters_id_fk" FOREIGN KEY ("matter_id") REFERENCES "public"."matters"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_files" ADD CONSTRAINT "case_files_filed_by_accounts_id_fk" FOREIGN KEY ("filed_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_files" ADD CONSTRAINT "case_files_filed_unit_id_units_id_fk" FOREIGN KEY ("filed_unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_files" ADD CONSTRAINT "case_files_responsible_unit_id_units_id_fk" FOREIGN KEY ("responsible_unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_files" ADD CONSTRAINT "case_files_former_unit_id_units_id_fk" FOREIGN KEY ("former_unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_files" ADD CONSTRAINT "case_files_assigned_position_id_positions_id_fk" FOREIGN KEY ("assigned_position_id") REFERENCES "public"."positions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_files" ADD CONSTRAINT "case_files_answered_by_accounts_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_ratings" ADD CONSTRAINT "case_ratings_case_file_id_case_files_id_fk" FOREIGN KEY ("case_file_id") REFERENCES "public"."case_files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_ratings" ADD CONSTRAINT "case_ratings_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_state_counts" ADD CONSTRAINT "case_state_counts_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parties" ADD CONSTRAINT "parties_case_file_id_case_files_id_fk" FOREIGN KEY ("case_file_id") REFERENCES "public"."case_files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "register_counters" ADD CONSTRAINT "register_counters_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "representatives" ADD CONSTRAINT "representatives_case_file_id_case_files_id_fk" FOREIGN KEY ("case_file_id") REFERENCES "public"."case_files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bodies" ADD CONSTRAINT "bodies_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bodies" ADD CONSTRAINT "bodies_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "body_members" ADD CONSTRAINT "body_members_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "body_members" ADD CONSTRAINT "body_members_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "findings" ADD CONSTRAINT "findings_result_id_oversight_results_id_fk" FOREIGN KEY ("result_id") REFERENCES "public"."oversight_results"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "oversight_events" ADD CONSTRAINT "oversight_events_result_id_oversight_results_id_fk" FOREIGN KEY ("result_id") REFERENCES "public"."oversight_results"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "oversight_events" ADD CONSTRAINT "oversight_events_recommendation_id_recommendations_id_fk" FOREIGN KEY ("recommendation_id") REFERENCES "public"."recommendations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "oversight_files" ADD CONSTRAINT "oversight_files_result_id_oversight_results_id_fk" FOREIGN KEY ("result_id") REFERENCES "public"."oversight_results"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "oversight_files" ADD CONSTRAINT "oversight_files_reply_id_recommendation_replies_id_fk" FOREIGN KEY ("reply_id") REFERENCES "public"."recommendation_replies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "oversight_files" ADD CONSTRAINT "oversight_files_uploaded_by_accounts_id_fk" FOREIGN KEY ("uploaded_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "oversight_result_versions" ADD CONSTRAINT "oversight_result_versions_result_id_oversight_results_id_fk" FOREIGN KEY ("result_id") REFERENCES "public"."oversight_results"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "oversight_result_versions" ADD CONSTRAINT "oversight_result_versions_drafted_by_positions_id_fk" FOREIGN KEY ("drafted_by") REFERENCES "public"."positions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "oversight_result_versions" ADD CONSTRAINT "oversight_result_versions_approved_by_positions_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."positions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "oversight_results" ADD CONSTRAINT "oversight_results_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "oversight_results" ADD CONSTRAINT "oversight_results_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "oversight_results" ADD CONSTRAINT "oversight_results_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "oversight_results" ADD CONSTRAINT "oversight_results_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programmes" ADD CONSTRAINT "programmes_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programmes" ADD CONSTRAINT "programmes_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendation_replies" ADD CONSTRAINT "recommendation_replies_recommendation_id_recommendations_id_fk" FOREIGN KEY ("recommendation_id") REFERENCES "public"."recommendations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendation_replies" ADD CONSTRAINT "recommendation_replies_position_id_positions_id_fk" FOREIGN KEY ("position_id") REFERENCES "public"."positions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendation_replies" ADD CONSTRAINT "recommendation_replies_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_result_id_oversight_results_id_fk" FOREIGN KEY ("result_id") REFERENCES "public"."oversight_results"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_addressee_unit_id_units_id_fk" FOREIGN KEY ("addressee_unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clearances" ADD CONSTRAINT "clearances_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clearances" ADD CONSTRAINT "clearances_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clearances" ADD CONSTRAINT "clearances_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commendations" ADD CONSTRAINT "commendations_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commendations" ADD CONSTRAINT "commendations_conference_id_conferences_id_fk" FOREIGN KEY ("conference_id") REFERENCES "public"."conferences"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commendations" ADD CONSTRAINT "commendations_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conferences" ADD CONSTRAINT "conferences_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conferences" ADD CONSTRAINT "conferences_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicators" ADD CONSTRAINT "indicators_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicators" ADD CONSTRAINT "indicators_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "projects" ADD CONSTRAINT "projects_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "projects" ADD CONSTRAINT "projects_board_id_bodies_id_fk" FOREIGN KEY ("board_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "projects" ADD CONSTRAINT "projects_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_conference_id_conferences_id_fk" FOREIGN KEY ("conference_id") REFERENCES "public"."conferences"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit_populations" ADD CONSTRAINT "unit_populations_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit_populations" ADD CONSTRAINT "unit_populations_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit_successions" ADD CONSTRAINT "unit_successions_from_unit_id_units_id_fk" FOREIGN KEY ("from_unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit_successions" ADD CONSTRAINT "unit_successions_to_unit_id_units_id_fk" FOREIGN KEY ("to_unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "units" ADD CONSTRAINT "units_area_source_id_sources_id_fk" FOREIGN KEY ("area_source_id") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "account_tokens_account_id_index" ON "account_tokens" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "positions_account_id_index" ON "positions" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "positions_unit_id_role_index" ON "positions" USING btree ("unit_id","role");--> statement-breakpoint
CREATE INDEX "sessions_account_id_index" ON "sessions" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "attachments_draft_id_index" ON "attachments" USING btree ("draft_id");--> statement-breakpoint
CREATE INDEX "attachments_case_file_id_index" ON "attachments" USING btree ("case_file_id");--> statement-breakpoint
CREATE INDEX "attachments_sha256_index" ON "attachments" USING btree ("sha256");--> statement-breakpoint
CREATE INDEX "case_deadlines_case_file_id_index" ON "case_deadlines" USING btree ("case_file_id");--> statement-breakpoint
CREATE INDEX "case_deadlines_unit_id_due_on_id_index" ON "case_deadlines" USING btree ("unit_id","due_on","id");--> statement-breakpoint
CREATE INDEX "case_events_case_file_id_id_index" ON "case_events" USING btree ("case_file_id","id");--> statement-breakpoint
CREATE INDEX "case_files_queue" ON "case_files" USING btree ("responsible_unit_id","due_on","id") WHERE closed_on is null;--> statement-breakpoint
CREATE INDEX "case_files_of_account" ON "case_files" USING btree ("filed_by","sent_at" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "case_files_received" ON "case_files" USING btree ("responsible_unit_id","received_on","id");--> statement-breakpoint
CREATE INDEX "case_files_matter_id_index" ON "case_files" USING btree ("matter_id");--> statement-breakpoint
CREATE INDEX "drafts_account_id_updated_at_index" ON "drafts" USING btree ("account_id","updated_at");--> statement-breakpoint
CREATE INDEX "parties_case_file_id_index" ON "parties" USING btree ("case_file_id");--> statement-breakpoint
CREATE INDEX "representatives_case_file_id_index" ON "representatives" USING btree ("case_file_id");--> statement-breakpoint
CREATE INDEX "bodies_unit_id_index" ON "bodies" USING btree ("unit_id");--> statement-breakpoint
CREATE INDEX "body_members_body_id_index" ON "body_members" USING btree ("body_id");--> statement-breakpoint
CREATE INDEX "oversight_events_result_id_id_index" ON "oversight_events" USING btree ("result_id","id");--> statement-breakpoint
CREATE INDEX "oversight_files_result_id_index" ON "oversight_files" USING btree ("result_id");--> statement-breakpoint
CREATE INDEX "oversight_result_versions_state_updated_at_index" ON "oversight_result_versions" USING btree ("state","updated_at");--> statement-breakpoint
CREATE INDEX "oversight_results_by_unit" ON "oversight_results" USING btree ("unit_id","published_at" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "oversight_results_newest" ON "oversight_results" USING btree ("published_at" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "programmes_body_id_index" ON "programmes" USING btree ("body_id");--> statement-breakpoint
CREATE INDEX "recommendation_replies_recommendation_id_created_at_index" ON "recommendation_replies" USING btree ("recommendation_id","created_at");--> statement-breakpoint
CREATE INDEX "recommendations_of_unit" ON "recommendations" USING btree ("addressee_unit_id","due_on","id");--> statement-breakpoint
CREATE INDEX "clearances_unit_id_index" ON "clearances" USING btree ("unit_id");--> statement-breakpoint
CREATE INDEX "commendations_unit_id_index" ON "commendations" USING btree ("unit_id");--> statement-breakpoint
CREATE INDEX "conferences_unit_id_index" ON "conferences" USING btree ("unit_id");--> statement-breakpoint
CREATE INDEX "indicators_unit_id_index" ON "indicators" USING btree ("unit_id");--> statement-breakpoint
CREATE INDEX "projects_unit_id_index" ON "projects" USING btree ("unit_id");--> statement-breakpoint
CREATE INDEX "tasks_unit_id_index" ON "tasks" USING btree ("unit_id");--> statement-breakpoint
CREATE INDEX "access_log_object_type_object_id_id_index" ON "access_log" USING btree ("object_type","object_id","id");--> statement-breakpoint
CREATE INDEX "access_log_account_id_id_index" ON "access_log" USING btree ("account_id","id");--> statement-breakpoint
CREATE INDEX "outbox_sent_at_not_before_index" ON "outbox" USING btree ("sent_at","not_before");--> statement-breakpoint
CREATE INDEX "unit_populations_unit_id_index" ON "unit_populations" USING btree ("unit_id");--> statement-breakpoint
CREATE INDEX "unit_successions_to_unit_id_index" ON "unit_successions" USING btree ("to_unit_id");--> statement-breakpoint
CREATE INDEX "units_parent_id_index" ON "units" USING btree ("parent_id");