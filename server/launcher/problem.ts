import { ClusterProblem } from "@/db/cluster/problem";
import { EnvProblem } from "@/lib/env";

/** Something a person has to settle before the portal can start; the message says what and how. */
export class LaunchProblem extends Error {
  override name = "LaunchProblem";
}

/** The same when the program that met it has said so already: saying it twice would hide which line to read. */
export class SaidAbove extends LaunchProblem {
  override name = "SaidAbove";
}

const BY_SYSTEM_CODE: Readonly<Record<string, string>> = {
  ENOSPC: "The disk is full. Free some space (`df -h` shows where), then start again.",
  EDQUOT: "The disk quota is used up. Free some space, then start again.",
  EACCES: "This user may not write there. The project and DATA_DIR must belong to who starts it.",
  EPERM: "This user may not write there. The project and DATA_DIR must belong to who starts it.",
  EEXIST: "DATA_DIR names something that is no folder. Point it at a folder, or at nothing yet.",
  ENOTDIR: "DATA_DIR names something that is no folder. Point it at a folder, or at nothing yet.",
  ENOENT: "That place is not there and cannot be made. Point DATA_DIR at a folder that can.",
  EROFS: "The disk is read-only. Point DATA_DIR at a folder that can be written.",
  ECONNREFUSED: "Nobody answers at DATABASE_URL. Check host and port, and that the server runs.",
  ENOTFOUND: "The host in DATABASE_URL is not known. Check its name.",
  ECONNRESET:
    "The server in DATABASE_URL hung up. Check that it is a PostgreSQL, and whether it speaks TLS (sslmode).",
  CONNECT_TIMEOUT: "The server in DATABASE_URL does not answer. Check host, port and firewall.",
  "28P01": "The role or its password in DATABASE_URL is wrong.",
  "28000": "The server refuses the role in DATABASE_URL. Check its rights and pg_hba.conf.",
  "3D000": "The database in DATABASE_URL does not exist. Create it first (create database …).",
  "42501":
    "The role in DATABASE_URL lacks a right it needs: it must own the database and may create roles.",
  "53100": "The disk of the database is full. Free some space, then start again.",
  EMFILE: "Too many files are open. Raise the limit (`ulimit -n 4096`), then start again.",
};

type Known = { readonly words: string; readonly said: string };

/** What asks a database wraps what the database said, with all of its statement; the innermost is the reason. */
function knownReason(error: Error): Known | undefined {
  const inner = error.cause instanceof Error ? knownReason(error.cause) : undefined;
  if (inner) return inner;
  const words =
    "code" in error && typeof error.code === "string" ? BY_SYSTEM_CODE[error.code] : undefined;
  return words === undefined ? undefined : { words, said: error.message };
}

/** The lines a person reads when a start fails. An error nobody foresaw keeps its stack. */
export function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof EnvProblem) {
    return error.message
      .split("\n")
      .map((line) => `${line} (see README, Settings)`)
      .join("\n");
  }
  if (error instanceof LaunchProblem || error instanceof ClusterProblem) return error.message;
  const known = knownReason(error);
  return known ? `${known.words} (${known.said})` : (error.stack ?? error.message);
}

/** Why the portal cannot listen where it was told to. */
export function cannotListen(
  { HOST, PORT }: { readonly HOST: string; readonly PORT: number },
  code: string,
): LaunchProblem {
  if (code === "EADDRINUSE") {
    return new LaunchProblem(
      `Port ${PORT} is taken by another program. Stop that program, or choose another port: PORT=${PORT + 1} npm start`,
    );
  }
  if (code === "EACCES" || code === "EPERM") {
    return new LaunchProblem(
      `Port ${PORT} is kept for the system. Choose one from 1024 on: PORT=3000 npm start`,
    );
  }
  return new LaunchProblem(
    `HOST=${HOST} is no address of this machine (${code}). Use 127.0.0.1 for this machine alone, or 0.0.0.0 for every network it is in.`,
  );
}

const BUILD_PROBLEMS: readonly (readonly [sign: RegExp, words: string])[] = [
  [/ENOSPC|no space left on device/i, "The disk is full. Free some space, then start again."],
  [
    /another next build process is already running/i,
    "They are being built by another start or by `npm test`. Wait until that is done, then start again.",
  ],
];

/** Why there are no pages: in words where it was foreseen, else what the build said last. */
export function buildProblem(output: string): LaunchProblem {
  const known = BUILD_PROBLEMS.find(([sign]) => sign.test(output));
  const said = output.trim().split("\n").slice(-60).join("\n");
  return new LaunchProblem(`The pages could not be built: ${known?.[1] ?? `\n\n${said}`}`);
}
