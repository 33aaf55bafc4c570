/** Cases are spread over this many calendar days before today. */
const DAYS_BACK = 1800;
const DAYS_AHEAD = 120;

/**
 * Working days by the portal's own calendar, each with its number, so that "ten working days later" is an addition;
 * and which wards there were when. The newest case is of the last working day before today.
 */
export const TIME = `
  create temp table working_days as
    select row_number() over (order by d)::integer as nth, d::date as day
    from generate_series(vietnam_today() - ${DAYS_BACK}, vietnam_today() + ${DAYS_AHEAD}, interval '1 day') d
      left join calendar_days k on k.date = d::date
    where coalesce(k.kind = 'swap_work', extract(isodow from d) < 6);
  alter table working_days add primary key (nth);
  create temp table now_is as
    select max(nth) as nth, max(day) as day from working_days where day < vietnam_today();

  create temp table wards as
    select id, valid_from, coalesce(valid_to, date 'infinity') as valid_to
    from units where kind = 'ward' and service = 'full';
  create temp table eras as
    select begins, coalesce(lead(begins) over (order by begins), date 'infinity') as ends,
      array(select w.id from wards w where w.valid_from <= begins and begins < w.valid_to order by w.id) as ward_ids
    from (select distinct valid_from as begins from wards) first_days;
`;
