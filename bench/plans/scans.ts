import * as z from "zod";

type Node = {
  readonly "Node Type": string;
  readonly "Relation Name"?: string | undefined;
  readonly "Actual Rows"?: number | undefined;
  readonly "Actual Loops"?: number | undefined;
  readonly "Rows Removed by Filter"?: number | undefined;
  readonly Plans?: readonly Node[] | undefined;
};

const Node: z.ZodType<Node> = z.lazy(() =>
  z.object({
    "Node Type": z.string(),
    "Relation Name": z.string().optional(),
    "Actual Rows": z.number().optional(),
    "Actual Loops": z.number().optional(),
    "Rows Removed by Filter": z.number().optional(),
    Plans: z.array(Node).optional(),
  }),
);

/** How PostgreSQL carried out one statement. */
export const Plan = z.object({ "Query Text": z.string(), Plan: Node });
export type Plan = z.infer<typeof Plan>;

export type Scan = { readonly table: string; readonly query: string };

export type Findings = {
  /** Tables that grow and were read from their first row to their last. */
  readonly scans: readonly Scan[];
  /** Rows looked at in tables that grow, found or thrown away. */
  readonly rows: number;
};

function* nodesOf(node: Node): Generator<Node> {
  yield node;
  for (const below of node.Plans ?? []) yield* nodesOf(below);
}

/** Nobody came here: the branch of a plan that was not taken reads nothing. */
const wasTaken = ({ "Actual Loops": loops = 1 }: Node) => loops > 0;

const rowsOf = ({
  "Actual Rows": found = 0,
  "Rows Removed by Filter": removed = 0,
  "Actual Loops": loops = 1,
}: Node) => (found + removed) * loops;

export function lookAtPlan(plan: Plan, growing: ReadonlySet<string>): Findings {
  const reads = [...nodesOf(plan.Plan)].filter(
    (node) => wasTaken(node) && growing.has(node["Relation Name"] ?? ""),
  );
  const query = plan["Query Text"].replaceAll(/\s+/g, " ").trim();
  return {
    scans: reads
      .filter((node) => node["Node Type"] === "Seq Scan")
      .map((node) => ({ table: node["Relation Name"] ?? "", query })),
    rows: Math.round(reads.reduce((sum, node) => sum + rowsOf(node), 0)),
  };
}

export function together(findings: readonly Findings[]): Findings {
  const scans = new Map(
    findings
      .flatMap(({ scans: each }) => each)
      .map((scan) => [`${scan.table} ${scan.query}`, scan]),
  );
  return {
    scans: [...scans.values()],
    rows: findings.reduce((sum, { rows }) => sum + rows, 0),
  };
}
