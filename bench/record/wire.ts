/** One statement as it went to PostgreSQL, its values as text. */
export type Statement = { readonly sql: string; readonly values: readonly (string | null)[] };

/**
 * What one connection was asked in one transaction. Statements of a batch were sent without waiting for the
 * answer of the one before.
 */
export type Run = { readonly isTransaction: boolean; readonly batches: Statement[][] };

type Message = { readonly type: string; readonly body: Buffer };

const HEADER = 5;

/** Cuts a stream of PostgreSQL's protocol into messages, however its bytes arrive. */
export class Messages {
  #rest: Buffer = Buffer.alloc(0);
  /** A client's first message says no type. */
  #isFirst: boolean;

  constructor(from: "client" | "server") {
    this.#isFirst = from === "client";
  }

  *read(chunk: Buffer): Generator<Message> {
    this.#rest = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    for (;;) {
      const header = this.#isFirst ? HEADER - 1 : HEADER;
      if (this.#rest.length < header) return;
      const end = this.#rest.readInt32BE(header - 4) + header - 4;
      if (this.#rest.length < end) return;
      const type = this.#isFirst ? "" : this.#rest.toString("latin1", 0, 1);
      const body = this.#rest.subarray(header, end);
      this.#rest = this.#rest.subarray(end);
      this.#isFirst = false;
      yield { type, body };
    }
  }
}

/** Follows what one connection is asked. */
export class Conversation {
  readonly #prepared = new Map<string, string>();
  #bound: Statement | null = null;
  #unanswered = 0;
  #open: Run | null = null;
  #last: Run | null = null;
  readonly #tell: (run: Run) => void;
  /** A connection that only listens for news has nothing to do with any page. */
  isListening = false;

  constructor(tell: (run: Run) => void) {
    this.#tell = tell;
  }

  asked({ type, body }: Message): void {
    if (type === "P") this.#prepare(body);
    else if (type === "B") this.#bound = this.#bind(body);
    else if (type === "E" && this.#bound) this.#execute(this.#bound);
    else if (type === "Q") this.#execute({ sql: textAt(body, 0).text, values: [] });
    if (type === "S" || type === "Q") this.#unanswered += 1;
  }

  answered({ type }: Message): void {
    if (type === "Z" && this.#unanswered > 0) this.#unanswered -= 1;
  }

  #prepare(body: Buffer) {
    const name = textAt(body, 0);
    this.#prepared.set(name.text, textAt(body, name.end).text);
  }

  #bind(body: Buffer): Statement {
    const portal = textAt(body, 0);
    const name = textAt(body, portal.end);
    let at = name.end + 2 + 2 * body.readInt16BE(name.end);
    const values: (string | null)[] = [];
    const many = body.readInt16BE(at);
    at += 2;
    for (let index = 0; index < many; index += 1) {
      const length = body.readInt32BE(at);
      at += 4;
      values.push(length < 0 ? null : body.toString("utf8", at, at + length));
      at += Math.max(length, 0);
    }
    return { sql: this.#prepared.get(name.text) ?? "", values };
  }

  #execute(statement: Statement) {
    const verb = /^\s*(\w+)/.exec(statement.sql)?.[1]?.toLowerCase() ?? "";
    if (verb === "listen") this.isListening = true;
    if (verb === "begin") {
      this.#open = { isTransaction: true, batches: [] };
      this.#last = null;
      this.#tell(this.#open);
    } else if (verb === "commit" || verb === "rollback") this.#open = null;
    else this.#add(statement);
  }

  #add(statement: Statement) {
    const isWaitedFor = this.#unanswered === 0;
    const run = this.#open ?? (isWaitedFor ? null : this.#last) ?? this.#begun();
    const batch = run.batches.at(-1);
    if (batch && !isWaitedFor) batch.push(statement);
    else run.batches.push([statement]);
    this.#last = run;
  }

  #begun(): Run {
    const run: Run = { isTransaction: false, batches: [] };
    this.#tell(run);
    return run;
  }
}

function textAt(body: Buffer, from: number): { readonly text: string; readonly end: number } {
  const zero = body.indexOf(0, from);
  return { text: body.toString("utf8", from, zero), end: zero + 1 };
}
