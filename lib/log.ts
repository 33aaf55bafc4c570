/** What a line may tell: ids, codes, counts and times. Everything else stays out, whatever it is called. */
const TOLD = [
  "action",
  "address",
  "attempt",
  "bytes",
  "case",
  "channel",
  "code",
  "count",
  "generation",
  "job",
  "milliseconds",
  "outbox",
  "pid",
  "port",
  "position",
  "problem",
  "reason",
  "request",
  "role",
  "route",
  "signal",
  "status",
  "tag",
  "topic",
  "unit",
] as const;

type Told = (typeof TOLD)[number];
export type LogFields = Readonly<Partial<Record<Told, string | number | boolean | null>>> & {
  readonly error?: unknown;
};
type Level = "info" | "warn" | "error";

const LONGEST = 200;
const FRAMES = 6;

/** A message may quote what somebody typed: quoted words, addresses and long numbers are taken out. */
function withoutQuotes(message: string): string {
  return message
    .replaceAll(/"[^"]*"|'[^']*'|“[^”]*”/g, "…")
    .replaceAll(/\S+@\S+/g, "…")
    .replaceAll(/\d{6,}/g, "…")
    .slice(0, LONGEST);
}

function codeOf(error: Error): string | undefined {
  if ("code" in error && typeof error.code === "string") return error.code;
  return error.cause instanceof Error ? codeOf(error.cause) : undefined;
}

/** What went wrong and where, without the words of the person it happened to. */
function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error };
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return {
    name: error.name,
    code: codeOf(error),
    message: withoutQuotes(error.message),
    at: frames.slice(0, FRAMES).map((line) => line.trim().slice(3)),
  };
}

/** One line of the log. Exported for its test; programs call `log`. */
export function logLine(level: Level, event: string, fields: LogFields, at: Date): string {
  const given: Readonly<Record<string, unknown>> = fields;
  const told = TOLD.filter((name) => given[name] !== undefined).map((name) => [name, given[name]]);
  return JSON.stringify({
    at: at.toISOString(),
    level,
    event,
    ...Object.fromEntries(told),
    ...(fields.error === undefined ? {} : { error: describeError(fields.error) }),
  });
}

const write =
  (level: Level) =>
  (event: string, fields: LogFields = {}) => {
    process.stdout.write(`${logLine(level, event, fields, new Date())}\n`);
  };

/** One JSON line per event, named in snake_case. No personal data: unknown fields do not get through. */
export const log = { info: write("info"), warn: write("warn"), error: write("error") };
