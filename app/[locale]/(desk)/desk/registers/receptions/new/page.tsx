import { randomUUID } from "node:crypto";

import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { ClientWords } from "@/components/layout/client-words";
import { DeskFrame } from "@/components/layout/desk-frame";
import { findToday } from "@/db/queries/today";
import { requirePosition } from "@/lib/auth/gates";

import { RecordForm } from "../entry-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("reception-desk.form"))("record-window") };
}

export default async function RecordReceptionPage() {
  const { actor, scope } = await requirePosition("clerk");
  const [t, today] = await Promise.all([getTranslations("reception-desk.form"), findToday(scope)]);
  return (
    <DeskFrame here="/desk/registers/receptions/new" actor={actor}>
      <h1 className="mb-6">{t("record-title")}</h1>
      <ClientWords areas={["reception-desk", "terms"]}>
        <RecordForm formKey={randomUUID()} today={today} />
      </ClientWords>
    </DeskFrame>
  );
}
