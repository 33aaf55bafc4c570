import { getLocale } from "next-intl/server";
import { redirect } from "next/navigation";

import { DESK_PLACES, PLACES_OF } from "@/components/layout/desk-places";
import { requirePosition } from "@/lib/auth/gates";
import { POSITION_ROLES } from "@/lib/domain/actor";
import { getPathname } from "@/lib/i18n/navigation";

/** The door of the desk: everyone is led to the first part of their own work. */
export default async function DeskPage() {
  const { scope } = await requirePosition(...POSITION_ROLES);
  const [first] = PLACES_OF[scope.role];
  const locale = await getLocale();

  redirect(getPathname({ href: first ? DESK_PLACES[first] : "/desk/position", locale }));
}
