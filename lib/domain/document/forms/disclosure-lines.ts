import type { DisclosedLine, MissedLine } from "@/lib/domain/disclosure/figures";
import type { PublicationStanding } from "@/lib/domain/disclosure/publication-due";
import {
  CHANNEL_NAMES,
  ITEM_NAMES,
  WEBSITE_NAME,
} from "@/lib/domain/document/forms/disclosure-words";
import { shortDay } from "@/lib/domain/document/official-day";
import { onlyPrintable } from "@/lib/domain/document/printable";
import type { Block } from "@/lib/domain/document/structure";
import type { DisclosureItem } from "@/lib/domain/procedure/disclosure-items";

export const clauseOf = (item: DisclosureItem) => `Khoản ${item}`;

/** "Dự toán ngân sách (15/NQ-HĐND ngày 01/07/2026)", and whether it took the place of something. */
export function nameOfLine(line: DisclosedLine): string {
  const { title, documentNumber, decidedOn, isCorrection, isLater } = line;
  const of = [documentNumber, decidedOn && `ngày ${shortDay(decidedOn)}`].filter(Boolean).join(" ");
  const after = isCorrection
    ? "; đính chính, thay bản trước"
    : isLater
      ? "; có thay đổi, thay bản trước"
      : "";
  return onlyPrintable(`${title}${of ? ` (${of})` : ""}${after}`);
}

/** "05/07/2026; hạn 08/07/2026, đúng hạn": late is said by how much. */
export function whenOfLine({ publishedOn, standing }: DisclosedLine): string {
  const day = shortDay(publishedOn);
  return standing?.dueOn
    ? `${day}; hạn ${shortDay(standing.dueOn)}, ${kept(standing)}${unsure(standing)}`
    : day;
}

const kept = ({ status, daysLate }: PublicationStanding) =>
  status === "late" ? `muộn ${daysLate} ngày` : "đúng hạn";

const unsure = ({ needsConfirmation }: { readonly needsConfirmation: boolean }) =>
  needsConfirmation ? " (hạn cần xác nhận)" : "";

/** This portal first, then where else, from when to when; one after the other. */
export function formsOfLine({ publishedOn, channels }: DisclosedLine): string {
  const others = channels.map(({ kind, place, fromOn, toOn, standing }) => {
    const until = toOn ? ` đến ${shortDay(toOn)}` : "";
    const short = standing.status === "too_short" ? " (ngắn hơn luật định)" : "";
    return `${CHANNEL_NAMES[kind]}: ${onlyPrintable(place)}, từ ${shortDay(fromOn)}${until}${short}`;
  });
  return [`${WEBSITE_NAME}: từ ${shortDay(publishedOn)}`, ...others].join("; ");
}

/** What was owed and not public, or that there was nothing of the kind. */
export function missedTable(missed: readonly MissedLine[]): Block {
  return {
    kind: "table",
    columns: [
      { title: "STT", share: 0.08 },
      { title: "Nội dung (khoản Điều 11)", share: 0.46 },
      { title: "Phải công khai chậm nhất", share: 0.19 },
      { title: "Tình trạng", share: 0.27 },
    ],
    rows: missed.map((line, index) => [
      String(index + 1),
      onlyPrintable(`${line.name} (${clauseOf(line.item).toLocaleLowerCase("vi")})`),
      shortDay(line.dueOn) + unsure(line),
      line.metOn
        ? `Công khai ngày ${shortDay(line.metOn)}, muộn ${line.daysLate} ngày`
        : `Chưa công khai, quá hạn ${line.daysLate} ngày`,
    ]),
  };
}

/** "Khoản 5 (Các loại quỹ …)": clauses with nothing public. */
export const namesOf = (items: readonly DisclosureItem[]): string =>
  items.map((item) => `${clauseOf(item)}: ${ITEM_NAMES[item]}`).join("\n");

export const ILLUSTRATION =
  "Số liệu trong văn bản này là dữ liệu minh họa, không phải số liệu thật của phường.";
