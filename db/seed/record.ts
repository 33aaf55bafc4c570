import type { InferInsertModel } from "drizzle-orm";

import type { bodies, commendations, conferences, indicators, tasks } from "@/db/schema";
import { ARTICLE_ID } from "@/db/seed/article";
import { stableId } from "@/db/seed/stable-id";
import { DISTRICT_ID } from "@/db/seed/units";
import { calendarDate } from "@/lib/domain/calendar-date";
import type { IndicatorKey } from "@/lib/domain/oversight/record";

/** Only what the article says, in its words; none of it has been compared with an original document. */
const REPORTED_ON = calendarDate("2022-12-22");
const FROM_THE_ARTICLE = { sourceId: ARTICLE_ID, asOf: REPORTED_ON, verified: false } as const;

const CONFERENCE_SLUG = "tong-ket-quy-che-dan-chu-2022";
const CONFERENCE_ID = stableId("conference", CONFERENCE_SLUG);

export const CONFERENCES: readonly (InferInsertModel<typeof conferences> & { id: string })[] = [
  {
    id: CONFERENCE_ID,
    slug: CONFERENCE_SLUG,
    unitId: DISTRICT_ID,
    title:
      "Hội nghị Tổng kết công tác xây dựng và thực hiện Quy chế dân chủ ở cơ sở năm 2022, triển khai phương hướng nhiệm vụ năm 2023",
    heldOn: REPORTED_ON,
    host: "Quận ủy Đống Đa",
    chair: "Nguyễn Anh Cường, Phó Bí thư Thường trực Quận uỷ, Chủ tịch Hội đồng nhân dân quận",
    summary:
      "Theo báo cáo tại hội nghị, Ban chỉ đạo đã chủ động, tích cực tham mưu cấp ủy chỉ đạo, triển khai nghiêm túc đảm bảo tiến độ các nội dung theo đúng chương trình, kế hoạch, gắn với chủ đề công tác năm “Kỷ cương, trách nhiệm, hành động, sáng tạo, phát triển”.",
    captions: [
      "Đồng chí Nguyễn Anh Cường, Phó Bí thư Thường trực Quận uỷ, Chủ tịch Hội đồng nhân dân quận phát biểu chỉ đạo tại hội nghị",
      "Đồng chí Nguyễn Anh Cường trao khen thưởng các tập thể có thành tích tốt trong thực hiện quy chế dân chủ ở cơ sở",
      "Toàn cảnh hội nghị",
    ],
    ...FROM_THE_ARTICLE,
  },
];

export const COMMENDATIONS: readonly (InferInsertModel<typeof commendations> & { id: string })[] = [
  {
    id: stableId("commendation", CONFERENCE_SLUG),
    unitId: DISTRICT_ID,
    conferenceId: CONFERENCE_ID,
    year: 2022,
    collectives: 10,
    names: null,
    givenBy: "Quận ủy Đống Đa",
    ground: "có thành tích tốt trong thực hiện quy chế dân chủ ở cơ sở",
    ...FROM_THE_ARTICLE,
  },
];

/** Of the eight tasks for 2023 the article names two contents, without numbers. */
const TASKS_NAMED = [
  "thường xuyên củng cố, kiện toàn, nâng cao chất lượng và hiệu quả hoạt động của Ban Chỉ đạo thực hiện QCDC, Ban Thanh tra nhân dân, Ban Giám sát đầu tư cộng đồng, tổ dân vận, tổ hòa giải ở cơ sở…",
  "Tăng cường chỉ đạo mở rộng dân chủ trực tiếp, nhất là ở những lĩnh vực mới, nhạy cảm, phức tạp; tạo điều kiện để nhân dân tham gia rộng rãi trong công tác xây dựng Đảng, chính quyền, tham gia quản lý nhà nước và xã hội.",
];

type TaskRow = InferInsertModel<typeof tasks> & { id: string };

function task(content: string, index: number): TaskRow {
  return {
    id: stableId("task", CONFERENCE_SLUG, index),
    unitId: DISTRICT_ID,
    conferenceId: CONFERENCE_ID,
    year: 2023,
    ordinal: null,
    content,
    state: "set",
    ...FROM_THE_ARTICLE,
  };
}

export const TASKS: readonly TaskRow[] = TASKS_NAMED.map(task);

export const BODIES: readonly (InferInsertModel<typeof bodies> & { id: string })[] = [
  {
    id: stableId("body", "steering-committee"),
    kind: "steering_committee",
    unitId: DISTRICT_ID,
    name: "Ban chỉ đạo xây dựng và thực hiện Quy chế dân chủ ở cơ sở quận Đống Đa",
    ...FROM_THE_ARTICLE,
  },
];

const WARDS_SENTENCE =
  "100% các phường chỉ đạo tổ chức thành công Đại hội chi bộ cơ sở nhiệm kỳ 2022-2025; Hội nghị đại biểu nhân dân, hội nghị đại đoàn kết toàn dân; nghiêm túc thực hiện lịch tiếp công dân hàng tuần";
