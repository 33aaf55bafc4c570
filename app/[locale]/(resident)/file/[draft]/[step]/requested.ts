import "server-only";
import { getTranslations } from "next-intl/server";

import { listPlaces } from "@/db/queries/draft";
import { readAskedOf, writeAskedOf } from "@/lib/domain/case-file/asked-of-ward";
import type { DraftAnswers } from "@/lib/domain/case-file/draft";
import { readRequest, writeRequest } from "@/lib/domain/disclosure/request";
import type { AccountScope } from "@/lib/domain/scope";
import { receivingWards } from "@/lib/domain/unit/receiving-wards";
import type { Locale } from "@/lib/i18n/routing";

/** What somebody asks for who came from the list of a ward: its name, and the answers a draft begins with. */
export type Requested = {
  /** As the form hands it on. */
  readonly about: string;
  /** What they ask for; null for whoever only came from the page of a ward. */
  readonly subject: string | null;
  readonly answers: Pick<DraftAnswers, "place" | "content">;
};

/**
 * A request for what is not public (art. 14(2)) is a petition like any other: the same pages, with the ward and the
 * words filled in; from the page of a ward only that is. Null for an address that asks for nothing we know.
 */
export async function requestedFrom(
  scope: AccountScope,
  about: unknown,
  locale: Locale,
): Promise<Requested | null> {
  const request = readRequest(about);
  const wardSlug = request?.wardSlug ?? readAskedOf(about);
  if (wardSlug === null) return null;
  const places = await listPlaces(scope);
  const wards = receivingWards(places.units, places.today);
  const ward = wards.find(({ slug }) => slug === wardSlug);
  if (!ward) return null;

  const where = { unitId: ward.id, formerUnitId: "", place: "" };
  if (!request) {
    return { about: writeAskedOf(wardSlug), subject: null, answers: { place: where } };
  }

  const t = await getTranslations({ locale, namespace: "disclosure" });
  const { item, year } = request;
  const subject = t("request.subject", { item, year });
  const words = { ward: ward.name, year, item, name: t(`item.${item}`) };
  return {
    about: writeRequest(request),
    subject,
    answers: {
      place: { ...where, field: "admin_reform" },
      content: { subject, content: t("request.content", words), wish: t("request.wish") },
    },
  };
}
