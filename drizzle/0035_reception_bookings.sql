CREATE TABLE "reception_bookings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"day_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"slot" smallint NOT NULL,
	"people" smallint NOT NULL,
	"name" text NOT NULL,
	"phone" text NOT NULL,
	"state" text DEFAULT 'booked' NOT NULL,
	"sequence" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"reminded_at" timestamp with time zone,
	CONSTRAINT "reception_bookings_people" CHECK ("reception_bookings"."people" between 1 and 4)
);
--> statement-breakpoint
ALTER TABLE "reception_bookings" ADD CONSTRAINT "reception_bookings_day_id_reception_days_id_fk" FOREIGN KEY ("day_id") REFERENCES "public"."reception_days"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reception_bookings" ADD CONSTRAINT "reception_bookings_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "reception_bookings_turn" ON "reception_bookings" USING btree ("day_id","slot") WHERE state = 'booked';--> statement-breakpoint
CREATE UNIQUE INDEX "reception_bookings_once" ON "reception_bookings" USING btree ("day_id","account_id") WHERE state = 'booked';--> statement-breakpoint
CREATE INDEX "reception_bookings_of_account" ON "reception_bookings" USING btree ("account_id","created_at" DESC NULLS LAST);