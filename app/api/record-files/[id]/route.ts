import { openRecordFile } from "@/db/queries/record-file";
import { findActingScope } from "@/lib/auth/gates";
import { idFrom } from "@/lib/domain/input";

import { answerWithFile } from "../../shown-file";

/** One file of a project or a conference: for everybody once it is published with it, before that for its desk. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/api/record-files/[id]">,
): Promise<Response> {
  const id = idFrom((await params).id);
  return answerWithFile(id === null ? null : await openRecordFile(await findActingScope(), id));
}
