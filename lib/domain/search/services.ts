import { fold } from "@/lib/domain/unit/fold";
import type { Unit } from "@/lib/domain/unit/unit";

/** What the portal does for people, with what they call it: such words stand in no record. */
const SERVICES = [
  {
    name: "complaint",
    calls: ["khiếu nại", "đơn khiếu nại", "khiếu nại quyết định hành chính", "complaint"],
  },
  { name: "denunciation", calls: ["tố cáo", "đơn tố cáo", "tố giác", "denunciation", "denounce"] },
  {
    name: "file",
    calls: [
      "gửi đơn",
      "nộp đơn",
      "viết đơn",
      "kiến nghị",
      "phản ánh",
      "đơn thư",
      "báo hỏng",
      "góp ý với phường",
      "petition",
      "report a problem",
      "file a case",
    ],
  },
  {
    name: "track",
    calls: [
      "tra cứu",
      "tra cứu đơn",
      "mã biên nhận",
      "đơn đến đâu",
      "kết quả giải quyết đơn",
      "track",
      "receipt",
    ],
  },
  {
    name: "reception",
    calls: [
      "tiếp dân",
      "tiếp công dân",
      "lịch tiếp dân",
      "đăng ký lượt",
      "đặt lịch",
      "gặp chủ tịch",
      "gặp lãnh đạo",
      "reception",
      "meet the chairman",
    ],
  },
  { name: "consultations", calls: ["lấy ý kiến", "góp ý", "ý kiến nhân dân", "consultation"] },
  {
    name: "disclosure",
    calls: ["công khai thông tin", "nội dung công khai", "phường công khai gì", "disclosure"],
  },
  {
    name: "boards",
    calls: [
      "ban giám sát",
      "ban thanh tra nhân dân",
      "thanh tra nhân dân",
      "giám sát đầu tư của cộng đồng",
      "gửi việc tới ban",
      "people's inspection board",
    ],
  },
  {
    name: "deadline",
    calls: ["cách tính hạn", "thời hạn giải quyết", "bao nhiêu ngày", "ngày làm việc", "deadline"],
  },
  {
    name: "privacy",
    calls: ["dữ liệu cá nhân", "xóa dữ liệu", "quyền riêng tư", "privacy", "personal data"],
  },
  {
    name: "account",
    calls: ["đăng nhập", "đăng ký tài khoản", "tài khoản", "quên mật khẩu", "sign in", "password"],
  },
] as const satisfies readonly { readonly name: string; readonly calls: readonly string[] }[];

export type ServiceName = (typeof SERVICES)[number]["name"];

const wordsOf = (text: string) => fold(text).split(" ").filter(Boolean);

/** Do these words stand in that text, one after the other? */
function standsIn(words: readonly string[], text: readonly string[]): boolean {
  return text.some((_, from) => words.every((word, index) => text[from + index] === word));
}

/** What somebody looks for who looks for something to do, the nearest first; in any spelling, among other words too. */
export function findServices(query: string): ServiceName[] {
  const asked = wordsOf(query);
  const nearness = (calls: readonly string[]) =>
    Math.max(
      0,
      ...calls
        .map(wordsOf)
        .filter((call) => standsIn(call, asked))
        .map((call) => call.length),
    );
  return SERVICES.map(({ name, calls }) => ({ name, near: nearness(calls) }))
    .filter(({ near }) => near > 0)
    .sort((a, b) => b.near - a.near)
    .map(({ name }) => name);
}

/** The ward of today that is named among other words; null when none is, or more than one. */
export function wardNamed<Ward extends Unit>(query: string, units: readonly Ward[]): Ward | null {
  const asked = wordsOf(query);
  const named = units.filter(
    ({ kind, validTo, name }) =>
      kind === "ward" && validTo === null && standsIn(wordsOf(name), asked),
  );
  return named.length === 1 ? (named[0] ?? null) : null;
}
