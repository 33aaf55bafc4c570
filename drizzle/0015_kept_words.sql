CREATE TABLE "kept_words" (
	"id" text PRIMARY KEY NOT NULL,
	"sealed" text NOT NULL,
	"kept_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE INDEX "kept_words_kept_at_index" ON "kept_words" USING btree ("kept_at");
--> statement-breakpoint
alter table kept_words enable row level security;
--> statement-breakpoint
alter table kept_words force row level security;
--> statement-breakpoint
create policy owner_all on kept_words to portal_owner using (true) with check (true);
--> statement-breakpoint
grant select (kept_at), delete on kept_words to portal_worker;
--> statement-breakpoint
create policy sweep on kept_words to portal_worker using ((select app_kind()) = 'worker');
--> statement-breakpoint
-- Nobody is known yet when words are kept, so the application may not look into the table: it asks for the one row
-- whose name it can only have made of the browser's token.
create function keep_words(of_id text, of_sealed text) returns void
  language sql volatile security definer set search_path = pg_catalog, public as $$
  insert into kept_words (id, sealed) values (of_id, of_sealed)
    on conflict (id) do update set sealed = excluded.sealed, kept_at = now()
$$;
--> statement-breakpoint
create function find_kept_words(of_id text) returns text
  language sql stable security definer set search_path = pg_catalog, public as $$
  select sealed from kept_words where id = of_id and kept_at > now() - interval '1 hour'
$$;
--> statement-breakpoint
create function forget_kept_words(of_id text) returns void
  language sql volatile security definer set search_path = pg_catalog, public as $$
  delete from kept_words where id = of_id
$$;
--> statement-breakpoint
revoke all on function keep_words(text, text), find_kept_words(text), forget_kept_words(text) from public;
--> statement-breakpoint
grant execute on function keep_words(text, text), find_kept_words(text), forget_kept_words(text) to portal_app;
