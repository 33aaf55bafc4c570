-- What 0063 holds for records, programmes and decisions holds for everything that one writes and another lets through.
create trigger not_by_its_writer before update on disclosure_versions for each row
  when (new.state = 'published' and old.state <> 'published') execute function not_by_its_writer('drafted_by');
--> statement-breakpoint
create trigger not_by_its_writer before update on oversight_result_versions for each row
  when (new.state = 'published' and old.state <> 'published') execute function not_by_its_writer('drafted_by');
--> statement-breakpoint
create trigger not_by_its_writer before update on consultations for each row
  when (new.stage = 'open' and old.stage <> 'open') execute function not_by_its_writer('drafted_by');
--> statement-breakpoint
create trigger not_by_its_writer before update on reception_schedules for each row
  when (new.state = 'published' and old.state <> 'published') execute function not_by_its_writer('drafted_by');
--> statement-breakpoint
-- Who wrote a draft is no field that anybody fills in: whoever writes it anew signs with their own office, and who
-- approves signs nothing as written.
create function signed_by_its_writer() returns trigger language plpgsql as $$
begin
  if app_kind() is not null
     and (new.drafted_by is distinct from app_position() or app_role() not in ('publisher','overseer')) then
    raise exception 'a draft is signed by who writes it' using errcode = '42501';
  end if;
  return new;
end $$;
--> statement-breakpoint
do $$
declare t text;
begin
  foreach t in array array['disclosure_versions','oversight_result_versions','consultations','community_decisions'] loop
    execute format('create trigger signed_by_its_writer before update on public.%I for each row
      when (new.drafted_by is distinct from old.drafted_by) execute function signed_by_its_writer()', t);
  end loop;
end $$;
--> statement-breakpoint
-- The front approves the words of a board; it does not write them.
create function keep_words_of_board() returns trigger language plpgsql as $$
begin
  if app_role() = 'front' and new.content is distinct from old.content then
    raise exception 'who approves does not write' using errcode = '42501';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger words_of_board before update on oversight_result_versions for each row execute function keep_words_of_board();
