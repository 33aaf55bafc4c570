import type { Filled } from "@/lib/domain/document/fields";
import { sentence } from "@/lib/domain/document/parts";
import type { Block } from "@/lib/domain/document/structure";

/** @vi giấy tờ tùy thân, as the forms of decree 155/2026 call it */
const IDENTITY_PAPER = "Số căn cước/định danh cá nhân/giấy chứng nhận căn cước/hộ chiếu";

/** Nothing for an organisation, which has no such paper. */
export function identityLine({
  identityNumber,
  identityIssuedOn,
  identityIssuedBy,
}: Filled): Block[] {
  if (identityNumber === undefined) return [];
  return [
    sentence(
      `${IDENTITY_PAPER}: ${identityNumber}, ngày cấp ${identityIssuedOn ?? ""}, nơi cấp ${identityIssuedBy ?? ""}`,
    ),
  ];
}
