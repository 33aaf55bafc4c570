import type { PositionRole } from "@/lib/domain/actor";

/**
 * As whom the database is asked. Row-level security sees nothing else.
 * Only gates, the worker and tests may make one for a person: see architecture.test.ts.
 */
export type Scope =
  | { readonly kind: "public" }
  /** Somebody not signed in who acts: signs in, signs up, looks up a receipt. */
  | { readonly kind: "visitor" }
  | { readonly kind: "account"; readonly accountId: string }
  | {
      readonly kind: "position";
      readonly accountId: string;
      readonly positionId: string;
      readonly role: PositionRole;
      readonly unitId: string;
      /** What the role may see from there: own unit, and for officials and inspectors all below it. */
      readonly unitIds: readonly string[];
    }
  | { readonly kind: "worker" };

export type AccountScope = Extract<Scope, { kind: "account" }>;
export type PositionScope = Extract<Scope, { kind: "position" }>;

export const PUBLIC: Scope = { kind: "public" };
export const VISITOR: Scope = { kind: "visitor" };
