import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";

import { ClientWords } from "@/components/layout/client-words";
import { DeskFrame } from "@/components/layout/desk-frame";
import { findMemberAtDesk } from "@/db/queries/board-desk";
import { requirePosition } from "@/lib/auth/gates";
import { BOARD_DUTIES } from "@/lib/domain/oversight/board";
import { getPathname } from "@/lib/i18n/navigation";
import { windowTitle } from "@/lib/i18n/window-title";

import { ChangeMemberForm } from "../../../member-form";

export const generateMetadata = windowTitle("board-desk.list.title");

export default async function MemberPage({
  params,
}: PageProps<"/[locale]/desk/boards/[id]/members/[member]">) {
  const { actor, scope } = await requirePosition("front");
  const [{ id, member: memberId }, t, locale] = await Promise.all([
    params,
    getTranslations(),
    getLocale(),
  ]);
  const found = await findMemberAtDesk(scope, id, memberId);
  if (!found) notFound();
  const { board, member } = found;
  const pathname = "/desk/boards/[id]/members/[member]";
  const here = { pathname, params: { id, member: memberId } } as const;
  const { name, duty, neighbourhood, electedOn, fromOn, toOn, eligibilityChecked } = member;

  return (
    <DeskFrame here={here} actor={actor} isIllustration={board.isDemonstration}>
      <div className="max-w-measure mb-6 space-y-2">
        <h1>{t("board-desk.member.edit-title", { name })}</h1>
        <p className="text-muted">{board.name}</p>
        <p className="text-muted">{t("board-desk.member.edit-lead")}</p>
      </div>
      <ClientWords areas={["board-desk"]}>
        <ChangeMemberForm
          key={member.version}
          here={getPathname({ href: here, locale })}
          member={memberId}
          version={member.version}
          initial={{
            name,
            duty,
            neighbourhood: neighbourhood ?? "",
            electedOn: electedOn ?? "",
            fromOn: fromOn ?? "",
            toOn: toOn ?? "",
            ...(eligibilityChecked && { eligible: "on" }),
          }}
          duties={BOARD_DUTIES.map((value) => ({ value, label: t(`ward.boards.duty.${value}`) }))}
        />
      </ClientWords>
    </DeskFrame>
  );
}
