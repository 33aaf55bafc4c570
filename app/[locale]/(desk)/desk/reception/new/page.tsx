import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";

import { ClientWords } from "@/components/layout/client-words";
import { DeskFrame } from "@/components/layout/desk-frame";
import { findSeat } from "@/db/queries/reception-schedule";
import { requirePosition } from "@/lib/auth/gates";

import { ScheduleForm } from "../schedule-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("reception-desk.schedule"))("form-title") };
}

export default async function NewSchedulePage() {
  const { actor, scope } = await requirePosition("publisher");
  const [t, seat] = await Promise.all([
    getTranslations("reception-desk.schedule"),
    findSeat(scope),
  ]);
  return (
    <DeskFrame here="/desk/reception/new" actor={actor}>
      <h1 className="mb-6">{t("form-title")}</h1>
      <ClientWords areas={["reception-desk", "reception"]}>
        <ScheduleForm initial={{ kind: "weekly", place: seat ?? undefined }} />
      </ClientWords>
    </DeskFrame>
  );
}
