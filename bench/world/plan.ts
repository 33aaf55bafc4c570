import { FIELDS } from "@/lib/domain/case-file/case-file";

const fields = `array[${FIELDS.map((field) => `'${field}'`).join(", ")}]`;

/** What becomes of a hundred cases of a kind: how many take which course, one after another. */
type Course = readonly [name: string, ofHundred: number];

const PROPOSAL_ENDS: readonly Course[] = [
  ["answered", 64],
  ["closed", 16],
  ["refused", 8],
  ["withdrawn", 3],
  ["forwarded_answered", 9],
];
const PROPOSAL_RUNS: readonly Course[] = [
  ["sent", 20],
  ["registered", 15],
  ["in_progress", 40],
  ["more_requested", 10],
  ["reprocessing", 8],
  ["forwarded", 7],
];
const COMPLAINT_ENDS: readonly Course[] = [
  ["complaint_answered", 65],
  ["complaint_closed", 12],
  ["not_accepted", 14],
  ["complaint_withdrawn", 9],
];
const COMPLAINT_RUNS: readonly Course[] = [
  ["awaiting_completion", 20],
  ["complaint_registered", 15],
  ["complaint_in_progress", 20],
  ["complaint_more_requested", 10],
  ["accepted", 35],
];

function choose(courses: readonly Course[]): string {
  const names = courses.flatMap(([name, ofHundred]) => Array<string>(ofHundred).fill(`'${name}'`));
  return `(array[${names.join(",")}])[1 + pg_temp.dice('course', i, 100)]`;
}

/**
 * One row per case: when it came, whose it is, and which course it takes. Most end within their period, some late,
 * and of those of the present wards some are still open long after.
 */
export const planFor = (cases: number) => `
  create temp table plan as
  with arrived as (
    select i, w.nth, w.day as received_on,
      case when pg_temp.dice('kind', i, 100) < 8 then 'complaint' when pg_temp.dice('kind', i, 100) < 40 then 'petition' else 'report' end as kind,
      pg_temp.dice('who', i, 100) >= 8 as is_online,
      e.ward_ids, e.ends = 'infinity' as is_present
    from generate_series(1, ${cases}) i
      cross join now_is
      join working_days w on w.nth = 1 + ((i - 1)::bigint * now_is.nth / ${cases})::integer
      join eras e on e.begins <= w.day and w.day < e.ends
  ), lasting as (
    select a.*,
      nth + case
        when kind = 'complaint' then 16 + pg_temp.dice('lasts', i, case when pg_temp.dice('late', i, 100) < 15 then 30 else 9 end)
        when pg_temp.dice('late', i, 100) < 12 then 11 + pg_temp.dice('lasts', i, 14)
        else 2 + pg_temp.dice('lasts', i, 8) end as ends_nth,
      is_present and pg_temp.dice('stuck', i, 100) < 9 as is_stuck,
      ward_ids[1 + pg_temp.dice('ward', i, cardinality(ward_ids))] as filed_unit_id,
      ward_ids[1 + (pg_temp.dice('ward', i, cardinality(ward_ids)) + 1) % cardinality(ward_ids)] as other_unit_id
    from arrived a
  ), decided as (
    select l.*, now_is.nth as now_nth,
      case
        when not is_stuck and ends_nth <= now_is.nth and kind = 'complaint' then ${choose(COMPLAINT_ENDS)}
        when not is_stuck and ends_nth <= now_is.nth then ${choose(PROPOSAL_ENDS)}
        when kind = 'complaint' then ${choose(COMPLAINT_RUNS)}
        else ${choose(PROPOSAL_RUNS)} end as course
    from lasting l cross join now_is
  )
  select i, nth, received_on, kind, is_online, filed_unit_id, course,
    case when course like 'forwarded%' then other_unit_id else filed_unit_id end as responsible_unit_id,
    case when kind = 'complaint' then 'KN' else 'KNPA' end as series,
    pg_temp.pick(${fields}, 'field', i) as field,
    received_on + time '07:30' + pg_temp.dice('sent', i, 32000) * interval '1 second' as sent_local,
    least(ends_nth, now_nth) as last_nth,
    pg_temp.id_of('case', i) as id
  from decided;
  alter table plan add primary key (i);
  analyze plan;
`;
