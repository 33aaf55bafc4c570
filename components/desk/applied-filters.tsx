import { useTranslations } from "next-intl";

import { Icon } from "@/components/ui/icon";
import type { QueueFilter } from "@/lib/domain/case-file/queue";

const NARROWING = ["q", "kind", "field", "state", "holder"] as const;
type Narrowing = (typeof NARROWING)[number];

type Props = {
  readonly filter: Pick<QueueFilter, Narrowing>;
  /** The same list without this one. */
  readonly hrefWithout: (name: Narrowing) => string;
  /** The same view with nothing narrowed. */
  readonly clearHref: string;
};

/** What the list is narrowed by, each with the way to leave it out. */
export function AppliedFilters({ filter, hrefWithout, clearHref }: Props) {
  const t = useTranslations();
  const applied = NARROWING.flatMap((name) => {
    const value = filter[name];
    return value === null ? [] : [{ name, words: wordsFor(t, name, value) }];
  });
  if (applied.length === 0) return null;

  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 pt-1.5 text-xs">
      <span className="text-muted">{t("desk.filter.applied")}</span>
      <ul className="contents">
        {applied.map(({ name, words }) => (
          <li key={name}>
            <a
              href={hrefWithout(name)}
              className="border-line text-ink hover:border-ink inline-flex min-h-(--control) items-center gap-1.5 rounded border px-2 no-underline"
            >
              {words}
              <Icon name="close" className="size-3.5" />
              <span className="sr-only">{t("desk.filter.remove")}</span>
            </a>
          </li>
        ))}
      </ul>
      {applied.length > 1 && (
        <a href={clearHref} className="inline-flex min-h-(--control) items-center">
          {t("desk.filter.clear")}
        </a>
      )}
    </div>
  );
}

function wordsFor(t: ReturnType<typeof useTranslations>, name: Narrowing, value: string): string {
  if (name === "q") return `“${value}”`;
  if (name === "holder") return t(`desk.holder.${value}`);
  return t(`terms.${name === "field" ? "field" : `case-${name}`}.${value}`);
}
