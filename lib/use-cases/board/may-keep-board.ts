import { type Actor, isOfUnit } from "@/lib/domain/actor";
import type { PositionScope } from "@/lib/domain/scope";
import type { UseCaseContext } from "@/lib/use-cases/context";

export type BoardContext = UseCaseContext<PositionScope>;

/** The front leads the boards of its unit, and keeps what is public of them. */
export const mayKeepBoard = (actor: Actor, { unitId }: { readonly unitId: string }): boolean =>
  actor.position?.role === "front" && isOfUnit(actor, unitId);
