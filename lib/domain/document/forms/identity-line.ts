import { uncapitalised } from "@/lib/domain/document/facts";
import type { Filled } from "@/lib/domain/document/fields";
import { sentence } from "@/lib/domain/document/parts";
import type { Block } from "@/lib/domain/document/structure";

/** @vi giấy tờ tùy thân, as the forms of each decree call it */
export const PAPER = {
  decree154: "Số căn cước/giấy chứng nhận căn cước/số định danh cá nhân/số hộ chiếu",
  decree155: "Số căn cước/định danh cá nhân/giấy chứng nhận căn cước/hộ chiếu",
} as const;

type Paper = (typeof PAPER)[keyof typeof PAPER];

type Identity = Pick<Filled, "identityNumber" | "identityIssuedOn" | "identityIssuedBy">;

/** Nothing for an organisation, which has no such paper. */
function words(
  paper: Paper,
  { identityNumber, identityIssuedOn, identityIssuedBy }: Identity,
): string {
  if (identityNumber === "") return "";
  return `${paper}: ${identityNumber}, ngày cấp ${identityIssuedOn}, nơi cấp ${identityIssuedBy}`;
}

export function identityLine(paper: Paper, identity: Identity): Block[] {
  const line = words(paper, identity);
  return line === "" ? [] : [sentence(line)];
}

/** The same after a name, inside a sentence. */
export function withIdentity(name: string, paper: Paper, identity: Identity): string {
  const line = words(paper, identity);
  return line === "" ? name : `${name}, ${uncapitalised(line)}`;
}
