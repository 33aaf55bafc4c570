import { REGISTER_SERIES, type RegisterSeries } from "@/lib/domain/case-file/case-file";
import { fail, ok, type Result } from "@/lib/domain/result";

/** An entry of one unit's register, "KN-2026-000123"; the unit is shown beside it. @vi số vào sổ */
export type Reference = {
  readonly series: RegisterSeries;
  readonly year: number;
  readonly number: number;
};

const DIGITS = 6;
const PATTERN = new RegExp(
  `^(${REGISTER_SERIES.join("|")})[-/. ]+(\\d{4})[-/. ]+(\\d{1,${DIGITS}})$`,
);

export function formatReference({ series, year, number }: Reference): string {
  return `${series}-${year}-${String(number).padStart(DIGITS, "0")}`;
}

/** Reads what people copy from paper: small letters, spaces, missing zeros. */
export function parseReference(text: string): Result<Reference, "reference_malformed"> {
  const [, code, year, number] = PATTERN.exec(text.trim().toUpperCase()) ?? [];
  const series = REGISTER_SERIES.find((known) => known === code);
  if (!series || Number(number) === 0) return fail("reference_malformed");
  return ok({ series, year: Number(year), number: Number(number) });
}
