/** How often a property is tried: 200 times by default, more where FC_RUNS says so. */
export const RUNS = Number(process.env["FC_RUNS"] ?? 200);
