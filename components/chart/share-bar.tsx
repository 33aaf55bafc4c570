type Props = {
  /** Between 0 and 1. */
  readonly share: number;
  /** Under the mark it stands in gold. */
  readonly low?: boolean;
};

/** A small bar beside a share in a table; says nothing the number does not say. */
export function ShareBar({ share, low = false }: Props) {
  return (
    <svg
      viewBox="0 0 56 4"
      className="mr-2.5 inline-block h-1 w-14 align-middle max-md:hidden"
      aria-hidden="true"
    >
      <rect width="56" height="4" className="fill-hair" />
      <rect
        width={56 * Math.min(1, Math.max(0, share))}
        height="4"
        className={low ? "fill-vang" : "fill-sen"}
      />
    </svg>
  );
}
