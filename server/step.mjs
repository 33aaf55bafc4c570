const STARTED = performance.now();

const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;

/** Does one part of a start and prints it with the time it took; a long one is named before it begins. */
export async function step(name, work, { long = false } = {}) {
  if (long) console.log(`  … ${name}: this takes a while, silently`);
  const began = performance.now();
  const result = await work();
  console.log(`  ✓ ${name.padEnd(48)} ${seconds(performance.now() - began).padStart(7)}`);
  return result;
}

/** Since this program began. */
export const elapsed = () => seconds(performance.now() - STARTED);
