import "server-only";
import { getTranslations } from "next-intl/server";

import type { DeskCase } from "@/db/queries/desk-case";
import type { CaseFacts } from "@/lib/domain/document/facts";

import { groundWords } from "../view-data";

/** What the case knows of itself, for a document: in Vietnamese, whatever language the desk reads. */
export async function caseFactsOf(found: DeskCase): Promise<CaseFacts> {
  const t = await getTranslations({ locale: "vi" });
  const { caseFile, people, events } = found;
  const filer = people.find(({ part }) => part === "filer");
  const grounded = events.findLast(({ groundCode }) => groundCode !== null);
  return {
    ...found,
    kind: caseFile.kind,
    acceptedOn: caseFile.acceptedOn,
    unitName: found.responsibleUnitName,
    filer: filer
      ? { name: filer.name, address: filer.address, isOrganisation: filer.kind === "organisation" }
      : null,
    complainedOf: people.find(({ part }) => part === "complained_of")?.name ?? null,
    ground: grounded?.groundCode ? groundWords(grounded.groundCode, { t, locale: "vi" }) : null,
    note: events.findLast(({ note, role }) => note !== null && role !== "resident")?.note ?? null,
  };
}
