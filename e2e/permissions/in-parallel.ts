/** Works through everything, a few at a time, and gives what was found in the order of what was asked. */
export async function inParallel<Item, Found>(
  items: readonly Item[],
  work: (item: Item) => Promise<readonly Found[]>,
  width = 6,
): Promise<Found[]> {
  const found: (readonly Found[])[] = [];
  const left = items.entries();
  await Promise.all(
    Array.from({ length: width }, async () => {
      for (const [index, item] of left) found[index] = await work(item);
    }),
  );
  return found.flat();
}
