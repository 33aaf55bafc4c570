import { describe, expect, it } from "vitest";

import { RESOLVED_HEADER } from "@/lib/i18n/internal-path";
import { config } from "@/proxy";
import { dispatch } from "@/server/front/dispatch";
import { withoutProxy } from "@/server/front/without-proxy";

type Asked = { url: string | undefined; resolved: unknown };

async function asked(url: string, headers: Record<string, string> = {}): Promise<Asked> {
  let heard: Asked | null = null;
  const next = withoutProxy(async (req, res) => {
    heard = { url: req.url, resolved: req.headers[RESOLVED_HEADER] };
    res.end("page");
  });
  await dispatch(next, url, headers);
  if (heard === null) throw new Error("nobody was asked");
  return heard;
}

describe("Next asked without its proxy", () => {
  it.each([
    ["/tim?q=r%C3%A1c", "/vi/search?q=r%C3%A1c"],
    ["/en/search?q=a?b", "/en/search?q=a?b"],
    ["/", "/vi"],
    ["/?q=/", "/vi?q=/"],
  ])("is asked for the page of %s", async (url, page) => {
    expect(await asked(url)).toEqual({ url: page, resolved: "1" });
  });

  it.each(["/khong-co", "/vi/search?q=a", "/search"])("is asked for %s as it is", async (url) => {
    expect(await asked(url)).toEqual({ url, resolved: undefined });
  });

  it("tells its router in the browser where an address leads", async () => {
    expect(await asked("/tim?q=a", { rsc: "1" })).toEqual({
      url: "/tim?q=a",
      resolved: undefined,
    });
  });

  it("is the only one whose requests pass the proxy by", () => {
    expect(config.matcher.map(({ missing }) => missing)).toEqual([
      [{ type: "header", key: RESOLVED_HEADER }],
    ]);
  });
});
