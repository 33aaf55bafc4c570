import { useLocale, useTranslations } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";

import { PageTop } from "@/components/layout/page-top";
import { SiteFrame } from "@/components/layout/site-frame";
import { Moment } from "@/components/ui/day";
import { SubmitButton } from "@/components/ui/submit-button";
import { Tag } from "@/components/ui/tag";
import { listOwnSessions } from "@/db/queries/account";
import { requireAccount } from "@/lib/auth/gates";
import { readSession } from "@/lib/auth/session";
import { localeFrom } from "@/lib/i18n/locale-of";
import { getPathname } from "@/lib/i18n/navigation";
import { windowTitle } from "@/lib/i18n/window-title";

import { endOtherSessionsAction, endSessionAction } from "./actions";

export const generateMetadata = windowTitle("account.sessions.title");

export default async function SessionsPage() {
  const { scope } = await requireAccount();
  const t = await getTranslations("account");
  const locale = localeFrom(await getLocale());
  const [sessions, here] = await Promise.all([listOwnSessions(scope), readSession()]);
  const others = sessions.filter(({ id }) => id !== here?.id);
  const current = sessions.filter(({ id }) => id === here?.id);

  return (
    <SiteFrame
      here="/account/sessions"
      crumbs={[{ label: t("home.title"), href: getPathname({ href: "/account", locale }) }]}
      title={t("sessions.title")}
    >
      <PageTop title={t("sessions.title")} lead={t("sessions.lead")} />
      <ul className="divide-hair border-hair max-w-3xl divide-y border-y">
        {[...current, ...others].map((session) => (
          <Session key={session.id} {...session} isHere={session.id === here?.id} />
        ))}
      </ul>
      {others.length > 0 && (
        <form action={endOtherSessionsAction} className="pt-7">
          <Language />
          <SubmitButton look="danger">{t("sessions.end-others")}</SubmitButton>
        </form>
      )}
    </SiteFrame>
  );
}

type Props = {
  readonly id: string;
  readonly device: string | null;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly isHere: boolean;
};

function Session({ id, device, createdAt, lastSeenAt, isHere }: Props) {
  const t = useTranslations("account.sessions");
  const name = device ?? t("unknown-device");

  return (
    <li className="flex flex-wrap items-center justify-between gap-4 py-4">
      <div>
        <p className="flex flex-wrap items-center gap-3 font-semibold">
          {name} {isHere && <Tag tone="ok">{t("here")}</Tag>}
        </p>
        <p className="text-note text-muted">
          {t("since")} <Moment at={createdAt} />
          {" · "}
          {t("last-seen")} <Moment at={lastSeenAt} />
        </p>
      </div>
      {!isHere && (
        <form action={endSessionAction}>
          <Language />
          <input type="hidden" name="session" value={id} />
          <SubmitButton look="plain">
            {t("end")} <span className="sr-only">{name}</span>
          </SubmitButton>
        </form>
      )}
    </li>
  );
}

function Language() {
  return <input type="hidden" name="locale" value={useLocale()} />;
}
