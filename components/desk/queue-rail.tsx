import { useTranslations } from "next-intl";

import { Icon } from "@/components/ui/icon";
import { QUEUE_VIEWS, type QueueView } from "@/lib/domain/case-file/queue";

type Props = {
  readonly counts: Readonly<Record<QueueView, number>>;
  readonly current: QueueView;
  readonly hrefOf: (view: QueueView) => string;
};

/** The ways of looking at what the unit owes, each with how many there are. */
export function QueueRail({ counts, current, hrefOf }: Props) {
  const t = useTranslations("desk");
  return (
    <nav
      aria-label={t("views-label")}
      className="lg:sticky lg:top-0 lg:self-start lg:py-4 print:hidden"
    >
      <details className="fold">
        <summary className="px-4">
          {t("views-label")}: {t(`view.${current}`)}
        </summary>
        <ul>
          {QUEUE_VIEWS.map((view) => (
            <li key={view}>
              <a
                href={hrefOf(view)}
                aria-current={view === current ? "page" : undefined}
                className="text-ink hover:bg-hair/45 aria-[current]:border-son aria-[current]:bg-card flex min-h-(--control) items-center gap-2 border-l-3 border-transparent pr-4 pl-3.25 no-underline aria-[current]:font-semibold"
              >
                {t(`view.${view}`)}
                <Count view={view} count={counts[view]} />
              </a>
            </li>
          ))}
        </ul>
        <p className="border-hair text-muted mx-4 mt-4 flex gap-2 border-t pt-3 text-xs">
          <Icon name="lock" className="mt-0.5 size-4" />
          {t("no-denunciations")}
        </p>
      </details>
    </nav>
  );
}

function Count({ view, count }: { readonly view: QueueView; readonly count: number }) {
  const isLate = (view === "overdue" || view === "near_limit") && count > 0;
  return (
    <span
      className={`ml-auto tabular-nums ${isLate ? "text-late font-semibold" : "text-muted font-normal"}`}
    >
      {count}
    </span>
  );
}
