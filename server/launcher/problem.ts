import { ClusterProblem } from "@/db/cluster/problem";
import { EnvProblem } from "@/lib/env";

/** Something a person has to settle before the portal can start; the message says what and how. */
export class LaunchProblem extends Error {
  override name = "LaunchProblem";
}

const BY_SYSTEM_CODE: Readonly<Record<string, string>> = {
  ENOSPC: "The disk is full. Free some space (`df -h` shows where), then start again.",
  EDQUOT: "The disk quota is used up. Free some space, then start again.",
  EACCES: "This user may not write there. The project and DATA_DIR must belong to who starts it.",
  EPERM: "This user may not write there. The project and DATA_DIR must belong to who starts it.",
  ENOENT: "That place is not there and cannot be made. Point DATA_DIR at a folder that can.",
  EROFS: "The disk is read-only. Point DATA_DIR at a folder that can be written.",
  ECONNREFUSED: "Nobody answers at DATABASE_URL. Check host and port, and that the server runs.",
  ENOTFOUND: "The host in DATABASE_URL is not known. Check its name.",
  CONNECT_TIMEOUT: "The server in DATABASE_URL does not answer. Check host, port and firewall.",
  "28P01": "The password in DATABASE_URL is wrong.",
  "28000": "The server refuses the role in DATABASE_URL. Check its rights and pg_hba.conf.",
  "3D000": "The database in DATABASE_URL does not exist. Create it first (create database …).",
  "42501":
    "The role in DATABASE_URL lacks a right it needs: it must own the database and may create roles.",
  "53100": "The disk of the database is full. Free some space, then start again.",
  EMFILE: "Too many files are open. Raise the limit (`ulimit -n 4096`), then start again.",
};

const codeOf = (error: Error) =>
  "code" in error && typeof error.code === "string" ? error.code : undefined;

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
  const known = BY_SYSTEM_CODE[codeOf(error) ?? ""];
  return known ? `${known} (${error.message})` : (error.stack ?? error.message);
}

export function busyPort(port: number): LaunchProblem {
  return new LaunchProblem(
    `Port ${port} is taken by another program. Stop that program, or choose another port: PORT=${port + 1} npm start`,
  );
}
