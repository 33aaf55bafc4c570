/**
 * Does the database answer? The front asks all the time and says so here; whoever wants a connection is then told
 * at once instead of waiting for one, and who waits already is told too. It is kept where both bundles of one
 * process find it: the front's and Next's. Where nobody asks, the database counts as answering.
 */
type Reach = { isLost: boolean; endConnections: () => void };

const held = globalThis as typeof globalThis & { portalReach?: Reach };

const reach = (): Reach => (held.portalReach ??= { isLost: false, endConnections: () => {} });

export const isDatabaseLost = () => reach().isLost;

/** What to do with the connections there are when the database is lost: they may be half open for a long time. */
export function whenDatabaseIsLost(endConnections: () => void): void {
  reach().endConnections = endConnections;
}

export function noteReach(isReached: boolean): void {
  reach().isLost = !isReached;
  if (!isReached) reach().endConnections();
}
