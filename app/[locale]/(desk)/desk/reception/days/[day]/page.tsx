import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";

import { ClientWords } from "@/components/layout/client-words";
import { DeskFrame } from "@/components/layout/desk-frame";
import { findReceptionDay } from "@/db/queries/reception-schedule";
import { requirePosition } from "@/lib/auth/gates";
import { isId } from "@/lib/domain/input";
import { formatDay } from "@/lib/i18n/format";

import { PostponeForm } from "./postpone-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("reception-desk.schedule"))("postpone-window") };
}

export default async function PostponePage({
  params,
}: PageProps<"/[locale]/desk/reception/days/[day]">) {
  const { actor, scope } = await requirePosition("leader");
  const { day } = await params;
  const found = isId(day) ? await findReceptionDay(scope, day) : null;
  if (!found) notFound();
  const [t, locale] = await Promise.all([getTranslations("reception-desk.schedule"), getLocale()]);
  return (
    <DeskFrame
      here={{ pathname: "/desk/reception/days/[day]", params: { day } }}
      actor={actor}
      isIllustration={found.isDemonstration}
    >
      <div className="max-w-measure mb-6 space-y-3">
        <h1>{t("postpone-title", { day: formatDay(found.onDay, locale) })}</h1>
        <p className="text-muted">{t("postpone-words")}</p>
      </div>
      <ClientWords areas={["reception-desk"]}>
        <PostponeForm day={day} />
      </ClientWords>
    </DeskFrame>
  );
}
