import { drillCrash } from "./crash";
import { drillDocuments } from "./documents";
import { drillImport } from "./import";
import { drillStart } from "./start";
import { failures, summary } from "./table";

const DRILLS = {
  crash: drillCrash,
  documents: drillDocuments,
  import: drillImport,
  start: drillStart,
} as const;

const isDrill = (word: string): word is keyof typeof DRILLS => word in DRILLS;

/** Runs one drill, prints what it counted, and fails when anything did not hold. */
export async function drill(root: string, [which = "", ...args]: readonly string[]): Promise<void> {
  if (!isDrill(which)) {
    throw new Error(`There is no drill “${which}”; there are ${Object.keys(DRILLS).join(", ")}.`);
  }
  if (process.platform !== "linux") throw new Error("The drills read /proc, so they need Linux.");
  await DRILLS[which](root, args);
  console.log(summary());
  process.exit(failures() === 0 ? 0 : 1);
}
