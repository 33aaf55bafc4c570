/** Where the reform of 2026 changed the time for taking a complaint on. */
const REFORM = "date '2026-07-01'";

const ENDED_BY_ANSWER = `('answered', 'closed', 'refused')`;
const DECIDED = `('complaint_answered', 'complaint_closed')`;

/** The periods of the law that ran or run on each case, with the days on which they were met or stopped. */
export const PERIODS = `
  create function pg_temp.day_of(of_nth integer) returns date language sql stable
    return (select day from pg_temp.working_days where nth = of_nth);

  create temp table periods as
  select i, id, filed_unit_id as unit_id, kind, 'answer' as stage, kind || '-answer' as rule_id,
    received_on as start_on, pg_temp.day_of(nth + 10) as due_on,
    case when course in ${ENDED_BY_ANSWER} then pg_temp.day_of(last_nth)
         when course = 'reprocessing' then pg_temp.day_of(least(nth + 5, last_nth)) end as met_on,
    case when course = 'withdrawn' then pg_temp.day_of(last_nth)
         when course like 'forwarded%' then pg_temp.day_of(least(nth + 1, last_nth)) end as stopped_on
  from plan where kind <> 'complaint'
  union all
  select i, id, responsible_unit_id, kind, 'answer', kind || '-answer',
    pg_temp.day_of(nth + 1), pg_temp.day_of(nth + 11), pg_temp.day_of(last_nth), null
  from plan where course = 'forwarded_answered'
  union all
  select i, id, filed_unit_id, kind, 'reprocessing', kind || '-reprocessing',
    pg_temp.day_of(least(nth + 5, last_nth)), pg_temp.day_of(least(nth + 5, last_nth) + 10), null, null
  from plan where course = 'reprocessing'
  union all
  select i, id, filed_unit_id, kind, 'acceptance',
    case when received_on < ${REFORM} then 'complaint-acceptance-2012' else 'complaint-acceptance-2026' end,
    received_on, case when received_on < ${REFORM} then received_on + 10 else pg_temp.day_of(nth + 7) end,
    case when course in ${DECIDED} or course in ('accepted', 'not_accepted') then pg_temp.day_of(least(nth + 5, last_nth)) end,
    case when course = 'complaint_withdrawn' then pg_temp.day_of(last_nth) end
  from plan where kind = 'complaint' and course <> 'awaiting_completion'
  union all
  select i, id, filed_unit_id, kind, 'settlement', 'complaint-settlement',
    pg_temp.day_of(least(nth + 5, last_nth)), pg_temp.day_of(least(nth + 5, last_nth)) + 30,
    case when course in ${DECIDED} then pg_temp.day_of(last_nth) end, null
  from plan where course in ${DECIDED} or course = 'accepted';
  analyze periods;
`;

export const DEADLINES = `
  insert into case_deadlines (case_file_id, unit_id, kind, stage, rule_id, start_on, due_on, met_on, stopped_on)
    select id, unit_id, kind, stage, rule_id, start_on, due_on, met_on, stopped_on from periods order by i;
`;
