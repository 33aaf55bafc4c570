-- How soon a report is taken in is said by the desk; nothing else can be urgent in this sense.
grant update (urgency) on case_files to portal_app;
--> statement-breakpoint
alter table case_files add constraint urgency_is_of_reports check (urgency = 'ordinary' or (urgency = 'urgent' and kind = 'report'));
