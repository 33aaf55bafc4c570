CREATE TABLE "unit_boundaries" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"unit_id" text NOT NULL,
	"shape" jsonb NOT NULL,
	"points" integer NOT NULL,
	"source" text NOT NULL,
	"as_of" date NOT NULL,
	"loaded_by" uuid NOT NULL,
	"loaded_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "search_documents" (
	"kind" text NOT NULL,
	"record_id" uuid NOT NULL,
	"slug" text NOT NULL,
	"unit_id" text NOT NULL,
	"year" smallint,
	"published_at" timestamp with time zone NOT NULL,
	"title" text NOT NULL,
	"lead" text NOT NULL,
	"body" text NOT NULL,
	"place" text NOT NULL,
	"is_demonstration" boolean NOT NULL,
	"folded" "tsvector" GENERATED ALWAYS AS (to_tsvector('simple'::regconfig, vn_fold("search_documents"."title" || ' ' || "search_documents"."lead" || ' ' || "search_documents"."body" || ' ' || "search_documents"."place"))) STORED,
	"marked" "tsvector" GENERATED ALWAYS AS (to_tsvector('simple'::regconfig, "search_documents"."title" || ' ' || "search_documents"."lead" || ' ' || "search_documents"."body")) STORED,
	"near" text GENERATED ALWAYS AS (vn_fold("search_documents"."title" || ' ' || "search_documents"."lead")) STORED,
	CONSTRAINT "search_documents_kind_record_id_pk" PRIMARY KEY("kind","record_id")
);
--> statement-breakpoint
ALTER TABLE "unit_boundaries" ADD CONSTRAINT "unit_boundaries_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit_boundaries" ADD CONSTRAINT "unit_boundaries_loaded_by_positions_id_fk" FOREIGN KEY ("loaded_by") REFERENCES "public"."positions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_documents" ADD CONSTRAINT "search_documents_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "unit_boundaries_newest" ON "unit_boundaries" USING btree ("unit_id","loaded_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "search_documents_folded" ON "search_documents" USING gin ("folded");--> statement-breakpoint
CREATE INDEX "search_documents_newest" ON "search_documents" USING btree ("published_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "search_documents_near" ON "search_documents" USING gin ("near" gin_trgm_ops);