import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const config: NextConfig = {
  poweredByHeader: false,
  compress: false,
  reactStrictMode: true,
  // What users upload never goes through Next's image optimiser (trust: decoder and cache advisories).
  images: { unoptimized: true },
};

export default createNextIntlPlugin("./lib/i18n/request.ts")(config);
