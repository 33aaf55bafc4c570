import { describe, expect, it } from "vitest";

import { Conversation, Messages, type Run } from "./wire";

const text = (words: string) => Buffer.from(`${words}\0`);

function int(bytes: 2 | 4, value: number): Buffer {
  const buffer = Buffer.alloc(bytes);
  buffer.writeIntBE(value, 0, bytes);
  return buffer;
}

const message = (type: string, ...parts: readonly Buffer[]) => {
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.from(type), int(4, body.length + 4), body]);
};

const value = (words: string | null) =>
  words === null
    ? int(4, -1)
    : Buffer.concat([int(4, Buffer.byteLength(words)), Buffer.from(words)]);

const STARTUP = message("", int(4, 196_608), text("user"), text("portal_app"));
const SYNC = message("S");
const READY = message("Z", Buffer.from("I"));
const simple = (sql: string) => message("Q", text(sql));
const parse = (name: string, sql: string) => message("P", text(name), text(sql), int(2, 0));
const execute = (name: string, ...values: readonly (string | null)[]) =>
  Buffer.concat([
    message(
      "B",
      text(""),
      text(name),
      int(2, 0),
      int(2, values.length),
      ...values.map(value),
      int(2, 0),
    ),
    message("E", text(""), int(4, 0)),
    SYNC,
  ]);

/** What a client (">") and the server ("<") say in turn, and what is noted of it. */
function noted(...said: readonly (readonly [">" | "<", Buffer])[]): Run[] {
  const runs: Run[] = [];
  const conversation = new Conversation((run) => runs.push(run));
  const [asked, answered] = [new Messages("client"), new Messages("server")];
  for (const [who, bytes] of said) {
    if (who === ">") for (const one of asked.read(bytes)) conversation.asked(one);
    else for (const one of answered.read(bytes)) conversation.answered(one);
  }
  return runs;
}

const asks = (sql: string, ...values: readonly (string | null)[]) => ({ sql, values });

describe("what is noted of a conversation with PostgreSQL", () => {
  it("is each statement with its values, waited for one by one", () => {
    const [run, ...others] = noted(
      [">", STARTUP],
      ["<", READY],
      [">", simple("begin")],
      ["<", READY],
      [">", Buffer.concat([parse("s1", "select $1, $2"), execute("s1", "Đống Đa", null)])],
      ["<", READY],
      [">", execute("s1", "", "2")],
      ["<", READY],
      [">", simple("commit")],
      ["<", READY],
    );
    expect(others).toEqual([]);
    expect(run).toEqual({
      isTransaction: true,
      batches: [[asks("select $1, $2", "Đống Đa", null)], [asks("select $1, $2", "", "2")]],
    });
  });

  it("keeps together what was sent without waiting", () => {
    const [run] = noted(
      [">", STARTUP],
      [">", Buffer.concat([parse("a", "one"), parse("b", "two"), simple("begin")])],
      ["<", READY],
      [">", Buffer.concat([execute("a"), execute("b")])],
      ["<", Buffer.concat([READY, READY])],
      [">", execute("a")],
    );
    expect(run?.batches).toEqual([[asks("one"), asks("two")], [asks("one")]]);
  });

  it("is the same however the bytes are cut", () => {
    const all = Buffer.concat([STARTUP, parse("a", "one"), execute("a", "x")]);
    const cut = Array.from(all, (byte) => [">", Buffer.from([byte])] as const);
    expect(noted(...cut)).toEqual([{ isTransaction: false, batches: [[asks("one", "x")]] }]);
  });

  it("begins anew after a transaction", () => {
    const runs = noted(
      [">", STARTUP],
      [">", simple("begin")],
      ["<", READY],
      [">", simple("rollback")],
      ["<", READY],
      [">", simple("select 1")],
    );
    expect(runs).toEqual([
      { isTransaction: true, batches: [] },
      { isTransaction: false, batches: [[asks("select 1")]] },
    ]);
  });

  it("knows a connection that only listens", () => {
    const conversation = new Conversation(() => {});
    const messages = new Messages("client");
    for (const one of messages.read(Buffer.concat([STARTUP, simple('listen "portal_cache"')]))) {
      conversation.asked(one);
    }
    expect(conversation.isListening).toBe(true);
  });
});
