/**
 * The address that is written, or null. `URL.canParse` is not asked: of some names ("https://Î´") it says yes and
 * `new URL` then throws.
 */
export function parseUrl(written: string, base?: string): URL | null {
  try {
    return new URL(written, base);
  } catch {
    return null;
  }
}
