import { readFileSync } from "node:fs";
import path from "node:path";

import { findBinaries } from "@/db/cluster/binaries";
import { type ClusterPlace, createCluster } from "@/db/cluster/create";
import { choosePort } from "@/db/cluster/port";
import { startPostgres } from "@/db/cluster/start";

import { keep } from "./keep";
import { type Secrets, writePrivately } from "./secrets";

export type KeptDatabase = {
  /** The superuser's address of the portal's database. */
  readonly adminUrl: string;
  readonly stop: () => Promise<void>;
};

function readPort(file: string): number | undefined {
  try {
    const port = Number(readFileSync(file, "utf8"));
    return Number.isInteger(port) && port > 0 && port < 65_536 ? port : undefined;
  } catch {
    return undefined;
  }
}

export async function createEmbedded(
  root: string,
  dataFolder: string,
  secrets: Secrets,
  durable = true,
): Promise<ClusterPlace> {
  const place: ClusterPlace = {
    binaries: findBinaries(root),
    folder: dataFolder,
    superuserPassword: secrets.superuserPassword,
    durable,
  };
  await createCluster(place);
  return place;
}

/** Starts the server on the port it had before when that is free, and starts it again whenever it falls. */
export async function keepEmbedded(
  place: ClusterPlace,
  say: (line: string) => void,
): Promise<KeptDatabase> {
  const portFile = path.join(place.folder, "pg.port");
  const port = await choosePort(readPort(portFile));
  writePrivately(portFile, String(port));
  const start = async () => startPostgres(place, port);
  const kept = keep("PostgreSQL", await start(), start, say);
  return {
    adminUrl: `postgres://postgres:${place.superuserPassword}@127.0.0.1:${port}/portal`,
    stop: kept.stop,
  };
}
