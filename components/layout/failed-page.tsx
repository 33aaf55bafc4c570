"use client";

import { Button } from "@/components/ui/button";
import en from "@/messages/en/problems.json";
import vi from "@/messages/vi/problems.json";

type Props = { readonly locale: string; readonly onRetry: () => void };

/** Stands where no provider of words can be counted on, so it brings its own. */
export function FailedPage({ locale, onRetry }: Props) {
  const words = locale === "en" ? en : vi;
  return (
    <main id="main" className="wrap space-y-4 py-10">
      <h1>{words.broken.title}</h1>
      <p className="text-lg">{words.broken.lead}</p>
      <p className="flex flex-wrap items-center gap-4">
        <Button type="button" onClick={onRetry}>
          {words.retry}
        </Button>
        <a href={locale === "en" ? "/en" : "/"}>{words.home}</a>
      </p>
    </main>
  );
}
