import { contentOf, nameOf, placeOf, subjectOf } from "./words";

/** Somebody at the counter writes down what has no account behind it. */
const CHANNEL = `case when is_online then 'online' else (array['counter', 'post', 'phone'])[1 + pg_temp.dice('channel', i, 3)] end`;

const FILER = `case when is_online then pg_temp.id_of('resident', 1 + pg_temp.dice('filer', i, (select count(*)::integer from residents))) end`;

/**
 * The case files in the order they came, so that each register is numbered without a gap. The counters follow them:
 * the next case is numbered as if all had been filed one by one.
 */
export const CASES = `
  create temp table filed as
    select p.i, p.id, p.kind, p.course, p.series, p.field, p.received_on, p.last_nth, p.filed_unit_id, p.responsible_unit_id,
      p.sent_local at time zone 'Asia/Ho_Chi_Minh' as sent_at, extract(year from p.received_on)::smallint as year,
      ${CHANNEL} as channel, ${FILER} as filed_by, s.to_state as state, s.steps,
      row_number() over (partition by p.filed_unit_id, extract(year from p.received_on), p.series order by p.sent_local, p.i)::integer as number,
      s.to_state in ('sent', 'awaiting_completion', 'registered', 'in_progress', 'more_requested', 'accepted', 'reprocessing', 'forwarded') as is_owed,
      exists (select 1 from steps a where a.course = p.course and a.action = 'assign') as is_assigned,
      exists (select 1 from steps a where a.course = p.course and a.action = 'answer') as is_answered,
      exists (select 1 from steps a where a.course = p.course and a.action = 'accept') as is_accepted
    from plan p join steps s on s.course = p.course and s.step = s.steps - 1;
  alter table filed add primary key (i);
  analyze filed;

  insert into matters (id, title, opened_on)
    select pg_temp.id_of('matter', i), ${subjectOf("i")}, received_on from filed order by i;

  insert into case_files (id, receipt_code, matter_id, kind, state, signature, channel, field, subject, content, place,
      contested_decision, learnt_on, filed_by, filed_unit_id, responsible_unit_id, handled_unit_ids, assigned_position_id, answered_by,
      reprocessing_count, accepted_on, sent_at, received_on, register_year, register_series, register_number, idempotency_key,
      content_hash, due_on, due_stage, closed_on, revision)
    select f.id, upper(substr(md5('receipt' || f.i), 1, 27)), pg_temp.id_of('matter', f.i), f.kind, f.state,
      case when f.kind = 'complaint' and f.state <> 'awaiting_completion' then 'confirmed_at_counter' else 'none' end,
      f.channel, f.field, ${subjectOf("f.i")}, ${contentOf("f.i")}, ${placeOf("f.i")},
      case when f.kind = 'complaint' then 'Quyết định số ' || (1 + pg_temp.dice('decision', f.i, 900)) || '/QĐ-UBND' end,
      case when f.kind = 'complaint' then f.received_on - 20 end,
      f.filed_by, f.filed_unit_id, f.responsible_unit_id,
      case when f.course like 'forwarded%' then array[f.filed_unit_id] else '{}' end,
      case when f.is_assigned then holder.position_id end,
      case when f.is_answered then coalesce(leader.account_id, holder.account_id) end,
      (f.course = 'reprocessing')::integer,
      case when f.is_accepted then settled.start_on end,
      f.sent_at, f.received_on, f.year, f.series, f.number, pg_temp.id_of('draft', f.i), md5('hash' || f.i) || md5('more' || f.i),
      running.due_on, running.stage, case when not f.is_owed then pg_temp.day_of(f.last_nth) end, f.steps
    from filed f
      left join staff holder on holder.unit_id = f.responsible_unit_id and holder.role = 'officer' and holder.n = pg_temp.dice('holder', f.i, 6)
      left join staff leader on f.kind = 'complaint' and leader.unit_id = f.responsible_unit_id and leader.role = 'leader'
      left join periods settled on settled.i = f.i and settled.stage = 'settlement'
      left join periods running on running.i = f.i and running.met_on is null and running.stopped_on is null
    order by f.i;

  insert into register_counters (unit_id, year, series, last_number)
    select filed_unit_id, year, series, max(number) from filed group by 1, 2, 3;

  insert into parties (case_file_id, part, name, address, phone)
    select id, 'filer', ${nameOf("i")}, ${placeOf("i")}, '0912345678' from filed order by i;
  insert into parties (case_file_id, part, kind, name)
    select id, 'complained_of', 'organisation', 'Ủy ban nhân dân phường' from filed where kind = 'complaint' order by i;
  insert into representatives (case_file_id, basis, name, phone)
    select id, 'authorised', ${nameOf("i + 1")}, '0912345678' from filed where pg_temp.dice('speaks', i, 100) < 5 order by i;
`;
