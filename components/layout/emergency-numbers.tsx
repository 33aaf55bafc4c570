import { useTranslations } from "next-intl";

const NUMBERS = [
  ["113", "police"],
  ["114", "fire"],
  ["115", "medical"],
] as const;

/** Beside filing too: a form is no way to call for help. */
export function EmergencyNumbers() {
  const t = useTranslations("layout.emergency");
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1">
      {NUMBERS.map(([number, word]) => (
        <li key={number}>
          <a
            href={`tel:${number}`}
            className="text-ink inline-flex min-h-11 items-center gap-2 no-underline hover:underline"
          >
            <b className="text-son text-xl">{number}</b> {t(word)}
          </a>
        </li>
      ))}
    </ul>
  );
}
