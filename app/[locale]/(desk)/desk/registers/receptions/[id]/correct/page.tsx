import { randomUUID } from "node:crypto";

import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";

import { ClientWords } from "@/components/layout/client-words";
import { DeskFrame } from "@/components/layout/desk-frame";
import { findReception, type ReceptionVersion } from "@/db/queries/reception";
import { requirePosition } from "@/lib/auth/gates";
import { isId } from "@/lib/domain/input";
import { formatEntryNumber } from "@/lib/domain/reception/entry";

import { CorrectForm } from "../../entry-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("reception-desk.form"))("correct-window") };
}

export default async function CorrectReceptionPage({
  params,
}: PageProps<"/[locale]/desk/registers/receptions/[id]/correct">) {
  const { actor, scope } = await requirePosition("clerk");
  const { id } = await params;
  const found = isId(id) ? await findReception(scope, id) : null;
  if (!found || found.unitId !== scope.unitId) notFound();
  const t = await getTranslations("reception-desk.form");
  return (
    <DeskFrame
      here={{ pathname: "/desk/registers/receptions/[id]/correct", params: { id } }}
      actor={actor}
      isIllustration={found.isDemonstration}
    >
      <div className="max-w-measure mb-6 space-y-3">
        <h1>{t("correct-title", { number: formatEntryNumber(found) })}</h1>
        <p className="text-muted">{t("correct-words")}</p>
      </div>
      <ClientWords areas={["reception-desk", "terms"]}>
        <CorrectForm
          formKey={randomUUID()}
          entryId={id}
          version={found.current.version}
          initial={typedBefore(found.current)}
        />
      </ClientWords>
    </DeskFrame>
  );
}

const text = (value: string | null) => value ?? undefined;

/** The line in force, as it would have been typed. */
function typedBefore(version: ReceptionVersion) {
  return {
    received: version.receivedOn,
    occasion: version.occasion,
    kind: version.kind,
    people: String(version.people),
    name: text(version.name),
    address: text(version.address),
    paperTail: text(version.paperTail),
    content: text(version.content),
    settledBy: text(version.settledBy),
    isOurs: version.isOurs ? "on" : undefined,
    guidedTo: text(version.guidedTo),
    takenUpBy: text(version.takenUpBy),
    outcome: text(version.outcome),
    note: text(version.note),
    caseReference: version.filed?.reference,
  };
}
