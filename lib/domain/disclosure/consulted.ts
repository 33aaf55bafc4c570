import type { CalendarDate } from "@/lib/domain/calendar-date";
import { yearOf } from "@/lib/domain/clock/calendar";
import type { DisclosedRow } from "@/lib/domain/disclosure/figures";
import type { MatrixRow } from "@/lib/domain/disclosure/matrix";
import type { PeriodDays } from "@/lib/domain/disclosure/period";
import type { DisclosureItem } from "@/lib/domain/procedure/disclosure-items";

/** @vi kế hoạch lấy ý kiến, nội dung, kết quả tổng hợp, giải trình, tiếp thu (Luật 10/2022/QH15 Đ.11 khoản 11) */
export const CONSULTATION_ITEM: DisclosureItem = 11;

type Opened = { readonly openedOn: CalendarDate | null };

/** The consultations that belong to the list of a year: by the day on which they became public. */
export const consultedIn = <One extends Opened>(consultations: readonly One[], year: number) =>
  consultations.filter(({ openedOn }) => openedOn !== null && yearOf(openedOn) === year);

/**
 * A consultation on the portal is public with its plan, its papers and what came of it: that item has nothing missing,
 * and nobody writes it a second time. What is owed besides stays owed.
 */
export function withConsultations<Row>(
  matrix: readonly MatrixRow<Row>[],
  consultations: readonly Opened[],
): MatrixRow<Row>[] {
  return matrix.map((row) =>
    row.item === CONSULTATION_ITEM && row.state === "missing" && consultations.length > 0
      ? { ...row, state: "published" }
      : row,
  );
}

type Asked = Opened & {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly isDemonstration: boolean;
};

/**
 * Consultations as lines of a list of what was made public (art. 13(2)): each on the day it became public. No decision
 * goes before it from which a last day could be counted, so it owes none.
 */
export const consultedRows = (
  consultations: readonly Asked[],
  { from, to }: PeriodDays,
): DisclosedRow[] =>
  consultations.flatMap(({ openedOn, id, slug, title, isDemonstration }) =>
    openedOn === null || openedOn < from || openedOn > to
      ? []
      : [
          {
            id,
            slug,
            title,
            isDemonstration,
            isConsultation: true,
            item: CONSULTATION_ITEM,
            version: 1,
            documentNumber: null,
            decidedOn: null,
            variant: "standard",
            ground: null,
            publishedOn: openedOn,
          },
        ],
  );
