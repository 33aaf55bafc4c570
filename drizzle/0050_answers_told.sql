ALTER TABLE "consultation_opinions" ADD COLUMN "wants_answer" boolean DEFAULT true NOT NULL;--> statement-breakpoint
-- Whoever says what they think also says whether to be told what becomes of it.
grant update (wants_answer) on consultation_opinions to portal_app;
