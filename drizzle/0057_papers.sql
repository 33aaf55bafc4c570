CREATE TABLE "reception_conclusions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"entry_id" uuid NOT NULL,
	"unit_id" text NOT NULL,
	"document_id" uuid,
	"content" text NOT NULL,
	"responsible" text NOT NULL,
	"contact" text NOT NULL,
	"concluded_on" date NOT NULL,
	"due_on" date NOT NULL,
	"booking_id" uuid,
	"account_id" uuid,
	"done_on" date,
	"evidence" text,
	"done_by" uuid,
	"done_at" timestamp with time zone,
	"is_demonstration" boolean DEFAULT false NOT NULL,
	CONSTRAINT "reception_conclusions_document" UNIQUE("document_id"),
	CONSTRAINT "reception_conclusions_notice" CHECK ("reception_conclusions"."document_id" is not null or "reception_conclusions"."is_demonstration"),
	CONSTRAINT "reception_conclusions_due" CHECK ("reception_conclusions"."due_on" >= "reception_conclusions"."concluded_on"),
	CONSTRAINT "reception_conclusions_done" CHECK (num_nonnulls("reception_conclusions"."done_on", "reception_conclusions"."evidence", "reception_conclusions"."done_at") in (0, 3) and "reception_conclusions"."done_on" >= "reception_conclusions"."concluded_on"),
	CONSTRAINT "reception_conclusions_told" CHECK (("reception_conclusions"."booking_id" is null) = ("reception_conclusions"."account_id" is null))
);
--> statement-breakpoint
ALTER TABLE "document_drafts" DROP CONSTRAINT "document_drafts_case_file_id_kind_pk";--> statement-breakpoint
ALTER TABLE "document_drafts" ALTER COLUMN "case_file_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "issued_documents" ALTER COLUMN "case_file_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "issued_documents" ALTER COLUMN "event_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "document_drafts" ADD COLUMN "id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL;--> statement-breakpoint
ALTER TABLE "document_drafts" ADD COLUMN "entry_id" uuid;--> statement-breakpoint
ALTER TABLE "document_drafts" ADD COLUMN "unit_id" text;--> statement-breakpoint
ALTER TABLE "document_drafts" ADD COLUMN "period" text;--> statement-breakpoint
ALTER TABLE "issued_documents" ADD COLUMN "entry_id" uuid;--> statement-breakpoint
ALTER TABLE "issued_documents" ADD COLUMN "period" text;--> statement-breakpoint
ALTER TABLE "issued_documents" ADD COLUMN "issued_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "issued_documents" ADD COLUMN "is_demonstration" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "reception_days" ADD COLUMN "online_places" text;--> statement-breakpoint
ALTER TABLE "reception_days" ADD COLUMN "online_cases" text[];--> statement-breakpoint
ALTER TABLE "reception_schedules" ADD COLUMN "online_places" text;--> statement-breakpoint
ALTER TABLE "reception_schedules" ADD COLUMN "online_cases" text[];--> statement-breakpoint
ALTER TABLE "reception_conclusions" ADD CONSTRAINT "reception_conclusions_entry_id_reception_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."reception_entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reception_conclusions" ADD CONSTRAINT "reception_conclusions_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reception_conclusions" ADD CONSTRAINT "reception_conclusions_document_id_issued_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."issued_documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reception_conclusions" ADD CONSTRAINT "reception_conclusions_booking_id_reception_bookings_id_fk" FOREIGN KEY ("booking_id") REFERENCES "public"."reception_bookings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reception_conclusions" ADD CONSTRAINT "reception_conclusions_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reception_conclusions" ADD CONSTRAINT "reception_conclusions_done_by_positions_id_fk" FOREIGN KEY ("done_by") REFERENCES "public"."positions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "reception_conclusions_of_entry" ON "reception_conclusions" USING btree ("entry_id");--> statement-breakpoint
CREATE INDEX "reception_conclusions_of_unit" ON "reception_conclusions" USING btree ("unit_id","due_on");--> statement-breakpoint
CREATE INDEX "reception_conclusions_of_account" ON "reception_conclusions" USING btree ("account_id");--> statement-breakpoint
ALTER TABLE "document_drafts" ADD CONSTRAINT "document_drafts_entry_id_reception_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."reception_entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_drafts" ADD CONSTRAINT "document_drafts_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issued_documents" ADD CONSTRAINT "issued_documents_entry_id_reception_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."reception_entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "issued_documents_of_entry" ON "issued_documents" USING btree ("entry_id");--> statement-breakpoint
CREATE INDEX "issued_documents_of_period" ON "issued_documents" USING btree ("unit_id","period");--> statement-breakpoint
ALTER TABLE "document_drafts" ADD CONSTRAINT "document_drafts_one_each" UNIQUE NULLS NOT DISTINCT("case_file_id","entry_id","unit_id","period","kind");--> statement-breakpoint
ALTER TABLE "issued_documents" ADD CONSTRAINT "issued_documents_pdf" UNIQUE("pdf_id");--> statement-breakpoint
ALTER TABLE "issued_documents" ADD CONSTRAINT "issued_documents_docx" UNIQUE("docx_id");--> statement-breakpoint
ALTER TABLE "document_drafts" ADD CONSTRAINT "document_drafts_subject" CHECK (num_nonnulls("document_drafts"."case_file_id", "document_drafts"."entry_id", "document_drafts"."period") = 1 and ("document_drafts"."period" is null) = ("document_drafts"."unit_id" is null));--> statement-breakpoint
ALTER TABLE "issued_documents" ADD CONSTRAINT "issued_documents_subject" CHECK (num_nonnulls("issued_documents"."case_file_id", "issued_documents"."entry_id", "issued_documents"."period") = 1 and ("issued_documents"."case_file_id" is null) = ("issued_documents"."event_id" is null));--> statement-breakpoint
ALTER TABLE "reception_days" ADD CONSTRAINT "reception_days_online" CHECK (("reception_days"."online_places" is null) = (coalesce(cardinality("reception_days"."online_cases"), 0) = 0));--> statement-breakpoint
ALTER TABLE "reception_schedules" ADD CONSTRAINT "reception_schedules_online" CHECK (("reception_schedules"."online_places" is null) = (coalesce(cardinality("reception_schedules"."online_cases"), 0) = 0));