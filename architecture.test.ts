import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { describe, expect, it } from "vitest";

const NODE = "node:";
const REACT = ["react", "react-dom", "next", "next-intl"];

/** Who may import whom, besides itself. The first line that matches a file decides; no line, no import of ours. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  "lib/domain/testing": ["lib/domain", "fast-check"],
  "lib/domain": ["zod"],
  "lib/forms": ["lib/domain", "zod"],
  "lib/i18n": ["lib/domain", "next", "next-intl"],
  "lib/files": [
    "fflate",
    "saxes",
    "yauzl",
    "csv-parse",
    "lib/domain",
    "lib/env",
    "busboy",
    "file-type",
    "sharp",
    "server-only",
    NODE,
  ],
  "lib/documents/testing": ["unpdf", "fflate", NODE],
  // One structure, two printers.
  "lib/documents": ["lib/domain", "docx", "pdfkit", "sharp", "uqr", "server-only", NODE],
  "lib/auth": [
    "lib/domain",
    "lib/env",
    "lib/i18n",
    "lib/log",
    "lib/use-cases",
    "db/queries",
    "db/commands",
    "db/scope",
    "next",
    "next-auth",
    "react",
    "@node-rs/argon2",
    "server-only",
    NODE,
  ],
  "lib/use-cases": [
    "lib/domain",
    "lib/auth",
    "lib/cache-tags",
    "lib/documents",
    "lib/env",
    "lib/files",
    "lib/i18n",
    "db/client",
    "db/commands",
    "db/queries",
    "db/scope",
    "zod",
    "server-only",
    NODE,
  ],
  "lib/mail": [
    "lib/auth/link",
    "lib/env",
    "lib/i18n",
    "messages",
    "next-intl",
    "nodemailer",
    "server-only",
    NODE,
  ],
  "lib/feeds/testing": ["feedsmith", "feedparser", "ical.js", "node-ical", NODE],
  lib: ["db/client", "db/scope", "zod", "next", "react", "server-only", NODE],
  "db/schema": ["lib/domain", "drizzle-orm"],
  "db/queries": [
    "lib/domain",
    "lib/cache-tags",
    "db/client",
    // Only what a write reads first, and a page reads too: see WRITES_FROM_A_QUERY.
    "db/commands",
    "drizzle",
    "db/schema",
    "db/scope",
    "drizzle-orm",
    "server-only",
    NODE,
  ],
  "db/commands": [
    "lib/domain",
    "lib/cache-tags",
    "db/client",
    "db/schema",
    "db/scope",
    "drizzle-orm",
    "server-only",
    NODE,
  ],
  // What a demonstration shows was done by the use cases, as anything else.
  "db/seed": ["lib", "db", "drizzle-orm", "postgres", "server-only", NODE],
  db: [
    "lib/domain",
    "lib/env",
    "lib/cache-tags",
    "drizzle-orm",
    "postgres",
    "vitest",
    "server-only",
    NODE,
  ],
  "components/ui": [
    "lib/domain",
    "lib/forms",
    "lib/i18n",
    "react-aria-components",
    "uqr",
    ...REACT,
  ],
  // The one part that edits a document in the reader's browser.
  "components/rich-text-desk": [
    "components",
    "lib/domain",
    "lib/forms",
    ...["commands", "history", "inputrules", "keymap", "model"].map(
      (part) => `prosemirror-${part}`,
    ),
    ...["schema-list", "state", "view"].map((part) => `prosemirror-${part}`),
    ...REACT,
  ],
  // The words of the error pages are imported, since they must be there when nothing else is.
  components: ["lib/domain", "lib/forms", "lib/http", "lib/i18n", "messages", ...REACT],
  app: ["components", "db/queries", "db/scope", "lib", "zod", "server-only", NODE, ...REACT],
  server: [
    "lib",
    "db",
    "messages",
    "esbuild",
    "postgres",
    "nodemailer",
    "next",
    "zod",
    "server-only",
    NODE,
  ],
  bench: ["lib", "db", "server", "autocannon", "postgres", "vitest", "zod", NODE],
};

const IMPORT = /(?<!["'\w])(?:from|import)\s*\(?\s*["']([\w@./:[\]()-]+)["']/g;

/** What a file imports, as a path from the root of the house or as the name of a package. */
function importsOf(file: string, source: string): string[] {
  return [...source.matchAll(IMPORT)].map(([, specifier = ""]) => {
    if (specifier.startsWith(".")) return path.posix.join(path.posix.dirname(file), specifier);
    return specifier.replace(/^@\//, "");
  });
}

function forbiddenImports(file: string, source: string): string[] {
  const folder = Object.keys(MAY_IMPORT).find((root) => file.startsWith(`${root}/`));
  if (!folder) return [];

  const allowed = [folder, ...(MAY_IMPORT[folder] ?? [])];
  const isAllowed = (target: string) =>
    allowed.some((root) => target === root || target.startsWith(root === NODE ? root : `${root}/`));
  return importsOf(file, source)
    .filter((target) => !target.endsWith(".css") && !isAllowed(target))
    .map((target) => `${file} imports ${target}`);
}

/** Where the environment may be read: one schema, the programs that start others, and what tests are told. */
const READS_ENVIRONMENT = ["lib/env.ts", "lib/domain/testing/", "db/testing/", "server/"];

/** Where somebody may be said to be somebody: the gates, the worker, and what fills a test's database. */
const MINTS_SCOPES = ["lib/auth/", "lib/domain/scope.ts", "server/", "db/testing/"];

/** A command that a query may not call: anything but find…, list…, count… and types. */
const WRITES_FROM_A_QUERY =
  /import \{[^}]*?\b(?!type\b|find|list|count)[a-z]\w*[^}]*\} from "@\/db\/commands\//;

