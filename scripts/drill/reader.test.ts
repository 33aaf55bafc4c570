import { createServer } from "node:http";

import { describe, expect, it } from "vitest";

import errors from "@/messages/vi/errors.json";

import { choicesOf, fillIn, type Page, Reader } from "./reader";

const page: Page = {
  url: "http://localhost:3000/gui-don/moi/o-dau?a=1",
  status: 200,
  location: null,
  body: `
    <form action="/tim"><input type="search" name="q"/></form>
    <form action="" method="POST"><input type="hidden" name="$ACTION_1:0" value="{&quot;id&quot;:&quot;a&amp;b&quot;}"/>
      <input type="radio" name="unitId" value="u1"/><input name="unitId" type="radio" value="u2"/>
      <input type="text" name="wardName" value="Đống Đa"/></form>
    <form action="/api/uploads/drafts/1?locale=vi&amp;x=1"><input type="file" name="files"/></form>`,
};

describe("a form without scripts", () => {
  it("takes along what it hides, word for word, and of the rest only what was answered", () => {
    const { url, body } = fillIn(page, "wardName", [["unitId", "u2"]]);
    expect(url).toBe(page.url);
    expect([...body]).toEqual([
      ["$ACTION_1:0", '{"id":"a&b"}'],
      ["unitId", "u2"],
    ]);
  });

  it("goes where it says", () => {
    expect(fillIn(page, "files", []).url).toBe(
      "http://localhost:3000/api/uploads/drafts/1?locale=vi&x=1",
    );
  });

  it("offers its choices in their order", () => {
    expect(choicesOf(page, "unitId")).toEqual(["u1", "u2"]);
  });

  it("that is not there is said, with the page it was looked for on", () => {
    expect(() => fillIn(page, "seen", [])).toThrow("o-dau?a=1 (200) has no form");
  });
});

/** A portal that answers one after another; the last answer stays. */
async function answering(...answers: readonly (readonly [status: number, body: string])[]) {
  const bodies: string[] = [];
  const server = createServer((request, response) => {
    const [status, body] = answers[Math.min(bodies.length, answers.length - 1)] ?? [500, ""];
    let sent = "";
    request.on("data", (chunk: Buffer) => (sent += chunk.toString()));
    request.on("end", () => {
      bodies.push(sent);
      response.writeHead(status, { location: "/bien-nhan" }).end(body);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const at = server.address();
  const port = at !== null && typeof at === "object" ? at.port : 0;
  return { base: `http://127.0.0.1:${port}`, bodies, close: () => server.close() };
}

describe("somebody who sends a form", () => {
  it("sends the very same again until it is taken", async () => {
    const portal = await answering([503, ""], [200, `<p>${errors.not_saved}</p>`], [303, ""]);
    const reader = new Reader(portal.base, "198.51.100.1");
    const body = new FormData();
    body.append("draftId", "the key");

    const taken = await reader.send({ url: portal.base, body });

    portal.close();
    expect(taken).toMatchObject({ status: 303, location: "/bien-nhan" });
    expect(reader.retries).toBe(2);
    expect(portal.bodies.map((sent) => sent.includes("the key"))).toEqual([true, true, true]);
  });

  it("reads what is shown, not the words that a page keeps for its scripts", async () => {
    const shown = `<script>self.words = "${errors.not_saved}"</script><form></form>`;
    const portal = await answering([200, shown]);

    const read = await new Reader(portal.base, "198.51.100.1").read("/");

    portal.close();
    expect(read).toMatchObject({ status: 200, body: shown });
  });
});
