import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

import type { Binaries } from "./binaries";
import { diesWithParent, notAsRoot } from "./guard";
import { ClusterProblem, clusterProblem } from "./problem";

export type ClusterPlace = {
  readonly binaries: Binaries;
  /** Holds the data, the log and the port; only its owner may look inside. */
  readonly folder: string;
  readonly superuserPassword: string;
  /** False only for clusters that are thrown away: nothing is forced to the disk. */
  readonly durable: boolean;
};

export const dataFolder = (place: ClusterPlace) => path.join(place.folder, "pg");

async function output(
  file: string,
  args: readonly string[],
): Promise<{ code: number; text: string }> {
  return new Promise((resolve) => {
    const child = spawn(file, args, { stdio: ["ignore", "pipe", "pipe"] });
    let text = "";
    child.stdout.on("data", (chunk: Buffer) => (text += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (text += chunk.toString()));
    child.on("error", (error) => resolve({ code: 1, text: `${text}${error.message}` }));
    child.on("close", (code) => resolve({ code: code ?? 1, text }));
  });
}

function checkVersion(place: ClusterPlace) {
  const written = readFileSync(path.join(dataFolder(place), "PG_VERSION"), "utf8").trim();
  const ours = String(place.binaries.majorVersion);
  if (written === ours) return;
  throw new ClusterProblem(
    `The database in ${dataFolder(place)} was written by PostgreSQL ${written}; this project ships ${ours}. Copy the data over with pg_dump of version ${written}, or move the folder away to begin anew.`,
  );
}

async function initialise(place: ClusterPlace, target: string, passwordFile: string) {
  const args = [
    `--pgdata=${target}`,
    "--username=postgres",
    "--auth=scram-sha-256",
    `--pwfile=${passwordFile}`,
    "--encoding=UTF8",
    "--locale-provider=icu",
    "--icu-locale=vi-VN",
    `--locale=${process.platform === "linux" ? "C.UTF-8" : "C"}`,
    "--data-checksums",
    "--no-instructions",
    ...(place.durable ? [] : ["--no-sync"]),
  ];
  const command = notAsRoot(diesWithParent({ file: place.binaries.initdb, args }, "KILL"));
  const { code, text } = await output(command.file, command.args);
  if (code !== 0) throw clusterProblem("The database could not be created", text);
}

/** Makes the cluster when there is none. It appears under its name only when whole. */
export async function createCluster(place: ClusterPlace): Promise<"created" | "kept"> {
  const data = dataFolder(place);
  if (existsSync(path.join(data, "PG_VERSION"))) {
    checkVersion(place);
    return "kept";
  }
  mkdirSync(place.folder, { recursive: true, mode: 0o700 });
  const unfinished = `${data}.unfinished`;
  const passwordFile = path.join(place.folder, ".initdb-password");
  rmSync(unfinished, { recursive: true, force: true });
  writeFileSync(passwordFile, place.superuserPassword, { mode: 0o600 });
  try {
    await initialise(place, unfinished, passwordFile);
    renameSync(unfinished, data);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(unfinished, { recursive: true, force: true });
  }
  return "created";
}
