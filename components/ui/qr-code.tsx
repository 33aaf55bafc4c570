import { encode } from "uqr";

/** A square code a telephone reads; the same text stands beside it for people. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { data, size } = encode(text, { ecc: "M", border: 2 });
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join("");
  const picture = { role: "img" };

  return (
    <svg viewBox={`0 0 ${size} ${size}`} className="size-40" aria-label={label} {...picture}>
      {/* Black on white by night too, else it isn't read. */}
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}
