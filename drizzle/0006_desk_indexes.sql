CREATE INDEX "case_deadlines_running" ON "case_deadlines" USING btree ("unit_id","due_on","id") WHERE met_on is null and stopped_on is null;--> statement-breakpoint
CREATE INDEX "case_files_filed" ON "case_files" USING btree ("filed_unit_id","received_on","id");--> statement-breakpoint
CREATE INDEX "case_ratings_unit_id_rated_on_id_index" ON "case_ratings" USING btree ("unit_id","rated_on","id");--> statement-breakpoint
CREATE INDEX "case_daily_open" ON "case_daily" USING btree ("unit_id","day") WHERE due_open > 0;