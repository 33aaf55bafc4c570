import { getLocale, getTranslations } from "next-intl/server";

import { DeskFrame } from "@/components/layout/desk-frame";
import { findFollowed, type OpenDecision } from "@/db/queries/community-decision-desk";
import { requirePosition } from "@/lib/auth/gates";
import { contentValues } from "@/lib/domain/community-decision/content-input";
import { getPathname } from "@/lib/i18n/navigation";
import { windowTitle } from "@/lib/i18n/window-title";

import { contentOf } from "../content-of";
import { Editor } from "../editor";

type Props = PageProps<"/[locale]/desk/decisions/new">;

export const generateMetadata = windowTitle("community-decision-desk.form.new-title");

export default async function NewDecisionPage({ searchParams }: Props) {
  const { actor, scope } = await requirePosition("publisher");
  const [t, locale, asked] = await Promise.all([
    getTranslations("community-decision-desk"),
    getLocale(),
    searchParams,
  ]);
  const followed = await findFollowed(scope, asked["follows"]);
  const address = getPathname({ href: "/desk/decisions/new", locale });

  return (
    <DeskFrame here="/desk/decisions/new" actor={actor}>
      <div className="max-w-measure mb-6 space-y-2">
        <h1>{t("form.new-title")}</h1>
        <p className="text-muted">
          {followed ? t("form.follows", { title: followed.title }) : t("list.lead")}
        </p>
      </div>
      <Editor
        here={followed ? `${address}?follows=${followed.id}` : address}
        decisionId=""
        followsId={followed?.id ?? ""}
        revision={0}
        initial={followed ? takenUp(followed) : {}}
      />
    </DeskFrame>
  );
}

/** The same content, put to the people anew: another day, and after a meeting that could not decide, by ballot. */
function takenUp(followed: OpenDecision): Record<string, string> {
  const { stage, method } = followed;
  return contentValues({
    ...contentOf(followed),
    method: stage === "not_passed" && method === "meeting" ? "ballot" : method,
    ...LEFT_BEHIND,
  });
}

/** Days of the first time say nothing about the second. */
const LEFT_BEHIND = {
  planIssuedOn: null,
  planSentOn: null,
  announcedOn: null,
  heldOn: null,
  endsOn: null,
  startsAt: null,
  endsAt: null,
  consentsFrom: null,
} as const;
