import { getTranslations } from "next-intl/server";

import { listUnitsForOffices } from "@/db/queries/administration";
import { POSITION_ROLES } from "@/lib/domain/actor";
import type { PositionScope } from "@/lib/domain/scope";

import type { OfficeChoices } from "./office-fields";

/** Roles and units by their names, for the forms. */
export async function findOfficeChoices(scope: PositionScope): Promise<OfficeChoices> {
  const [t, { today, units }] = await Promise.all([getTranslations(), listUnitsForOffices(scope)]);
  return {
    today,
    roles: POSITION_ROLES.map((role) => ({ value: role, label: t(`terms.role.${role}`) })),
    units: units
      .map(({ id, name }) => ({ value: id, label: name }))
      .sort((one, other) => one.label.localeCompare(other.label, "vi")),
  };
}
