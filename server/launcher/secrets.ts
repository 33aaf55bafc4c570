import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";

import * as z from "zod";

import { LaunchProblem } from "./problem";

const SecretsSchema = z.object({
  superuserPassword: z.string().min(20),
  rolePasswords: z.object({
    portal_owner: z.string().min(20),
    portal_app: z.string().min(20),
    portal_worker: z.string().min(20),
    portal_report: z.string().min(20),
  }),
  authSecret: z.string().min(32),
  passwordPepper: z.string().min(32),
});
export type Secrets = z.infer<typeof SecretsSchema>;

const random = () => randomBytes(32).toString("base64url");

function newSecrets(): Secrets {
  return {
    superuserPassword: random(),
    rolePasswords: {
      portal_owner: random(),
      portal_app: random(),
      portal_worker: random(),
      portal_report: random(),
    },
    authSecret: random(),
    passwordPepper: random(),
  };
}

/** A file that is there whole or not at all, and that only its owner may read. */
export function writePrivately(file: string, content: string) {
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, content, { mode: 0o600, flush: true });
  renameSync(unfinished, file);
}

/** Made at the first start, kept beside the data they open. */
export function keepSecrets(dataFolder: string): Secrets {
  const file = path.join(dataFolder, "secrets.json");
  if (!existsSync(file)) {
    if (existsSync(path.join(dataFolder, "pg"))) {
      throw new LaunchProblem(
        `${file} is gone, and without it the database beside it cannot be opened. Put the file back from a backup, or empty the folder with \`npm run reset\`.`,
      );
    }
    writePrivately(file, JSON.stringify(newSecrets(), null, 2));
  }
  const parsed = SecretsSchema.safeParse(readJson(file));
  if (parsed.success) return parsed.data;
  throw new LaunchProblem(`${file} is damaged. Put it back from a backup.`);
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}
