const WRITTEN = /^phuong\.(?<slug>[a-z0-9-]{1,80})$/;

/** In the address of the first page of filing: from the page of which ward somebody came. */
export const writeAskedOf = (wardSlug: string) => `phuong.${wardSlug}`;

/** The same, read back; null for anything else. */
export const readAskedOf = (text: unknown): string | null =>
  (typeof text === "string" ? WRITTEN.exec(text)?.groups?.["slug"] : undefined) ?? null;
