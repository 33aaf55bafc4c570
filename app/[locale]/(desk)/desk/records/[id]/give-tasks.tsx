import { useLocale, useTranslations } from "next-intl";

import { MoreLink } from "@/components/ui/more-link";
import type { RecordChoices } from "@/db/queries/record-desk";
import { getPathname } from "@/lib/i18n/navigation";

type Props = { readonly choices: RecordChoices; readonly conferenceId: string | null };

/** Each conclusion of a public conference becomes a task that is written like any other, tied to it. @vi giao thành nhiệm vụ */
export function GiveTasks({ choices, conferenceId }: Props) {
  const t = useTranslations("record-desk.page");
  const locale = useLocale();
  const conference = choices.conferences.find(({ id }) => id === conferenceId);
  if (!conference || conference.conclusions.length === 0) return null;
  const params = { kind: "tasks" } as const;
  const begin = getPathname({ href: { pathname: "/desk/records/new/[kind]", params }, locale });
  return (
    <section className="space-y-3">
      <h2>{t("give-tasks")}</h2>
      <p className="text-muted max-w-measure">{t("give-tasks-hint")}</p>
      <ul className="parted">
        {conference.conclusions.map(({ key, content }) => (
          <li key={key} className="space-y-1">
            <p className="max-w-measure">{content}</p>
            <MoreLink
              href={`${begin}?${new URLSearchParams({ conference: conference.id, conclusion: key }).toString()}`}
            >
              {t("give-task")}
            </MoreLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
