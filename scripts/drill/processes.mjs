import { spawn } from "node:child_process";
import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

export const since = (began) => (performance.now() - began) / 1000;

export async function until(work, limit = 60_000) {
  const began = performance.now();
  for (;;) {
    if (await work()) return since(began);
    if (performance.now() - began > limit) return undefined;
    await sleep(50);
  }
}

function readOr(work) {
  try {
    return work();
  } catch {
    return "";
  }
}

/** Every process that runs from the clone, whatever it calls itself. */
export function processes(root) {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .map((pid) => ({
      pid: Number(pid),
      command: readOr(() =>
        readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim(),
      ),
      folder: readOr(() => readlinkSync(`/proc/${pid}/cwd`)),
      parent: Number(
        readOr(() => readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1].split(" ")[1]),
      ),
    }))
    .filter(
      ({ command, folder }) =>
        command !== "" && (command.includes(root) || folder.startsWith(root)),
    );
}

const find = (root, pattern) => processes(root).find(({ command }) => pattern.test(command));
export const launcherOf = (root) => find(root, /^\S*node(\s+\S+)* server\/start\.mjs/);
export const PARTS = {
  postgres: (root) => find(root, /native\/bin\/postgres/),
  worker: (root) => find(root, /dist\/worker\.mjs/),
  web: (root) => {
    const launcher = launcherOf(root)?.pid;
    return processes(root).find(
      ({ parent, command }) => parent === launcher && !/postgres|worker\.mjs|esbuild/.test(command),
    );
  },
};

export async function answers(url) {
  try {
    const { status, body } = await fetch(url, { signal: AbortSignal.timeout(3000) });
    await body?.cancel();
    return status === 200;
  } catch {
    return false;
  }
}

export async function start(root, data, port) {
  const began = performance.now();
  // A group of its own, as in a terminal: Ctrl-C reaches npm and everything below it.
  const npm = spawn("npm", ["start"], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
    env: { ...process.env, PORT: port, DATA_DIR: data },
  });
  let output = "";
  npm.stdout.on("data", (chunk) => (output += chunk));
  npm.stderr.on("data", (chunk) => (output += chunk));
  await until(() => output.includes("ready after") || npm.exitCode !== null, 300_000);
  if (!(await answers(`http://localhost:${port}`))) {
    console.error(output);
    throw new Error("The portal did not come up");
  }
  return { npm, took: since(began), output };
}

export const allGone = async (root) => until(() => processes(root).length === 0, 45_000);
