-- Whose unit a period or a rating counts for may read it, and that needs no look at the case: a list of a thousand
-- rows would otherwise read every case file there is to answer it.
alter policy with_case on case_deadlines
  using (
    ((select app_role()) in ('clerk','officer','leader','official','inspector') and unit_id = any ((select app_units())::text[]))
    or (select true from case_files c where c.id = case_file_id)
  );
--> statement-breakpoint
alter policy read_with_case on case_ratings
  using (
    ((select app_role()) in ('clerk','officer','leader','official','inspector') and unit_id = any ((select app_units())::text[]))
    or (select true from case_files c where c.id = case_file_id)
  );
