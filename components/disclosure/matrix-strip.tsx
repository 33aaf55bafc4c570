import { useTranslations } from "next-intl";

import { Icon } from "@/components/ui/icon";
import { toneClass, toneIcon } from "@/components/ui/tag";
import type { ItemState } from "@/lib/domain/disclosure/matrix";
import type { DisclosureItem } from "@/lib/domain/procedure/disclosure-items";

import { toneOfState } from "./standing";

export type MatrixCell = { readonly item: DisclosureItem; readonly state: ItemState };

export type MatrixCounts = Readonly<Record<ItemState, number>>;

type Props = {
  readonly cells: readonly MatrixCell[];
  readonly counts: MatrixCounts;
  /** The page that holds the items; nothing where they stand on this one. */
  readonly listHref?: string;
};

/** Fourteen items in one glance: a number, a sign and a colour each, and the same in one sentence. */
export function MatrixStrip({ cells, counts, listHref = "" }: Props) {
  const t = useTranslations("disclosure");
  return (
    <div className="space-y-4">
      <p className="max-w-measure">{t("list.counts", counts)}</p>
      <ol className="grid max-w-4xl grid-cols-5 gap-1.5 sm:grid-cols-7 lg:grid-cols-14 print:grid-cols-14">
        {cells.map(({ item, state }) => (
          <li key={item}>
            <a
              href={`${listHref}#item-${item}`}
              title={t(`item.${item}`)}
              className={`${toneClass(toneOfState(state))} hover:border-ink flex min-h-12 items-center justify-center gap-1 rounded border border-(--tone)/40 bg-(--tint) font-semibold text-(--tone) no-underline`}
            >
              <span aria-hidden="true">{item}</span>
              <Icon name={toneIcon(toneOfState(state))} className="size-4" />
              <span className="sr-only">
                {t("list.cell", { item, name: t(`item.${item}`), state: t(`state.${state}`) })}
              </span>
            </a>
          </li>
        ))}
      </ol>
      <ul className="text-note flex flex-wrap gap-x-6 gap-y-1">
        {(["published", "missing", "overdue"] as const).map((state) => (
          <li
            key={state}
            className={`${toneClass(toneOfState(state))} inline-flex items-center gap-1.5`}
          >
            <Icon name={toneIcon(toneOfState(state))} className="size-4 text-(--tone)" />
            {t(`state.${state}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}
