/** Alive: this process answers. Says nothing about the database, lest an outage there restart us in a loop. */
export const dynamic = "force-dynamic";

export function GET() {
  return Response.json({ status: "alive" }, { headers: { "cache-control": "no-store" } });
}
