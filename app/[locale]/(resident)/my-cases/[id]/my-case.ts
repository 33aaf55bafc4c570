import "server-only";
import { notFound } from "next/navigation";

import { findMyCase } from "@/db/queries/my-case";
import { requireAccount } from "@/lib/auth/gates";
import { may } from "@/lib/domain/case-file/permissions";
import type { CaseAction } from "@/lib/domain/case-file/transitions";
import { idFrom } from "@/lib/domain/input";

/** One's own case, or a page that isn't there: somebody else's looks the same as none. */
export async function requireMyCase(asked: string) {
  const { actor, scope } = await requireAccount();
  const id = idFrom(asked);
  const found = id === null ? null : await findMyCase(scope, id);
  if (!found) notFound();
  return { actor, scope, found };
}

/** The page of one action exists while the action may be done. */
export async function requireMyCaseFor(asked: string, action: CaseAction) {
  const known = await requireMyCase(asked);
  if (!may(known.actor, action, known.found.caseFile)) notFound();
  return known;
}
