import { type AppPath, PATHNAMES } from "@/lib/i18n/pathnames";

export type Place = {
  readonly folder: AppPath;
  readonly params?: Readonly<Record<string, string>>;
};

/** The address of a page for programs that run beside Next, where `getPathname` cannot be loaded. */
export function addressIn(locale: "vi" | "en", { folder, params = {} }: Place): string {
  const known = PATHNAMES[folder];
  const template = typeof known === "string" ? known : known[locale];
  const path = template.replaceAll(/\[([a-z]+)\]/g, (_, name: string) => {
    const value = params[name];
    if (!value) throw new Error(`${folder} needs ${name}`);
    return encodeURIComponent(value);
  });
  if (locale === "vi") return path;
  return path === "/" ? "/en" : `/en${path}`;
}
