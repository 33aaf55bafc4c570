type Props = { readonly href: string; readonly name: string };

/** A picture of a case in small; its file behind the same gate as the whole one. */
export function Preview({ href, name }: Props) {
  return (
    // oxlint-disable-next-line nextjs/no-img-element -- what is uploaded never meets the image optimiser
    <img
      src={`${href}?preview`}
      alt={name}
      width={96}
      height={96}
      loading="lazy"
      decoding="async"
      className="border-hair bg-card text-note size-24 flex-none overflow-hidden rounded border object-cover"
    />
  );
}
