import { openOversightFile } from "@/db/queries/oversight-file";
import { findActingScope } from "@/lib/auth/gates";
import { idFrom } from "@/lib/domain/input";

import { answerWithFile } from "../../shown-file";

/**
 * One file of oversight: for everybody once it is published with its finding or report, before that for who works on
 * it.
 */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/api/oversight-files/[id]">,
): Promise<Response> {
  const id = idFrom((await params).id);
  return answerWithFile(id === null ? null : await openOversightFile(await findActingScope(), id));
}