const PROJECTS_SENTENCE =
  "Chỉ đạo hoàn thiện hồ sơ thanh toán 55 dự án chuẩn bị đầu tư, 9 dự án chuyển tiếp 2021-2022 và 11 dự án khởi công năm 2022, giải quyết tồn tại 30 dự án giải phóng mặt bằng trên địa bàn quận…";
/** The conference was on 22/12/2022, so the year is likely a slip; it stays as it was printed. */
const AS_PRINTED = {
  asOf: calendarDate("2021-11-10"),
  asOfNote: "ghi như bài báo, có thể in nhầm",
};

type Reported = {
  readonly key: IndicatorKey;
  readonly value: number;
  readonly measure: "percent" | "count";
  readonly scope: string;
  readonly quote: string;
  readonly asPrinted?: typeof AS_PRINTED;
};

const REPORTED: readonly Reported[] = [
  {
    key: "wards_supervised",
    value: 21,
    measure: "count",
    scope:
      "phường có dự án được Ban Thanh tra nhân dân, Ban Giám sát đầu tư của cộng đồng giám sát",
    quote:
      "Ban Thanh tra nhân dân và Ban Giám sát đầu tư của cộng đồng đã thực hiện hiệu quả hoạt động giám sát một số dự án trên địa bàn 21 phường.",
  },
  {
    key: "wards_party_cell_congress",
    value: 100,
    measure: "percent",
    scope: "các phường tổ chức thành công Đại hội chi bộ cơ sở nhiệm kỳ 2022-2025",
    quote: WARDS_SENTENCE,
  },
  {
    key: "wards_people_conference",
    value: 100,
    measure: "percent",
    scope:
      "các phường tổ chức thành công Hội nghị đại biểu nhân dân, hội nghị đại đoàn kết toàn dân",
    quote: WARDS_SENTENCE,
  },
  {
    key: "wards_weekly_reception",
    value: 100,
    measure: "percent",
    scope: "các phường nghiêm túc thực hiện lịch tiếp công dân hàng tuần",
    quote: WARDS_SENTENCE,
  },
  {
    key: "offices_staff_conference",
    value: 100,
    measure: "percent",
    scope: "cơ quan hành chính, đơn vị sự nghiệp tổ chức Hội nghị Cán bộ, công chức, viên chức",
    quote:
      "Kết quả đến ngày 10/11/2021, 100% cơ quan hành chính, đơn vị sự nghiệp tổ chức Hội nghị Cán bộ, công chức, viên chức;",
    asPrinted: AS_PRINTED,
  },
  {
    key: "unions_workers_conference",
    value: 71,
    measure: "percent",
    scope:
      "Công đoàn cơ sở doanh nghiệp, đơn vị sự nghiệp ngoài công lập tổ chức Hội nghị Người lao động và tổ chức đối thoại",
    quote:
      "71% Công đoàn cơ sở doanh nghiệp, đơn vị sự nghiệp ngoài công lập tổ chức Hội nghị Người lao động và tổ chức đối thoại giữa Công đoàn – người sử dụng lao động – công nhân lao động",
    asPrinted: AS_PRINTED,
  },
  {
    key: "projects_preparing",
    value: 55,
    measure: "count",
    scope: "dự án chuẩn bị đầu tư được chỉ đạo hoàn thiện hồ sơ thanh toán",
    quote: PROJECTS_SENTENCE,
  },
  {
    key: "projects_carried_over",
    value: 9,
    measure: "count",
    scope: "dự án chuyển tiếp 2021-2022 được chỉ đạo hoàn thiện hồ sơ thanh toán",
    quote: PROJECTS_SENTENCE,
  },
  {
    key: "projects_started",
    value: 11,
    measure: "count",
    scope: "dự án khởi công năm 2022 được chỉ đạo hoàn thiện hồ sơ thanh toán",
    quote: PROJECTS_SENTENCE,
  },
  {
    key: "clearances_settled",
    value: 30,
    measure: "count",
    scope: "dự án giải phóng mặt bằng trên địa bàn quận được giải quyết tồn tại",
    quote: PROJECTS_SENTENCE,
  },
  {
    key: "collectives_commended",
    value: 10,
    measure: "count",
    scope: "tập thể được Quận ủy khen thưởng",
    quote:
      "Tại hội nghị, Quận ủy đã khen thưởng 10 tập thể có thành tích tốt trong thực hiện QCDC ở cơ sở.",
  },
  {
    key: "tasks_set",
    value: 8,
    measure: "count",
    scope: "nhiệm vụ quận đề nghị các cơ quan, đơn vị triển khai, thực hiện",
    quote:
      "đồng chí Nguyễn Anh Cường đề nghị các cơ quan, đơn vị triển khai, thực hiện 8 nhiệm vụ quận đã đặt ra.",
  },
];

type IndicatorRow = InferInsertModel<typeof indicators> & { id: string };

function indicator({ asPrinted, ...figure }: Reported): IndicatorRow {
  return {
    id: stableId("indicator", DISTRICT_ID, figure.key, 2022),
    unitId: DISTRICT_ID,
    year: 2022,
    denominator: null,
    ...figure,
    ...FROM_THE_ARTICLE,
    ...asPrinted,
  };
}

/** District figures: they belong to the district and are never copied to its wards. */
export const INDICATORS: readonly IndicatorRow[] = REPORTED.map(indicator);
