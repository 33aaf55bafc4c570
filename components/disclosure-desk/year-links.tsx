type Props = {
  readonly label: string;
  readonly years: readonly { readonly year: number; readonly href: string }[];
  readonly current: number;
};

export function YearLinks({ label, years, current }: Props) {
  return (
    <nav aria-label={label} className="flex flex-wrap items-center gap-x-1">
      <span className="text-muted mr-2">{label}</span>
      {years.map(({ year, href }) => (
        <a
          key={year}
          href={href}
          aria-current={year === current ? "true" : undefined}
          className="text-ink hover:border-line aria-[current]:border-son aria-[current]:text-son inline-flex min-h-11 items-center border-b-2 border-transparent px-2.5 no-underline aria-[current]:font-semibold"
        >
          {year}
        </a>
      ))}
    </nav>
  );
}
