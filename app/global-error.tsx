"use client";

import { FailedPage } from "@/components/layout/failed-page";

import "@/app/globals.css";

/** The last resort, when even the root layout failed in the browser. */
export default function GlobalError({ reset }: { error: Error; reset: () => void }) {
  return (
    <html lang="vi">
      <body>
        <FailedPage locale="vi" onRetry={reset} />
      </body>
    </html>
  );
}
