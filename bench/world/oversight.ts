import { OVERSIGHT_FIELDS } from "@/lib/domain/oversight/result";

import { placeOf } from "./words";

const CASES_PER_RESULT = 50;
const FEWEST_RESULTS = 200;

const fields = `array[${OVERSIGHT_FIELDS.map((field) => `'${field}'`).join(", ")}]`;

const SUBJECTS = `array['việc thu gom rác thải', 'sửa chữa ngõ xóm', 'cải tạo hệ thống thoát nước', 'công khai các khoản đóng góp',
  'tiếp nhận hồ sơ hành chính', 'lắp đặt chiếu sáng', 'quản lý trật tự đô thị', 'chi trả trợ cấp xã hội', 'thi công nhà văn hóa', 'bồi thường giải phóng mặt bằng']`;

const FINDINGS = `array['Hồ sơ dự toán được niêm yết đủ ba mươi ngày tại nhà văn hóa.', 'Vật liệu đưa vào công trình không đúng chủng loại ghi trong hợp đồng.',
  'Biên bản nghiệm thu thiếu chữ ký của đại diện cộng đồng.', 'Thời gian trả kết quả chậm hơn giấy hẹn.', 'Điểm tập kết rác được dời khỏi cổng trường.',
  'Danh sách hộ hưởng trợ cấp chưa được công khai.', 'Mặt đường hoàn trả bị lún sau hai tháng.', 'Khoản thu được thống nhất tại hội nghị nhân dân.']`;

const resultTitle = `'Giám sát ' || pg_temp.pick(${SUBJECTS}, 'subject', r) || ' tại ' || ${placeOf("r")}`;

/** Supervisions as the public reads them: each published once, with findings, and recommendations that are mostly answered. */
export const oversightFor = (cases: number) => `
  insert into bodies (id, kind, unit_id, name, source_id)
    select pg_temp.id_of('board' || id, 0), 'people_inspection_board', id, 'Ban Thanh tra nhân dân', 'portal' from wards;

  create temp table supervised as
    select r, pg_temp.id_of('result', r) as id, pg_temp.pick(e.ward_ids, 'result-ward', r) as unit_id, w.day,
      (w.day + time '10:00' + r % 3600 * interval '1 second') at time zone 'Asia/Ho_Chi_Minh' as published_at,
      pg_temp.pick(${fields}, 'result-field', r) as field, ${resultTitle} as title
    from generate_series(1, ${Math.max(FEWEST_RESULTS, Math.ceil(cases / CASES_PER_RESULT))}) r
      cross join now_is
      join working_days w on w.nth = 1 + (r - 1) * now_is.nth / ${Math.max(FEWEST_RESULTS, Math.ceil(cases / CASES_PER_RESULT))}
      join eras e on e.begins <= w.day and w.day < e.ends;
  insert into oversight_results (id, slug, unit_id, body_id, field, title, summary, inspected_from, inspected_to, published_version,
      first_published_at, published_at, created_at, source_id, as_of)
    select id, 'giam-sat-' || r, unit_id, pg_temp.id_of('board' || unit_id, 0), field, title,
      title || '. Đoàn giám sát làm việc với tổ dân phố, xem hồ sơ và kiểm tra thực địa; đã trao đổi với đơn vị thực hiện.',
      day - 12, day - 5, 1, published_at, published_at, published_at - interval '3 days', 'portal', day
    from supervised order by r;

  create temp table found as
    select r, n, s.id as result_id, s.unit_id, s.day, 'f' || n as key, pg_temp.pick(${FINDINGS}, 'finding' || n, r) as text
    from supervised s, generate_series(1, 3) n;
  insert into findings (result_id, key, ordinal, verdict, text)
    select result_id, key, n, (array['good', 'shortcoming', 'violation'])[n], text from found order by r, n;
  insert into recommendations (id, result_id, finding_key, key, ordinal, text, addressee_unit_id, state, sent_on, due_on, rule_id, answered_on)
    select pg_temp.id_of('asks' || n, r), result_id, key, 'k' || n, n, 'Đề nghị Ủy ban nhân dân phường khắc phục: ' || text, unit_id,
      case when is_answered then 'answered' else 'sent' end, day, day + 15, 'recommendation-answer',
      case when is_answered then least(day + 5 + pg_temp.dice('answers' || n, r, 15), vietnam_today()) end
    from (select *, day < vietnam_today() - 6 and pg_temp.dice('is-answered' || n, r, 100) < 92 as is_answered from found where n > 1) asked order by r, n;
  insert into recommendation_replies (recommendation_id, kind, text, document_number, on_day, unit_id, position_id)
    select a.id, 'answer', 'Đã giao bộ phận chuyên môn khắc phục và báo cáo kết quả.', '12/UBND', a.answered_on, a.addressee_unit_id, s.position_id
    from recommendations a join staff s on s.unit_id = a.addressee_unit_id and s.role = 'leader' where a.answered_on is not null order by a.id;

  insert into oversight_result_versions (result_id, version, state, content, drafted_by, approved_by, created_at, updated_at, published_at)
    select s.id, 1, 'published', jsonb_build_object('title', o.title, 'summary', o.summary, 'field', o.field, 'inspectedFrom', o.inspected_from,
        'inspectedTo', o.inspected_to,
        'findings', (select jsonb_agg(jsonb_build_object('key', f.key, 'verdict', f.verdict, 'text', f.text) order by f.ordinal) from findings f where f.result_id = s.id),
        'recommendations', (select jsonb_agg(jsonb_build_object('key', a.key, 'findingKey', a.finding_key, 'text', a.text, 'addresseeUnitId', a.addressee_unit_id) order by a.ordinal)
          from recommendations a where a.result_id = s.id)),
      overseer.position_id, front.position_id, s.published_at - interval '3 days', s.published_at, s.published_at
    from supervised s join oversight_results o on o.id = s.id
      join staff overseer on overseer.unit_id = s.unit_id and overseer.role = 'overseer'
      join staff front on front.unit_id = s.unit_id and front.role = 'front' order by s.r;
  insert into oversight_events (result_id, version, action, at, account_id, position_id, role, unit_id, is_public)
    select s.id, 1, 'publish', s.published_at, f.account_id, f.position_id, 'front', s.unit_id, true
    from supervised s join staff f on f.unit_id = s.unit_id and f.role = 'front' order by s.r;
`;
