DROP INDEX "outbox_sent_at_not_before_index";--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "recipient" text GENERATED ALWAYS AS (coalesce(payload->>'to', payload->>'toAccount')) STORED;--> statement-breakpoint
CREATE INDEX "outbox_sent" ON "outbox" USING btree ("sent_at");--> statement-breakpoint
CREATE INDEX "outbox_waiting" ON "outbox" USING btree ("id") WHERE sent_at is null;--> statement-breakpoint
CREATE INDEX "outbox_waiting_for" ON "outbox" USING btree ("recipient","id") WHERE sent_at is null;