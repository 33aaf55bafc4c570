CREATE TABLE "document_counters" (
	"unit_id" text NOT NULL,
	"year" smallint NOT NULL,
	"book" text NOT NULL,
	"last_number" integer NOT NULL,
	CONSTRAINT "document_counters_unit_id_year_book_pk" PRIMARY KEY("unit_id","year","book")
);
--> statement-breakpoint
CREATE TABLE "document_drafts" (
	"case_file_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"typed" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"drafted_by" uuid NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "document_drafts_case_file_id_kind_pk" PRIMARY KEY("case_file_id","kind")
);
--> statement-breakpoint
CREATE TABLE "issued_documents" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_file_id" uuid NOT NULL,
	"event_id" bigint NOT NULL,
	"kind" text NOT NULL,
	"code" text NOT NULL,
	"unit_id" text NOT NULL,
	"book" text,
	"year" smallint NOT NULL,
	"number" integer,
	"issued_on" date NOT NULL,
	"signed_by" uuid NOT NULL,
	"position_id" uuid NOT NULL,
	"pdf_id" uuid NOT NULL,
	"docx_id" uuid NOT NULL,
	"replaces_id" uuid,
	CONSTRAINT "issued_documents_code_unique" UNIQUE("code"),
	CONSTRAINT "issued_documents_book" UNIQUE("unit_id","year","book","number"),
	CONSTRAINT "issued_documents_replaces" UNIQUE("replaces_id")
);
--> statement-breakpoint
ALTER TABLE "document_counters" ADD CONSTRAINT "document_counters_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_drafts" ADD CONSTRAINT "document_drafts_case_file_id_case_files_id_fk" FOREIGN KEY ("case_file_id") REFERENCES "public"."case_files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_drafts" ADD CONSTRAINT "document_drafts_drafted_by_accounts_id_fk" FOREIGN KEY ("drafted_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issued_documents" ADD CONSTRAINT "issued_documents_case_file_id_case_files_id_fk" FOREIGN KEY ("case_file_id") REFERENCES "public"."case_files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issued_documents" ADD CONSTRAINT "issued_documents_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issued_documents" ADD CONSTRAINT "issued_documents_signed_by_accounts_id_fk" FOREIGN KEY ("signed_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issued_documents" ADD CONSTRAINT "issued_documents_position_id_positions_id_fk" FOREIGN KEY ("position_id") REFERENCES "public"."positions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issued_documents" ADD CONSTRAINT "issued_documents_pdf_id_attachments_id_fk" FOREIGN KEY ("pdf_id") REFERENCES "public"."attachments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issued_documents" ADD CONSTRAINT "issued_documents_docx_id_attachments_id_fk" FOREIGN KEY ("docx_id") REFERENCES "public"."attachments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "issued_documents" ADD CONSTRAINT "issued_documents_replaces_id_issued_documents_id_fk" FOREIGN KEY ("replaces_id") REFERENCES "public"."issued_documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "issued_documents_case_file_id_event_id_index" ON "issued_documents" USING btree ("case_file_id","event_id");
--> statement-breakpoint
do $$
declare t text;
begin
  foreach t in array array['document_drafts','document_counters','issued_documents'] loop
    execute format('alter table public.%I enable row level security', t);
    execute format('alter table public.%I force row level security', t);
    execute format('create policy owner_all on public.%I to portal_owner using (true) with check (true)', t);
  end loop;
end $$;
--> statement-breakpoint
-- The desk that has the case writes its documents together; whoever may no longer read the case may not read them.
grant select, insert, update, delete on document_drafts to portal_app;
--> statement-breakpoint
create policy of_the_desk on document_drafts to portal_app
  using ((select app_role()) in ('clerk','officer','leader') and (select true from case_files c where c.id = case_file_id))
  with check ((select app_role()) in ('clerk','officer','leader') and drafted_by = (select app_account())
    and (select true from case_files c where c.id = case_file_id and c.responsible_unit_id = any ((select app_units())::text[])));
--> statement-breakpoint
grant select, insert on issued_documents to portal_app;
--> statement-breakpoint
create policy read_with_case on issued_documents for select to portal_app
  using ((select true from case_files c where c.id = case_file_id));
--> statement-breakpoint
-- Whoever signs issues, in their own name and for their own unit; what is not a mere receipt is signed by the leader.
create policy issue on issued_documents for insert to portal_app
  with check (((select app_role()) = 'leader' or ((select app_role()) in ('clerk','officer') and kind = 'receipt_of_papers'))
    and signed_by = (select app_account()) and position_id = (select app_position()) and unit_id = (select app_unit())
    and (select true from case_files c where c.id = case_file_id and c.responsible_unit_id = any ((select app_units())::text[])));
--> statement-breakpoint
create trigger append_only before update or delete or truncate on issued_documents for each statement execute function refuse_change();
--> statement-breakpoint
-- document_counters: no grant at all; numbers come from this function only, inside the issuing transaction.
create function next_document_number(of_year smallint, of_book text) returns integer
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare given integer;
begin
  if app_role() is distinct from 'leader' then raise exception 'only a leader numbers documents' using errcode = '42501'; end if;
  insert into document_counters as c (unit_id, year, book, last_number) values (app_unit(), of_year, of_book, 1)
  on conflict (unit_id, year, book) do update set last_number = c.last_number + 1
  returning last_number into given;
  return given;
end $$;
--> statement-breakpoint
revoke all on function next_document_number(smallint, text) from public;
--> statement-breakpoint
grant execute on function next_document_number(smallint, text) to portal_app;
--> statement-breakpoint
-- What anyone holding the paper may know: that it was issued, by whom, when, and the hashes of its files. No name, no content.
create function confirm_document(of_code text)
  returns table (kind text, unit_id text, book text, number integer, issued_on date, pdf_sha256 text, pdf_bytes integer,
                 docx_sha256 text, docx_bytes integer, replaced_on date, replaced_by_number integer, is_demonstration boolean)
  language sql stable security definer set search_path = pg_catalog, public as $$
  select d.kind, d.unit_id, d.book, d.number, d.issued_on, pdf.sha256, pdf.byte_size, docx.sha256, docx.byte_size,
         newer.issued_on, newer.number, c.is_demonstration
  from issued_documents d
    join case_files c on c.id = d.case_file_id
    join attachments pdf on pdf.id = d.pdf_id
    join attachments docx on docx.id = d.docx_id
    left join issued_documents newer on newer.replaces_id = d.id
  where d.code = of_code
$$;
--> statement-breakpoint
revoke all on function confirm_document(text) from public;
--> statement-breakpoint
grant execute on function confirm_document(text) to portal_app;
--> statement-breakpoint
-- A file that comes with its case comes only into a case one may read.
alter policy add on attachments
  with check ((select app_kind()) in ('account','position') and uploaded_by = (select app_account())
    and (case_file_id is null or (select true from case_files c where c.id = case_file_id)));
