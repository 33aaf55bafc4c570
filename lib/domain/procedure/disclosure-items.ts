/** What a ward must publish (law 10/2022/QH15 art. 11), by clause. */
export const DISCLOSURE_ITEMS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14] as const;
export type DisclosureItem = (typeof DISCLOSURE_ITEMS)[number];

/** Posted for good and brought up to date when something changes (art. 13(2)). */
const PERMANENT: ReadonlySet<DisclosureItem> = new Set([4, 13]);
/** Posted for thirty days running at least (art. 13(2)). */
const POSTED: ReadonlySet<DisclosureItem> = new Set([1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12]);
/** Broadcast three days running at least, and told through the heads of the neighbourhoods (art. 13(3), (4)). */
const BROADCAST: ReadonlySet<DisclosureItem> = new Set([7, 8, 9, 10, 11, 12]);

export type DisclosureForms = {
  readonly isPermanent: boolean;
  readonly isPosted: boolean;
  readonly isBroadcast: boolean;
};

/** In which forms an item is published beside the website, which holds all of them (art. 13(1)). */
export function formsOf(item: DisclosureItem): DisclosureForms {
  return {
    isPermanent: PERMANENT.has(item),
    isPosted: POSTED.has(item) || PERMANENT.has(item),
    isBroadcast: BROADCAST.has(item),
  };
}
