"use client";

import { useTranslations } from "next-intl";

import { Notice } from "@/components/ui/notice";

import type { Change } from "./desk-form-state";

/** What somebody else did while this was being written. */
export function Changes({ changes }: { readonly changes: readonly Change[] }) {
  const t = useTranslations();
  if (changes.length === 0) return null;
  return (
    <Notice tone="soon" title={t("desk-forms.changed.title")}>
      <ul>
        {changes.map(({ id, action, role, actorName }) => (
          <li key={id}>
            <b>{t(`terms.case-action.${action}`)}</b>, {actorName ?? t(`terms.role.${role}`)}
          </li>
        ))}
      </ul>
      <p>{t("desk-forms.changed.kept")}</p>
    </Notice>
  );
}
