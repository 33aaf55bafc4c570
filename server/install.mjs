import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const OLDEST_NODE = [20, 19];

/** @param {string} version such as "20.20.2" */
export function isNodeSupported(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
}

/**
 * Whether what npm says it installed is what the lock file asks for. npm writes its own list last, so an
 * install that was cut short has none.
 */
export function isInstalled(lock, installed, { development = false } = {}) {
  if (!installed) return false;
  const wanted = Object.entries(lock.packages).filter(([place]) => place !== "");
  const given = installed.packages;
  const missing = wanted.some(([place, { optional, dev, devOptional }]) => {
    return !optional && !devOptional && (!dev || development) && !given[place];
  });
  if (missing) return false;
  return Object.entries(given).every(
    ([place, { version }]) => lock.packages[place]?.version === version,
  );
}

function readJson(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}

export function needsInstall(root, options) {
  const lock = readJson(path.join(root, "package-lock.json"));
  return !isInstalled(
    lock,
    readJson(path.join(root, "node_modules", ".package-lock.json")),
    options,
  );
}

/** `npm ci`, by the very npm that started us when there is one. */
export function install(root) {
  const own = process.env.npm_execpath;
  const [file, ...first] = own?.endsWith(".js") ? [process.execPath, own] : ["npm"];
  const { status, error } = spawnSync(file, [...first, "ci", "--no-audit", "--no-fund"], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32" && file === "npm",
    env: { ...process.env, npm_config_loglevel: "error" },
  });
  if (status === 0) return;
  throw new Error(
    `The packages could not be installed${error ? `: ${error.message}` : ""}. Check the connection to the npm registry and the disk, then run \`npm ci\`.`,
  );
}
