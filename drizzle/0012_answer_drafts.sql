CREATE TABLE "answer_drafts" (
	"case_file_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"typed" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"refused" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "answer_drafts_case_file_id_account_id_pk" PRIMARY KEY("case_file_id","account_id")
);
--> statement-breakpoint
ALTER TABLE "answer_drafts" ADD CONSTRAINT "answer_drafts_case_file_id_case_files_id_fk" FOREIGN KEY ("case_file_id") REFERENCES "public"."case_files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer_drafts" ADD CONSTRAINT "answer_drafts_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
alter table answer_drafts enable row level security;
--> statement-breakpoint
alter table answer_drafts force row level security;
--> statement-breakpoint
create policy owner_all on answer_drafts to portal_owner using (true) with check (true);
--> statement-breakpoint
grant select, insert, update, delete on answer_drafts to portal_app;
--> statement-breakpoint
-- Whoever may no longer read the case may no longer read what they wrote about it.
create policy own on answer_drafts to portal_app
  using ((select app_kind()) = 'position' and account_id = (select app_account()) and (select true from case_files c where c.id = case_file_id))
  with check ((select app_kind()) = 'position' and account_id = (select app_account()) and (select true from case_files c where c.id = case_file_id));
--> statement-breakpoint
grant select (case_file_id, account_id, updated_at), delete on answer_drafts to portal_worker;
--> statement-breakpoint
create policy sweep on answer_drafts to portal_worker using ((select app_kind()) = 'worker');
