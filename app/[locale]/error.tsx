"use client";

import { useParams } from "next/navigation";

import { FailedPage } from "@/components/layout/failed-page";

/** For readers with JavaScript; documents get their error page from the front. */
export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  const { locale } = useParams<{ locale: string }>();
  return <FailedPage locale={locale} onRetry={reset} />;
}
