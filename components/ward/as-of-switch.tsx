import { useTranslations } from "next-intl";

import { Day } from "@/components/ui/day";
import type { CalendarDate } from "@/lib/domain/calendar-date";

export type AsOfChoice = {
  /** Null is today. */
  readonly date: CalendarDate | null;
  readonly href: string;
  readonly isCurrent: boolean;
};

/** The days on which something changed; each has an address. */
export function AsOfSwitch({ choices }: { readonly choices: readonly AsOfChoice[] }) {
  const t = useTranslations("ward");
  if (choices.length < 2) return null;
  return (
    <nav
      aria-label={t("as-of")}
      className="text-note flex flex-wrap items-center gap-x-1 print:hidden"
    >
      <span className="text-muted mr-2 inline-flex min-h-11 items-center">{t("as-of")}</span>
      {choices.map(({ date, href, isCurrent }) => (
        <a
          key={href}
          href={href}
          aria-current={isCurrent ? "true" : undefined}
          className="text-ink hover:border-line aria-[current]:border-son aria-[current]:text-son inline-flex min-h-11 items-center border-b-2 border-transparent px-2.5 no-underline aria-[current]:font-semibold"
        >
          {date ? <Day date={date} /> : t("today")}
        </a>
      ))}
    </nav>
  );
}
