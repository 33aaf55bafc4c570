-- A part of a letter becomes a case file of its own: like one taken at the counter, but sent however its letter was
-- sent, by whoever sent that, and only beside it in the same matter and the same unit. A function, since a policy may
-- not look into its own table; it sees what the caller sees.
create function is_part_of_letter(of_matter uuid, of_unit text, sent_by uuid, sent_how text, received date) returns boolean
language sql stable set search_path = pg_catalog, public as $$
  select exists (select 1 from case_files letter where letter.matter_id = of_matter and letter.responsible_unit_id = of_unit
    and letter.filed_by is not distinct from sent_by and letter.channel = sent_how and letter.received_on = received)
$$;
--> statement-breakpoint
create policy split_off on case_files for insert to portal_app
  with check ((select app_role()) in ('clerk','officer','leader') and responsible_unit_id = any ((select app_units())::text[])
    and is_part_of_letter(matter_id, responsible_unit_id, filed_by, channel, received_on));
