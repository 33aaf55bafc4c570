import { describe, expect, it } from "vitest";

import { localeOfPath } from "./locale-of-path";

describe("the language of an address", () => {
  it.each([
    ["/", "vi"],
    ["/english", "vi"],
    ["/enough", "vi"],
    ["/en", "en"],
    ["/en/wards", "en"],
    ["/en/wards?q=/vi", "en"],
    ["/vi/wards", "vi"],
    ["/ho-so", "vi"],
    ["", "vi"],
    [null, "vi"],
  ])("of %s is %s", (path, locale) => expect(localeOfPath(path)).toBe(locale));
});
