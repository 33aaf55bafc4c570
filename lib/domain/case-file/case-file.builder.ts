import type { Actor, PositionRole } from "@/lib/domain/actor";
import type { CaseFile } from "@/lib/domain/case-file/case-file";

/** An ordinary report in the ward of Láng; a test names only what it is about. */
export function aCaseFile(but: Partial<CaseFile> = {}): CaseFile {
  return {
    id: "case-1",
    kind: "report",
    state: "registered",
    signatureStatus: "none",
    filedUnitId: "lang",
    responsibleUnitId: "lang",
    filedBy: "resident-1",
    assignedPositionId: null,
    answeredBy: null,
    acceptedOn: null,
    reprocessingCount: 0,
    ...but,
  };
}

export function aResident(accountId = "resident-1"): Actor {
  return { accountId, name: "Cư dân", position: null };
}

type Details = Partial<{ accountId: string; unitId: string; unitIds: readonly string[] }>;

/** Somebody who acts in a position of the ward of Láng, unless said otherwise. */
export function aStaffMember(role: PositionRole, but: Details = {}): Actor {
  const { accountId = `${role}-1`, unitId = "lang" } = but;
  const unitIds = but.unitIds ?? [unitId];
  const position = { id: `position-of-${accountId}`, role, unitId, unitIds };
  return { accountId, name: "Cán bộ", position };
}
