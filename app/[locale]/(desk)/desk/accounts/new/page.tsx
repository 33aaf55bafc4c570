import { getTranslations } from "next-intl/server";

import { ClientWords } from "@/components/layout/client-words";
import { DeskFrame } from "@/components/layout/desk-frame";
import { requirePosition } from "@/lib/auth/gates";
import { windowTitle } from "@/lib/i18n/window-title";

import { findOfficeChoices } from "../office-choices";
import { InviteForm } from "./invite-form";

export const generateMetadata = windowTitle("administration.invite.title");

export default async function InvitePage() {
  const { actor, scope } = await requirePosition("administrator");
  const [t, choices] = await Promise.all([
    getTranslations("administration.invite"),
    findOfficeChoices(scope),
  ]);

  return (
    <DeskFrame here="/desk/accounts/new" actor={actor}>
      <div className="max-w-xl space-y-6">
        <header className="space-y-2">
          <h1>{t("title")}</h1>
          <p className="text-muted">{t("lead")}</p>
        </header>
        <ClientWords areas={["administration"]}>
          <InviteForm {...choices} />
        </ClientWords>
      </div>
    </DeskFrame>
  );
}
