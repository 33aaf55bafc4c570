import type { ImpossibleAction, PossibleAction } from "@/components/desk/action-lists";
import type { DeskCase } from "@/db/queries/desk-case";
import type { Actor } from "@/lib/domain/actor";
import {
  type DeskAction,
  deskActionsFor,
  whyNot,
  type WhyNot,
} from "@/lib/domain/case-file/why-not";
import { getPathname } from "@/lib/i18n/navigation";

import { caseAddress } from "./case-address";
import type { Words } from "./view-data";

/** What this person can do to the case now, and what not and why. */
export function actionsOf(actor: Actor, { caseFile }: DeskCase, words: Words) {
  const possible: PossibleAction[] = [];
  const impossible: ImpossibleAction[] = [];
  for (const action of deskActionsFor(caseFile)) {
    const label = words.t(`terms.case-action.${action}`);
    const why = whyNot(actor, action, caseFile);
    if (why) impossible.push({ id: action, label, why: whyWords(why, words) });
    else possible.push({ id: action, label, href: formAddress(action, caseFile.id, words.locale) });
  }
  return { possible, impossible };
}

/** Answers have a page of their own, the other forms open above the case. */
function formAddress(action: DeskAction, id: string, locale: string): string {
  if (action === "answer" || action === "reprocess_answer") {
    return getPathname({ href: { pathname: "/desk/cases/[id]/answer", params: { id } }, locale });
  }
  return `${caseAddress(locale, id)}?do=${action}#form`;
}

export function whyWords(why: WhyNot, { t }: Words): string {
  if (why.code === "other_state") {
    const states = why.states.map((state) => t(`terms.case-state.${state}`)).join(", ");
    return t("desk.why.other_state", { states });
  }
  if (why.code === "other_role") {
    const roles = why.roles.map((role) => t(`terms.role.${role}`)).join(", ");
    return t("desk.why.other_role", { roles });
  }
  return t(`desk.why.${why.code}`);
}
