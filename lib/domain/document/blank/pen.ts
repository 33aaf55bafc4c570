import { words } from "@/lib/domain/document/parts";
import type { Block, Head, Signature } from "@/lib/domain/document/structure";

/** A line to be filled in, or what is already known in its place. */
export const asked = (label: string, known?: string | null): Block =>
  known
    ? { kind: "line", runs: words(`${label} ${known}`) }
    : { kind: "line", runs: words(`${label} `), isFilledByPen: true };

export const to = (known?: string): Block =>
  known
    ? { kind: "addressee", runs: words(`Kính gửi: ${known}`) }
    : { kind: "addressee", runs: words("Kính gửi: "), isFilledByPen: true };

/** @vi giấy tờ tùy thân, as decree 155/2026 asks for it */
export const identity = (before = ""): Block =>
  asked(
    `${before}Số căn cước/định danh cá nhân/giấy chứng nhận căn cước/hộ chiếu: .............................. ngày cấp ....../....../.......... nơi cấp`,
  );

export const ruled = (lines: number): Block => ({ kind: "ruled", lines });

/** What a resident writes has no body that issues and no number. */
export const RESIDENTS_HEAD: Head = {
  issuer: null,
  number: null,
  placeAndDay: ".................., ngày ...... tháng ...... năm ..........",
};

export const byHand = (office: readonly string[], hint: string): Signature => ({
  office,
  hint,
  name: "Họ và tên: ..............................",
});
