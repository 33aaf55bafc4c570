import { readFileSync } from "node:fs";

function built(kind: "page" | "route"): string[] {
  const routes: Record<string, string> = JSON.parse(
    readFileSync(".next/app-path-routes-manifest.json", "utf8"),
  );
  return Object.entries(routes)
    .filter(([file]) => file.endsWith(`/${kind}`))
    .map(([, route]) => route)
    .sort();
}

/** Every page of the build: "/[locale]/desk/cases". */
export const builtPages = () => built("page").filter((route) => route.startsWith("/[locale]"));

/** Every route handler of the build: "/api/files/[id]". */
export const builtHandlers = () => built("route");

export type BuiltAction = { readonly name: string; readonly id: string };

/** Every server action of the build, by its file and name: "desk/oversight/actions.ts#saveResultAction". */
export function builtActions(): BuiltAction[] {
  const manifest: {
    node: Record<string, { filename?: string; exportedName?: string }>;
  } = JSON.parse(readFileSync(".next/server/server-reference-manifest.json", "utf8"));
  return Object.entries(manifest.node)
    .map(([id, { filename = "", exportedName = "" }]) => ({
      id,
      name: `${filename.replace(/^app\/(\[locale\]\/)?(\([a-z]+\)\/)?/, "")}#${exportedName}`,
    }))
    .sort((a, b) => a.name.localeCompare(b.name));
}