function isIn(file: string, places: readonly string[]): boolean {
  return places.some((place) => file.startsWith(place));
}

function otherOffences(file: string, source: string): string[] {
  const offences: string[] = [];
  // NODE_ENV is no setting: the build writes it into the code.
  if (/\bprocess\.env\b(?!\.NODE_ENV\b)/.test(source) && !isIn(file, READS_ENVIRONMENT)) {
    offences.push(`${file} reads process.env`);
  }
  if (/\bkind: "(?:account|position|worker)"/.test(source) && !isIn(file, MINTS_SCOPES)) {
    offences.push(`${file} makes a scope of its own`);
  }
  if (file.startsWith("db/queries/") && WRITES_FROM_A_QUERY.test(source)) {
    offences.push(`${file} calls a command that writes`);
  }
  if (
    file.startsWith("lib/domain/") &&
    /\bnew Date\(\)|\bDate\.now\(|\bMath\.random\(/.test(source)
  ) {
    offences.push(`${file} looks at the clock or throws dice`);
  }
  return offences;
}

const files = ["app", "bench", "components", "db", "lib", "server"]
  .flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: "utf8" }).map((name) => `${root}/${name}`),
  )
  .filter((file) => /\.(?:tsx?|mjs)$/.test(file) && !file.includes(".test."));

describe("the house rules", () => {
  it("on imports hold in every file", () => {
    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap((file) => forbiddenImports(file, readFileSync(file, "utf8")))).toEqual([]);
  });

  it("on environment, scopes and the clock hold in every file", () => {
    expect(files.flatMap((file) => otherOffences(file, readFileSync(file, "utf8")))).toEqual([]);
  });

  it.each([
    ["app/page.tsx", `import { db } from "@/db/client";`],
    ["app/page.tsx", `import { db } from "../db/client";`],
    ["app/page.tsx", `const { db } = await import("@/db/client");`],
    ["app/actions.ts", `import { insertCase } from "@/db/commands/case-file";`],
    ["app/page.tsx", `import { caseFiles } from "@/db/schema";`],
    ["app/page.tsx", `import { eq } from "drizzle-orm";`],
    ["components/ui/button.tsx", `import { CaseTable } from "@/components/case-file/case-table";`],
    ["components/case-file/case-table.tsx", `import { listCases } from "@/db/queries/case-file";`],
    ["components/case-file/case-table.tsx", `import { requirePosition } from "@/lib/auth/gates";`],
    ["lib/domain/clock/rules.ts", `import { db } from "@/db/client";`],
    ["lib/domain/clock/rules.ts", `import { useState } from "react";`],
    ["lib/domain/clock/rules.ts", `import { t } from "@/lib/i18n/format";`],
    ["lib/use-cases/case-file/accept-case.ts", `import { redirect } from "next/navigation";`],
    ["lib/use-cases/case-file/accept-case.ts", `import { eq } from "drizzle-orm";`],
    ["lib/use-cases/case-file/accept-case.ts", `import { caseFiles } from "@/db/schema";`],
    ["db/schema/unit.ts", `import { db } from "@/db/client";`],
    ["db/queries/unit.ts", `import { acceptCase } from "@/lib/use-cases/case-file/accept-case";`],
    ["lib/log.ts", `import { start } from "@/server/launch";`],
    ["server/worker.ts", `import { Page } from "@/app/page";`],
  ])("would notice that %s says %s", (file, source) => {
    expect(forbiddenImports(file, source)).toHaveLength(1);
  });

  it.each([
    ["app/page.tsx", `const url = process.env["DATABASE_URL"];`],
    ["lib/use-cases/case-file/accept-case.ts", `withScope({ kind: "worker" }, work)`],
    ["db/queries/draft.ts", `import { findCase, insertCase } from "@/db/commands/case-file";`],
    ["db/queries/draft.ts", `import { insertCase } from "@/db/commands/case-file";`],
    ["app/actions.ts", `const scope = { kind: "position", accountId };`],
    ["lib/domain/clock/due-status.ts", `const today = calendarDateOf(new Date());`],
    ["lib/domain/case-file/receipt-code.ts", `const sign = Math.random();`],
  ])("would notice that %s says %s", (file, source) => {
    expect(otherOffences(file, source)).toHaveLength(1);
  });
});
