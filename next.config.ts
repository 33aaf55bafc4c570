import { existsSync } from "node:fs";
import path from "node:path";

import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const CACHE_HANDLER = path.resolve("dist/cache-handler.mjs");

const config: NextConfig = {
  poweredByHeader: false,
  // The front compresses, and knows better than Next what has changed.
  compress: false,
  generateEtags: false,
  reactStrictMode: true,
  // `npm run check` reads the types of everything, tests too; whoever only starts the portal need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // Writing down what was compiled takes a third of a build and spares the next one nothing.
  experimental: { turbopackFileSystemCacheForBuild: false },
  // What users upload never goes through Next's image optimiser (trust: decoder and cache advisories).
  images: { unoptimized: true },
  // Rendered pages are kept by our own store (server/cache), in memory and on disk; Next keeps none.
  ...(existsSync(CACHE_HANDLER) ? { cacheHandler: CACHE_HANDLER } : {}),
  cacheMaxMemorySize: 0,
};

export default createNextIntlPlugin("./lib/i18n/request.ts")(config);
