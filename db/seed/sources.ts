import type { InferInsertModel } from "drizzle-orm";

import type { sources } from "@/db/schema";
import { ARTICLE_ID, ARTICLE_TEXT, ARTICLE_TITLE } from "@/db/seed/article";
import { calendarDate } from "@/lib/domain/calendar-date";

const LIST_OF_2019 = "danh-muc-don-vi-hanh-chinh-2019";
const LIST_OF_2024 = "danh-muc-don-vi-hanh-chinh-2024";
export const RESOLUTION_1286 = "nghi-quyet-1286-nq-ubtvqh15";
const DECISION_19 = "quyet-dinh-19-2025-qd-ttg";
export const MERGER_MAP = "cong-bo-sap-xep-2025-07";
export const PROPOSAL_2025 = "phuong-an-sap-xep-2025-04";
export const DISTRICT_FACTS = "gioi-thieu-quan-dong-da";
export const DISTRICT_PEOPLE_2017 = "dan-so-quan-dong-da-2017";
export const DEMONSTRATION = "du-lieu-minh-hoa";

/** What every figure and unit of the portal's first day rests on. */
export const SOURCES: readonly InferInsertModel<typeof sources>[] = [
  {
    id: ARTICLE_ID,
    title: ARTICLE_TITLE,
    author: "X.Sinh",
    publishedOn: calendarDate("2022-12-22"),
    body: ARTICLE_TEXT,
  },
  {
    id: LIST_OF_2019,
    title: "Danh mục đơn vị hành chính Việt Nam, bản ghi ngày 17/10/2019",
    publisher: "dvhcvn (bản chép danh mục của Tổng cục Thống kê)",
    publishedOn: calendarDate("2019-10-17"),
    url: "https://github.com/daohoangson/dvhcvn",
  },
  {
    id: LIST_OF_2024,
    title: "Danh mục đơn vị hành chính Việt Nam, bản ghi ngày 30/12/2024",
    publisher: "dvhcvn (bản chép danh mục của Tổng cục Thống kê)",
    publishedOn: calendarDate("2024-12-30"),
    url: "https://github.com/daohoangson/dvhcvn",
  },
  {
    id: RESOLUTION_1286,
    title:
      "Nghị quyết 1286/NQ-UBTVQH15 về việc sắp xếp đơn vị hành chính của thành phố Hà Nội, theo báo chí",
    publisher: "Ủy ban Thường vụ Quốc hội",
  },
  {
    id: DECISION_19,
    title: "Quyết định 19/2025/QĐ-TTg: Bảng danh mục và mã số các đơn vị hành chính Việt Nam",
    publisher: "Thủ tướng Chính phủ",
  },
  {
    id: MERGER_MAP,
    title: "Bản đồ và danh sách đơn vị hành chính sau sắp xếp, sapnhap.bando.com.vn, 07/2025",
    publisher: "sapnhap.bando.com.vn",
    publishedOn: calendarDate("2025-07-17"),
    url: "https://sapnhap.bando.com.vn",
  },
  {
    id: PROPOSAL_2025,
    title:
      "Phương án sắp xếp các phường trên địa bàn quận Đống Đa, đưa ra lấy ý kiến tháng 04/2025",
    publisher: "theo báo chí",
  },
  {
    id: DISTRICT_FACTS,
    title: "Giới thiệu quận Đống Đa: diện tích, dân số (“trên 400.110”), số phường, theo báo chí",
  },
  {
    id: DISTRICT_PEOPLE_2017,
    title: "Dân số quận Đống Đa năm 2017, theo báo chí",
  },
  {
    id: DEMONSTRATION,
    title: "Dữ liệu minh họa của cổng: được dựng để trình bày, không có thật",
  },
];
