import type { PositionRole } from "@/lib/domain/actor";

/** The parts of the desk, in the order they stand in its bar. */
export const DESK_PLACES = {
  cases: "/desk/cases",
  registers: "/desk/registers",
  reception: "/desk/reception",
  oversight: "/desk/oversight",
  recommendations: "/desk/recommendations",
  boards: "/desk/boards",
  matters: "/desk/matters",
  disclosures: "/desk/disclosures",
  imports: "/desk/imports",
  consultations: "/desk/consultations",
  records: "/desk/records",
  decisions: "/desk/decisions",
  accounts: "/desk/accounts",
  units: "/desk/units",
  dashboard: "/dashboard",
} as const;
export type DeskPlace = keyof typeof DESK_PLACES;

/** What each role finds in the bar. It shows the way only: the gates stand in the pages. */
export const PLACES_OF: Record<PositionRole, readonly DeskPlace[]> = {
  clerk: ["cases", "registers", "reception"],
  officer: ["cases", "recommendations", "registers"],
  leader: [
    "cases",
    "recommendations",
    "disclosures",
    "consultations",
    "records",
    "decisions",
    "registers",
    "reception",
    "imports",
    "dashboard",
  ],
  overseer: ["oversight", "boards", "matters", "imports"],
  front: ["oversight", "boards", "matters", "decisions", "imports"],
  publisher: ["disclosures", "consultations", "records", "decisions", "reception", "imports"],
  official: ["dashboard"],
  inspector: ["dashboard"],
  administrator: ["accounts", "units"],
};
