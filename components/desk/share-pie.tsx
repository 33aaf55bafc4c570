/** How much of the legal time is used; the words beside it say the rest. */
export function SharePie({ share }: { readonly share: number }) {
  const left = Math.min(1, Math.max(0, share));
  const angle = left * 2 * Math.PI;
  const x = 7 + 4 * Math.sin(angle);
  const y = 7 - 4 * Math.cos(angle);
  return (
    <svg viewBox="0 0 14 14" className="size-3.5 flex-none" aria-hidden="true">
      <circle cx="7" cy="7" r="6" fill="none" stroke="currentColor" strokeWidth="1.5" />
      {left >= 1 ? (
        <circle cx="7" cy="7" r="4" fill="currentColor" />
      ) : (
        left > 0 && (
          <path
            d={`M7 7V3A4 4 0 ${left > 0.5 ? 1 : 0} 1 ${x.toFixed(2)} ${y.toFixed(2)}z`}
            fill="currentColor"
          />
        )
      )}
    </svg>
  );
}
