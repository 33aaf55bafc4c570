/** Drawn for a 24 × 24 field, one stroke. Icons never stand alone: a word is always beside them. */
const PATHS = {
  alert: "M12 3.5 22 20.5H2zM12 10v4.5M12 17.6v.2",
  arrow: "M4 12h16M14 6l6 6-6 6",
  back: "M20 12H4M10 6l-6 6 6 6",
  check: "M4 12.5 9.5 18 20 6.5",
  clock: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 7v5.5l3.5 2",
  close: "M6 6l12 12M18 6 6 18",
  dash: "M7 12h10",
  diamond: "M12 2.5 21.5 12 12 21.5 2.5 12zM12 8v4.5M12 15.6v.2",
  document: "M6 2.5h8l4.5 4.5v14.5H6zM14 2.5V7h4.5M9 12h6M9 16h6",
  down: "m6 9.5 6 6 6-6",
  eye: "M2 12s3.6-6.5 10-6.5S22 12 22 12s-3.6 6.5-10 6.5S2 12 2 12M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6",
  image: "M3 4.5h18v15H3zM3 16l5-5 4.5 4.5L16 12l5 5M15.5 8v.2",
  info: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 11v5M12 7.6v.2",
  list: "M4 6.5h16M4 12h16M4 17.5h16",
  lock: "M5 10.5h14v10H5zM8 10.5V7a4 4 0 0 1 8 0v3.5",
  loop: "M19.5 8A8 8 0 1 0 20 14M20 3.5V8h-4.5",
  mail: "M3 5.5h18v13H3zM3.5 6l8.5 7 8.5-7",
  open: "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17",
  paperclip:
    "m20 11-8.5 8.5a5 5 0 0 1-7-7L13 4a3.4 3.4 0 0 1 5 5l-8.5 8.5a1.7 1.7 0 0 1-2.5-2.5L15 7",
  pause: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M9.8 9v6M14.2 9v6",
  person: "M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8M4 21c.6-4 3.6-6 8-6s7.4 2 8 6",
  printer: "M7 8.5V3h10v5.5M7 17H3V8.5h18V17h-4M7 13.5h10V21H7z",
  search: "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13m5 11.5 5 5",
  star: "m12 3.5 2.6 5.5 5.9.8-4.3 4.2 1 6-5.2-2.9L6.8 20l1-6L3.5 9.8l5.9-.8z",
} as const;

export type IconName = keyof typeof PATHS;

type Props = { readonly name: IconName; readonly className?: string };

export function Icon({ name, className = "size-5" }: Props) {
  return (
    <svg
      viewBox="0 0 24 24"
      className={`inline-block flex-none ${className}`}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
