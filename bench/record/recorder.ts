import { connect, createServer, type Socket } from "node:net";

import { Conversation, Messages, type Run } from "./wire";

/** Stands between a program and its database and notes what is asked. */
export type Recorder = {
  /** The database's address, with the recorder in between. */
  readonly url: string;
  /** What was asked since the last call. */
  readonly take: () => Run[];
  readonly stop: () => void;
};

export async function startRecorder(databaseUrl: string, port: number): Promise<Recorder> {
  const database = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  const conversations: { readonly runs: Run[]; readonly conversation: Conversation }[] = [];
  const server = createServer((client) => {
    const upstream = connect(Number(database.port), database.hostname);
    const runs: Run[] = [];
    const conversation = new Conversation((run) => runs.push(run));
    conversations.push({ runs, conversation });
    join(client, upstream, conversation);
    sockets.add(client).add(upstream);
  });
  await new Promise<void>((resolve) => {
    server.listen(port, "127.0.0.1", resolve);
  });
  const url = new URL(databaseUrl);
  url.port = String(port);
  return {
    url: url.href,
    take: () =>
      conversations.flatMap(({ runs, conversation }) => {
        const taken = runs.splice(0);
        return conversation.isListening ? [] : taken.filter(({ batches }) => batches.length > 0);
      }),
    stop: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

function join(client: Socket, upstream: Socket, conversation: Conversation) {
  const asked = new Messages("client");
  const answered = new Messages("server");
  client.on("data", (chunk: Buffer) => {
    for (const message of asked.read(chunk)) conversation.asked(message);
    upstream.write(chunk);
  });
  upstream.on("data", (chunk: Buffer) => {
    for (const message of answered.read(chunk)) conversation.answered(message);
    client.write(chunk);
  });
  const end = () => {
    client.destroy();
    upstream.destroy();
  };
  for (const socket of [client, upstream]) socket.on("close", end).on("error", end);
}
