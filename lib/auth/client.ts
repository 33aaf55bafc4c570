/** Where a request came from, as far as the front has told; only for counting tries. */
export function addressOf(headers: Headers): string {
  return headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() || "unknown";
}

/** Most telling first: many browsers claim to be others, too. */
const BROWSERS: readonly (readonly [sign: RegExp, name: string])[] = [
  [/coc_coc_browser/i, "Cốc Cốc"],
  [/Zalo/i, "Zalo"],
  [/SamsungBrowser/i, "Samsung Internet"],
  [/Edg(?:e|A|iOS)?\//i, "Edge"],
  [/OPR\/|Opera/i, "Opera"],
  [/Firefox|FxiOS/i, "Firefox"],
  [/Chrome|CriOS/i, "Chrome"],
  [/Safari/i, "Safari"],
];
const SYSTEMS: readonly (readonly [sign: RegExp, name: string])[] = [
  [/Android/i, "Android"],
  [/iPhone|iPad|iPod/i, "iOS"],
  [/Windows/i, "Windows"],
  [/Mac OS X/i, "macOS"],
  [/CrOS/i, "ChromeOS"],
  [/Linux/i, "Linux"],
];

/** "Cốc Cốc · Windows": enough for people to know their own devices, no more; null when it says nothing known. */
export function deviceOf(headers: Headers): string | null {
  const agent = headers.get("user-agent") ?? "";
  const named = [BROWSERS, SYSTEMS].flatMap(
    (known) => known.find(([sign]) => sign.test(agent))?.[1] ?? [],
  );
  return named.length > 0 ? named.join(" · ") : null;
}
