/** Words for the resident where an action has some. */
const NOTE = `case s.action
  when 'answer' then 'Ủy ban nhân dân phường đã kiểm tra thực tế, yêu cầu đơn vị có trách nhiệm khắc phục và đã nghiệm thu kết quả.'
  when 'refuse' then 'Nội dung đã được giải quyết theo quy định, không có tình tiết mới.'
  when 'request_more' then 'Đề nghị bổ sung ảnh chụp và địa chỉ cụ thể.'
  when 'forward' then 'Nội dung thuộc địa bàn của phường khác.'
  when 'request_reprocessing' then 'Tình trạng vẫn chưa được khắc phục như đã trả lời.'
  when 'withdraw' then null end`;

const GROUND = `case s.action
  when 'request_more' then 'evidence_wanted' when 'forward' then 'place_in_other_ward' when 'withdraw' then 'solved_meanwhile'
  when 'refuse' then 'already_answered' when 'not_accept' then 'time_barred' end`;

/** What happened to each case from its sending to where it stands, evenly spread over its time. */
export const EVENTS = `
  insert into case_events (case_file_id, action, from_state, to_state, at, account_id, position_id, role, unit_id, note, ground_code)
    select f.id, s.action, s.from_state, s.to_state,
      f.sent_at + (f.until - f.sent_at) * s.step / greatest(s.steps - 1, 1),
      case when s.who = 'resident' then coalesce(f.filed_by, counter.account_id) else office.account_id end,
      case when s.who = 'resident' and f.filed_by is not null then null else coalesce(office.position_id, counter.position_id) end,
      case when s.who = 'resident' and f.filed_by is null then 'clerk' else s.who end,
      case when s.who = 'resident' and f.filed_by is not null then null else coalesce(office.unit_id, counter.unit_id) end,
      ${NOTE}, ${GROUND}
    from (select filed.*, case when is_owed then least(sent_at + interval '4 days', ended_at) else ended_at end as until
          from filed cross join lateral (select (pg_temp.day_of(last_nth) + time '16:45') at time zone 'Asia/Ho_Chi_Minh' as ended_at) e) f
      join steps s on s.course = f.course
      left join staff office on s.who <> 'resident' and office.role = s.who
        and office.unit_id = case when s.is_there then f.responsible_unit_id else f.filed_unit_id end
        and office.n = case s.who when 'officer' then pg_temp.dice('holder', f.i, 6) when 'clerk' then pg_temp.dice('clerk', f.i, 2) else 0 end
      left join staff counter on f.filed_by is null and counter.unit_id = f.filed_unit_id and counter.role = 'clerk' and counter.n = 0
    order by f.i, s.step;
`;

/** A photograph with most cases, and one with every answer. */
export const FILES = `
  insert into attachments (case_file_id, event_id, purpose, uploaded_by, sha256, media_type, byte_size, original_name, created_at)
    select e.case_file_id, e.id, case when e.action = 'answer' then 'answer' else 'evidence' end, e.account_id,
      md5('file' || e.id) || md5('bytes' || e.id), 'image/jpeg', 200000 + e.id % 900000, 'anh-' || e.id || '.jpg', e.at
    from case_events e
    where e.action = 'answer' or (e.action = 'send' and pg_temp.dice('photo', e.id, 100) < 60)
    order by e.id;
`;

export const RATINGS = `
  insert into case_ratings (case_file_id, unit_id, kind, round, score, is_really_done, rated_on)
    select f.id, f.responsible_unit_id, f.kind, 1, (array[5, 5, 5, 5, 4, 4, 4, 3, 2, 1])[1 + pg_temp.dice('score', f.i, 10)],
      pg_temp.dice('score', f.i, 10) < 8, least(pg_temp.day_of(f.last_nth) + 1, vietnam_today())
    from filed f
    where f.state in ('answered', 'closed') and f.filed_by is not null and pg_temp.dice('rates', f.i, 100) < 35
    order by f.i;
`;

/** The mails that were sent, and who read the cases at the desk. */
export const TRACES = `
  insert into outbox (key, kind, payload, created_at, not_before, attempts, sent_at)
    select 'case-received-' || f.id, 'mail', jsonb_build_object('template', 'case_received', 'toAccount', f.filed_by,
        'facts', jsonb_build_object('caseId', f.id)), f.sent_at, f.sent_at, 1, f.sent_at + interval '2 seconds'
    from filed f where f.filed_by is not null order by f.i;
  insert into access_log (at, account_id, position_id, role, action, object_type, object_id)
    select e.at, e.account_id, e.position_id, e.role, 'read', 'case_file', e.case_file_id
    from case_events e where e.position_id is not null order by e.id;
`;
