import { calendarDate } from "@/lib/domain/calendar-date";

/** Decrees 154, 155 and 156/2026 are in force from this day. */
export const SINCE_JULY_2026 = calendarDate("2026-07-01");

export const COMPLAINTS_LAW =
  "Căn cứ Luật Khiếu nại số 02/2011/QH13; Luật sửa đổi, bổ sung một số điều của Luật Tiếp công dân, Luật Khiếu nại, Luật Tố cáo số 136/2025/QH15;";

export const COMPLAINTS_DECREE =
  "Căn cứ Nghị định số 124/2020/NĐ-CP ngày 19 tháng 10 năm 2020 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Khiếu nại, được sửa đổi, bổ sung bởi Nghị định số 155/2026/NĐ-CP ngày 15 tháng 5 năm 2026.";
