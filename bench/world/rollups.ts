/**
 * What the triggers would have counted one by one, counted at once. The triggers rest while the rows come in;
 * `world.db.test.ts` fills the same world with them awake and finds the same figures.
 */
export const ROLLUPS = `
  insert into case_state_counts (unit_id, kind, state, count)
    select responsible_unit_id, kind, state, count(*) from case_files group by 1, 2, 3;
  insert into case_daily (unit_id, kind, day, received, due_open, due_met, due_late, rated, satisfied)
    select unit_id, kind, day, sum(received), sum(due_open), sum(due_met), sum(due_late), sum(rated), sum(satisfied)
    from (
      select responsible_unit_id as unit_id, kind, received_on as day, 1 as received, 0 as due_open, 0 as due_met, 0 as due_late, 0 as rated, 0 as satisfied
      from case_files
      union all
      select unit_id, kind, due_on, 0, (met_on is null and stopped_on is null and paused_on is null)::integer, coalesce(met_on <= due_on, false)::integer,
        coalesce(met_on > due_on, false)::integer, 0, 0
      from case_deadlines
      union all
      select unit_id, kind, rated_on, 0, 0, 0, 0, 1, (score >= 4)::integer from case_ratings
    ) counted
    group by 1, 2, 3;
`;

/** Tables whose rows are counted as they come. */
export const COUNTED = ["case_files", "case_deadlines", "case_ratings"] as const;
