/**
 * The address that is written, or null. `URL.canParse` is not asked: once it is called often, Node 20 reads Latin-1 as
 * UTF-8 there, says yes to "https://Î´", and `new URL` throws.
 */
export function parseUrl(written: string, base?: string): URL | null {
  try {
    return new URL(written, base);
  } catch {
    return null;
  }
}
