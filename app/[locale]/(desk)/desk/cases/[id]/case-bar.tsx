import { useTranslations } from "next-intl";

import { ActionBar } from "@/components/desk/action-bar";
import type { PossibleAction } from "@/components/desk/action-lists";
import { buttonClass, LinkButton } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { Menu } from "@/components/ui/menu";
import type { DeskCase } from "@/db/queries/desk-case";
import { type Actor, isOfUnit } from "@/lib/domain/actor";

/** The likeliest first; what is possible decides which of them are offered. */
const LIKELY: readonly string[] = [
  "register",
  "receive_forwarded",
  "confirm_signature",
  "reprocess_answer",
  "accept",
  "resume",
  "claim",
  "answer",
  "assign",
  "close",
];

type Props = {
  readonly found: DeskCase;
  readonly actor: Actor;
  readonly possible: readonly PossibleAction[];
};

/** What to do next, and the two likeliest ways to do it. */
export function CaseBar({ found: { caseFile }, actor, possible }: Props) {
  const t = useTranslations("desk.case");
  const advise = useTranslations("desk.advice");
  const { kind, state, assignedPositionId, responsibleUnitId } = caseFile;
  const isHere = isOfUnit(actor, responsibleUnitId);
  const isHeld = assignedPositionId !== null;
  const likely = LIKELY.filter((action) => action !== "claim" || !isHeld)
    .flatMap((action) => possible.find(({ id }) => id === action) ?? [])
    .slice(0, 2);
  const others = possible.filter((action) => !likely.includes(action));

  const advice =
    state === "forwarded" && isHere
      ? advise("forwarded-here")
      : state === "in_progress" && kind === "complaint"
        ? advise("in_progress-complaint")
        : advise(state);
  return (
    <ActionBar advice={advice}>
      {others.length > 0 && (
        <Menu
          className={`${buttonClass()} max-md:w-full`}
          entries={others.map(({ id, label, href }) => ({ id, label, href }))}
          isUpwards
        >
          {t("more")}
          <Icon name="down" className="size-4 rotate-180" />
        </Menu>
      )}
      {likely.toReversed().map(({ id, label, href }, index) => (
        <LinkButton key={id} href={href} look={index === likely.length - 1 ? "main" : "plain"}>
          {label}
        </LinkButton>
      ))}
    </ActionBar>
  );
}
