import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

import { personalSpots } from "@/lib/domain/case-file/personal-data";

/** Words as they were written; what may tell who somebody is stands out, and is named for those who listen. */
export function MarkedText({ text }: { readonly text: string }) {
  const t = useTranslations("filing.review.spot");
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const { kind, start, end } of personalSpots(text)) {
    pieces.push(
      text.slice(at, start),
      <mark key={start} title={t(kind)} className="bg-vang-tint text-ink rounded px-0.5">
        {text.slice(start, end)}
        <span className="sr-only"> ({t(kind)})</span>
      </mark>,
    );
    at = end;
  }
  return (
    <>
      {pieces}
      {text.slice(at)}
    </>
  );
}
