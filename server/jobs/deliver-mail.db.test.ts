import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import postgres, { type Sql } from "postgres";
import { SMTPServer } from "smtp-server";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { connect, type Database } from "@/db/client";
import { promiseMail } from "@/db/commands/outbox";
import { withScope } from "@/db/scope";
import { type TestDatabase, testDatabase } from "@/db/testing/database";
import { tokenOf } from "@/lib/auth/link";
import { VISITOR } from "@/lib/domain/scope";
import { listDroppedMails } from "@/lib/mail/drop-box";

import { deliverMail, deliverNext } from "./deliver-mail";

let place: TestDatabase;
let owner: Sql;
let app: Database;
let worker: Database;
const folder = mkdtempSync(path.join(tmpdir(), "portal-mail-"));

beforeAll(async () => {
  process.env["AUTH_SECRET"] = "a secret of the tests, long enough to be one";
  process.env["PUBLIC_URL"] = "http://localhost:3000";
  process.env["DATA_DIR"] = folder;
  place = await testDatabase();
  owner = postgres(place.ownerUrl, { max: 2, onnotice: () => {} });
  app = connect(place.appUrl, 2);
  worker = connect(place.workerUrl, 4);
});

afterAll(async () => {
  await Promise.all([
    owner.end({ timeout: 5 }),
    app.$client.end({ timeout: 5 }),
    worker.$client.end({ timeout: 5 }),
  ]);
  await place.drop();
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  await owner`delete from outbox`;
  delete process.env["SMTP_URL"];
});

type Received = { readonly to: string; readonly raw: string };

/** A mail server that answers as it is told, address by address. */
async function aMailServer(answer: (to: string) => number | null) {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo({ address }, _session, done) {
      const code = answer(address);
      done(code === null ? null : Object.assign(new Error("no"), { responseCode: code }));
    },
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        received.push({
          to: envelope.rcptTo[0]?.address ?? "",
          raw: Buffer.concat(chunks).toString(),
        });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const at = server.server.address();
  if (at === null || typeof at === "string") throw new Error("no port");
  process.env["SMTP_URL"] = `smtp://127.0.0.1:${at.port}`;
  running.push(server);
  return { received, close: async () => closed(server) };
}

const running: SMTPServer[] = [];
const closed = async (server: SMTPServer) =>
  new Promise<void>((resolve) => {
    server.close(resolve);
  });
afterEach(async () => {
  await Promise.all(running.splice(0).map(closed));
});

async function promise(to: string, reference = "PA-2026-000123") {
  await withScope(
    VISITOR,
    (tx) =>
      promiseMail(tx, randomUUID(), {
        template: "case_changed",
        to,
        locale: "vi",
        facts: { caseId: "c1", reference },
      }),
    app,
  );
}

const run = async (signal = new AbortController().signal) =>
  deliverMail.run({ database: worker, people: worker, signal });
const waiting = async () =>
  owner`select payload->>'to' as to, attempts, last_error, not_before = 'infinity' as given_up from outbox where sent_at is null order by id`;
const subjects = async () => (await listDroppedMails()).map(({ subject }) => subject);

describe("mail without a server", () => {
  it("is a file that people can read, with the link made on the way", async () => {
    await withScope(
      VISITOR,
      (tx) =>
        promiseMail(tx, "k1", {
          template: "confirm_email",
          to: "hoa@example.org",
          locale: "vi",
          facts: { seed: "abc", next: "" },
        }),
      app,
    );
    await run();
    const [mail] = await listDroppedMails();
    expect(mail).toMatchObject({
      to: "hoa@example.org",
      subject: "Xác nhận thư điện tử của ông/bà",
    });
    expect(mail?.text).toContain(
      `http://localhost:3000/tai-khoan/xac-nhan?token=${tokenOf("abc")}`,
    );
    const [row] =
      await owner`select payload::text as payload, sent_at is not null as sent from outbox`;
    expect(row).toMatchObject({ sent: true });
    expect(row?.["payload"]).not.toContain("abc");
  });

  it("never leaves its folder, whatever the address is", async () => {
    await promise("../../etc/passwd@example.org", "X-1");
    await run();
    const [mail] = await listDroppedMails();
    expect(mail?.file).toMatch(/^[\w@.+-]+\.txt$/);
    expect(mail?.subject).toContain("X-1");
  });
});

describe("mail to an account", () => {
  it("goes where its owner reads mail now, in the language they chose", async () => {
    const id = randomUUID();
    await owner`insert into accounts (id, email, name, locale, email_confirmed_at) values (${id}, ${`old-${id}@example.org`}, 'An', 'en', now())`;
    await withScope(
      VISITOR,
      (tx) =>
        promiseMail(tx, "k2", {
          template: "case_changed",
          toAccount: id,
          facts: { caseId: "c1", reference: "R-77" },
        }),
      app,
    );
    await owner`update accounts set email = ${`new-${id}@example.org`} where id = ${id}`;
    await run();
    const [mail] = await listDroppedMails();
    expect(mail).toMatchObject({ to: `new-${id}@example.org`, subject: "News about case R-77" });
  });

  it("that is disabled goes nowhere", async () => {
    const id = randomUUID();
    await owner`insert into accounts (id, email, name, disabled_at) values (${id}, ${`${id}@example.org`}, 'An', now())`;
    await withScope(
      VISITOR,
      (tx) =>
        promiseMail(tx, "k3", {
          template: "case_changed",
          toAccount: id,
          facts: { caseId: "c1", reference: "R-78" },
        }),
      app,
    );
    await run();
    expect(await subjects()).not.toContainEqual(expect.stringContaining("R-78"));
    expect(await waiting()).toEqual([]);
  });
});

