CREATE TABLE "warning_rounds" (
	"day" date PRIMARY KEY NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "warnings_told" (
	"case_file_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"warning" text NOT NULL,
	"about" date NOT NULL,
	"told_on" date NOT NULL,
	CONSTRAINT "warnings_told_case_file_id_account_id_warning_about_pk" PRIMARY KEY("case_file_id","account_id","warning","about")
);
--> statement-breakpoint
ALTER TABLE "warnings_told" ADD CONSTRAINT "warnings_told_case_file_id_case_files_id_fk" FOREIGN KEY ("case_file_id") REFERENCES "public"."case_files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "warnings_told" ADD CONSTRAINT "warnings_told_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
do $$
declare t text;
begin
  foreach t in array array['warnings_told','warning_rounds'] loop
    execute format('alter table public.%I enable row level security', t);
    execute format('alter table public.%I force row level security', t);
    execute format('create policy owner_all on public.%I to portal_owner using (true) with check (true)', t);
    -- Only ever added to: what was told stays told.
    execute format('grant select, insert on public.%I to portal_worker', t);
    execute format($p$create policy work on public.%I to portal_worker using ((select app_kind()) = 'worker') with check ((select app_kind()) = 'worker')$p$, t);
  end loop;
end $$;
--> statement-breakpoint
-- Whom the worker writes to: who holds which office where, and for how long.
grant select (id, account_id, role, unit_id, from_on, to_on) on positions to portal_worker;
--> statement-breakpoint
create policy read_as_worker on positions for select to portal_worker using ((select app_kind()) = 'worker');
