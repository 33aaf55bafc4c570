/** The portal's mark: a square, a round window, eight rays, after Khuê Văn Các. */
export function Mark({ className }: { readonly className: string }) {
  return (
    <svg
      viewBox="0 0 48 48"
      className={className}
      fill="none"
      stroke="currentColor"
      aria-hidden="true"
    >
      <path
        fill="currentColor"
        stroke="none"
        fillRule="evenodd"
        d="M2 2h44v44H2zM6.5 6.5v35h35v-35z"
      />
      <circle cx="24" cy="24" r="9.25" strokeWidth="4" />
      <path strokeWidth="2.6" d="M24 6v8M24 34v8M6 24h8M34 24h8" />
      <path strokeWidth="2.3" d="M6 6l10.8 10.8M31.2 31.2 42 42M42 6 31.2 16.8M16.8 31.2 6 42" />
    </svg>
  );
}