describe("mail through a server", () => {
  it("arrives in Vietnamese, as text and as a page, saying that a program wrote it", async () => {
    const { received } = await aMailServer(() => null);
    await promise("hoa@example.org");
    await run();
    expect(received).toHaveLength(1);
    const raw = received[0]?.raw ?? "";
    expect(raw).toMatch(/^Subject: =\?UTF-8\?/m);
    expect(raw).toMatch(/^Auto-Submitted: auto-generated/m);
    expect(raw).toMatch(/^Message-ID: <outbox\.\d+@localhost>/m);
    expect(raw).toContain("text/plain");
    expect(raw).toContain("text/html");
  });

  it("keeps each reader's order, and lets nobody wait for somebody else's trouble", async () => {
    const trouble = { is: true };
    const { received } = await aMailServer((to) =>
      trouble.is && to.startsWith("slow") ? 450 : null,
    );
    await promise("slow@example.org", "S-1");
    await promise("slow@example.org", "S-2");
    await promise("fast@example.org", "F-1");
    await run();
    expect(received.map(({ to }) => to)).toEqual(["fast@example.org"]);

    trouble.is = false;
    await owner`update outbox set not_before = now() where sent_at is null`;
    await run();
    expect(received.slice(1).map(({ to }) => to)).toEqual(["slow@example.org", "slow@example.org"]);
    const ids = received.slice(1).map(({ raw }) => Number(/outbox\.(\d+)@/.exec(raw)?.[1]));
    expect(ids).toEqual(ids.toSorted((one, other) => one - other));
  });

  it("is lost by nobody while the server is away, and waits a while between tries", async () => {
    const { close } = await aMailServer(() => null);
    await close();
    for (const name of ["a", "b", "c"]) await promise(`${name}@example.org`);
    await run();
    expect(await waiting()).toMatchObject([
      { to: "a@example.org", attempts: 1, last_error: "down", given_up: false },
      { to: "b@example.org", attempts: 0 },
      { to: "c@example.org", attempts: 0 },
    ]);
    await run();
    expect(await waiting()).toMatchObject([{ attempts: 1 }, { attempts: 1 }, { attempts: 0 }]);

    const { received } = await aMailServer(() => null);
    await owner`update outbox set not_before = now()`;
    await run();
    expect(received).toHaveLength(3);
  });

  it("is given up after three refusals, and then stands in nobody's way", async () => {
    const { received } = await aMailServer((to) => (to.startsWith("gone") ? 550 : null));
    await promise("gone@example.org");
    for (let turn = 0; turn < 3; turn += 1) {
      await run();
      await owner`update outbox set not_before = now() where sent_at is null and not_before < 'infinity'`;
    }
    expect(await waiting()).toMatchObject([{ attempts: 3, last_error: "refused", given_up: true }]);
    await promise("here@example.org");
    await run();
    expect(received.map(({ to }) => to)).toEqual(["here@example.org"]);
  });

  it("is sent once by two workers at the same time", async () => {
    const { received } = await aMailServer(() => null);
    for (let number = 0; number < 12; number += 1) await promise(`${number}@example.org`);
    await Promise.all([run(), run()]);
    expect(received.map(({ to }) => to).sort()).toEqual(
      Array.from({ length: 12 }, (_, number) => `${number}@example.org`).sort(),
    );
  });

  it("is not forgotten when the worker is cut off while sending", async () => {
    const { received } = await aMailServer(() => null);
    await promise("hoa@example.org");
    const doomed = connect(place.workerUrl, 1);
    const mailer = {
      send: async () => doomed.$client.end({ timeout: 0 }),
      close: () => {},
    };
    await expect(deliverNext(doomed, mailer)).rejects.toThrow(/CONNECTION/);
    await run();
    expect(received).toHaveLength(1);
  });
});

describe("a promise this version cannot keep", () => {
  it.each([
    [
      "an unknown template",
      { template: "carrier_pigeon", to: "a@example.org", locale: "vi", facts: {} },
    ],
    ["a missing fact", { template: "case_changed", to: "a@example.org", locale: "vi", facts: {} }],
    ["no facts at all", { template: "case_changed", to: "a@example.org" }],
  ])("is put aside: %s", async (_, payload) => {
    await owner`insert into outbox (key, kind, payload) values ('odd', 'mail', ${owner.json(payload)})`;
    await promise("a@example.org", "after");
    await run();
    expect(await waiting()).toMatchObject([{ last_error: "malformed", given_up: true }]);
    expect((await subjects())[0]).toContain("after");
  });
});
