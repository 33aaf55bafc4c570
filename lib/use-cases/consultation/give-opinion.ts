import "server-only";
import { findAskedConsultation, keepOpinion } from "@/db/commands/consultation";
import { calendarDateOf } from "@/lib/domain/calendar-date";
import type { Opinion } from "@/lib/domain/consultation/input";
import { consultationState } from "@/lib/domain/consultation/lifecycle";
import { fail, ok } from "@/lib/domain/result";
import type { AccountScope } from "@/lib/domain/scope";
import { carryOut, type UseCaseContext } from "@/lib/use-cases/context";

/** A resident says what they think; saying it again replaces it, as long as opinions are taken. @vi góp ý */
export async function giveOpinion(
  context: UseCaseContext<AccountScope>,
  { slug, opinion }: { readonly slug: string; readonly opinion: Opinion },
) {
  const { scope } = context;
  return carryOut(context, async (tx, now) => {
    const asked = await findAskedConsultation(tx, slug);
    if (!asked) return fail("consultation_not_found");
    if (consultationState(asked, calendarDateOf(now)) !== "open") return fail("opinions_over");
    await keepOpinion(tx, { ...opinion, consultationId: asked.id, accountId: scope.accountId });
    return ok({ consultationId: asked.id });
  });
}
