import { createHash } from "node:crypto";

/** The same name gives the same id on every machine, so that loading twice adds nothing. */
export function stableId(...name: readonly (string | number)[]): string {
  const hex = createHash("sha256").update(name.join("\u0000")).digest("hex");
  const variant = "89ab".charAt(Number.parseInt(hex.charAt(16), 16) % 4);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join("-");
}
