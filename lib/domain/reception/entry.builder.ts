import { calendarDate } from "@/lib/domain/calendar-date";
import type { ReceptionEntry } from "@/lib/domain/reception/entry";

type Ordinary = Exclude<ReceptionEntry, { readonly kind: "denunciation" }>;

/** Somebody who came about a broken pavement; a test names only what it is about. */
export function aVisit(but: Partial<Ordinary> = {}): Ordinary {
  return {
    receivedOn: calendarDate("2026-11-05"),
    occasion: "regular",
    kind: "report",
    people: 1,
    visitor: { name: "Trần Thị Thử", address: "Số 2, ngõ 4", paperTail: "123" },
    matter: {
      content: "Vỉa hè ngõ 4 hỏng, đã báo tổ dân phố.",
      settledBy: null,
      isOurs: true,
      guidedTo: null,
      takenUpBy: null,
      outcome: null,
      note: null,
    },
    ...but,
  };
}

/** Somebody who came to denounce: a day, a count and nothing else. */
export const aDenunciation = (): ReceptionEntry => ({
  receivedOn: calendarDate("2026-11-05"),
  occasion: "regular",
  kind: "denunciation",
  people: 1,
  visitor: null,
  matter: null,
});
