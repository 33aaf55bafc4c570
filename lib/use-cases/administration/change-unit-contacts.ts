import "server-only";
import {
  findUnitContacts,
  recordAdministration,
  recordUnitContacts,
} from "@/db/commands/administration";
import { invalidateTags } from "@/db/commands/cache";
import { hashOf } from "@/lib/auth/token";
import { unitsTag, unitTag } from "@/lib/cache-tags";
import type { UnitContactsInput } from "@/lib/domain/account/administration-input";
import { fail, ok } from "@/lib/domain/result";
import type { PositionScope } from "@/lib/domain/scope";
import { seenText } from "@/lib/domain/unit/contacts";
import { administer } from "@/lib/use-cases/administration/administer";
import type { UseCaseContext } from "@/lib/use-cases/context";

/** Where the address of a seat comes from that an administrator wrote down. */
const WRITTEN_HERE = "portal-contacts";

/** Seat, telephone, mail and hours of a unit; its public page follows. @vi sửa thông tin liên hệ */
export async function changeUnitContacts(
  context: UseCaseContext<PositionScope>,
  { unit: unitId, seen, seat, phone, email, hours: openingHours }: UnitContactsInput,
) {
  return administer(context, async (tx) => {
    const unit = await findUnitContacts(tx, unitId);
    if (!unit) return fail("unit_not_found");
    const contacts = { seat, phone, email, openingHours };
    if (seenText(contacts) === seenText(unit.contacts)) return ok(null);
    if (seen !== hashOf(seenText(unit.contacts))) return fail("unit_changed_meanwhile");

    const isSeatNew = seat !== unit.contacts.seat;
    const source = isSeatNew ? { seatSourceId: seat === null ? null : WRITTEN_HERE } : {};
    await recordUnitContacts(tx, { unitId, contacts, ...source });
    await recordAdministration(tx, context.scope, {
      objectType: "unit",
      objectId: unitId,
      reason: "contacts",
    });
    await invalidateTags(tx, [unitsTag, unitTag(unit.slug)]);
    return ok(null);
  });
}
