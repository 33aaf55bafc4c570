import { calendarDate } from "@/lib/domain/calendar-date";

/** The texts the tables cite, and the first day each was in force. */
export const COMPLAINTS = {
  law: "Luật Khiếu nại 02/2011/QH13",
  since: calendarDate("2012-07-01"),
} as const;

/** @vi quy trình giải quyết khiếu nại; older than the reform, nothing newer was found */
export const COMPLAINTS_CIRCULAR = {
  law: "Thông tư 07/2013/TT-TTCP",
  since: calendarDate("2013-12-16"),
} as const;

export const RECEPTION = {
  law: "Luật Tiếp công dân 42/2013/QH13",
  since: calendarDate("2014-07-01"),
} as const;

export const FRONT_RESOLUTION = {
  law: "Nghị quyết liên tịch 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN",
  since: calendarDate("2017-06-15"),
} as const;

export const DENUNCIATIONS = {
  law: "Luật Tố cáo 25/2018/QH14",
  since: calendarDate("2019-01-01"),
} as const;

export const DENUNCIATIONS_DECREE = {
  law: "Nghị định 31/2019/NĐ-CP",
  since: calendarDate("2019-05-28"),
} as const;

export const LETTERS_CIRCULAR = {
  law: "Thông tư 05/2021/TT-TTCP",
  since: calendarDate("2021-11-15"),
} as const;

export const DEMOCRACY = {
  law: "Luật Thực hiện dân chủ ở cơ sở 10/2022/QH15",
  since: calendarDate("2023-07-01"),
} as const;

/** Cited without a number: the law of 2015 has a successor, and neither text was read. */
export const BUDGET = { law: "Luật Ngân sách nhà nước" } as const;

export const DEMOCRACY_DECREE = {
  law: "Nghị định 59/2023/NĐ-CP",
  since: calendarDate("2023-08-15"),
} as const;

/** Law 136/2025/QH15 with decrees 154, 155 and 156/2026: all in force from one day. */
export const REFORM_OF_2026 = calendarDate("2026-07-01");
export const RECEPTION_DECREE = {
  law: "Nghị định 154/2026/NĐ-CP",
  since: REFORM_OF_2026,
} as const;
export const COMPLAINTS_DECREE = {
  law: "Nghị định 155/2026/NĐ-CP",
  since: REFORM_OF_2026,
} as const;
export const DENUNCIATIONS_AMENDMENT = {
  law: "Nghị định 156/2026/NĐ-CP",
  since: REFORM_OF_2026,
} as const;
