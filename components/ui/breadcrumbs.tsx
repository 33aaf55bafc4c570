import { useTranslations } from "next-intl";

export type Crumb = { readonly label: string; readonly href: string };

type Props = { readonly crumbs: readonly Crumb[]; readonly current: string };

/** Where the page stands; the way back up. On a phone the page's own name is left to its heading. */
export function Breadcrumbs({ crumbs, current }: Props) {
  const t = useTranslations("ui");
  return (
    <nav className="wrap text-note pt-2 print:hidden" aria-label={t("breadcrumbs")}>
      <ol className="text-muted flex flex-wrap gap-x-2">
        {crumbs.map(({ label, href }, index) => (
          <li key={href} className="flex items-center gap-2">
            {index > 0 && <span aria-hidden="true">/</span>}
            <a href={href} className="inline-flex min-h-11 items-center">
              {label}
            </a>
          </li>
        ))}
        <li aria-current="page" className="flex items-center gap-2 max-sm:sr-only">
          <span aria-hidden="true">/</span>
          {current}
        </li>
      </ol>
    </nav>
  );
}
