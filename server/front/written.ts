/** What the many ways to call `write`, `end` and `writeHead` come down to. */

export function isCallback(value: unknown): value is () => void {
  return typeof value === "function";
}

/** The bytes of a chunk; null when there is none. */
export function bytesOf(chunk: unknown, encoding: unknown): Buffer | null {
  if (typeof chunk === "string") {
    const isKnown = typeof encoding === "string" && Buffer.isEncoding(encoding);
    return Buffer.from(chunk, isKnown ? encoding : "utf8");
  }
  return chunk instanceof Uint8Array ? Buffer.from(chunk) : null;
}

/** Headers given as an object, as a flat list of names and values, or not at all. */
export function headerPairs(headers: unknown): [string, string | string[]][] {
  if (typeof headers !== "object" || headers === null) return [];
  if (!Array.isArray(headers)) {
    return Object.entries<unknown>({ ...headers })
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, Array.isArray(value) ? value.map(String) : String(value)]);
  }
  const pairs: [string, string][] = [];
  for (let at = 0; at + 1 < headers.length; at += 2) {
    pairs.push([String(headers[at]), String(headers[at + 1])]);
  }
  return pairs;
}
