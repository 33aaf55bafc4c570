import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";

import { ClientWords } from "@/components/layout/client-words";
import { DeskFrame } from "@/components/layout/desk-frame";
import { Moment } from "@/components/ui/day";
import { Facts } from "@/components/ui/facts";
import { Notice } from "@/components/ui/notice";
import { Tag } from "@/components/ui/tag";
import { type AccountAtDesk, findAccountAtDesk } from "@/db/queries/administration";
import { requirePosition } from "@/lib/auth/gates";
import { id as idSchema } from "@/lib/domain/input";
import { windowTitle } from "@/lib/i18n/window-title";

import { findOfficeChoices } from "../office-choices";
import { GrantForm } from "./grant-form";
import { InviteAgainForm, LockForm } from "./lock-form";
import { Offices } from "./offices";

const DONE = ["invited", "granted", "ended", "lock", "unlock"] as const;

export const generateMetadata = windowTitle("administration.accounts.title");

export default async function AccountAtDeskPage({
  params,
  searchParams,
}: PageProps<"/[locale]/desk/accounts/[id]">) {
  const { actor, scope } = await requirePosition("administrator");
  const [{ id }, { done: asked }] = await Promise.all([params, searchParams]);
  const account = idSchema.safeParse(id).success ? await findAccountAtDesk(scope, id) : null;
  if (!account) notFound();
  const [t, choices] = await Promise.all([
    getTranslations("administration.account"),
    findOfficeChoices(scope),
  ]);
  const done = DONE.find((name) => name === asked);
  const isOwn = account.id === scope.accountId;

  return (
    <DeskFrame here={{ pathname: "/desk/accounts/[id]", params: { id } }} actor={actor}>
      <div className="max-w-6xl space-y-8">
        <header className="space-y-3">
          {done && (
            <Notice tone="ok" isAnswer>
              <p>{t(`done.${done}`)}</p>
            </Notice>
          )}
          <h1>{account.name}</h1>
          <State {...account} />
          {isOwn && <p className="text-muted">{t("own")}</p>}
        </header>
        <ClientWords areas={["administration"]}>
          <div className="grid items-start gap-x-16 gap-y-8 lg:grid-cols-2">
            <div className="space-y-8">
              <AccountFacts {...account} />
              <section className="space-y-4" aria-labelledby="offices">
                <h2 id="offices">{t("offices")}</h2>
                <Offices account={account} mayEnd={!isOwn} />
              </section>
            </div>
            {!isOwn && (
              <div className="space-y-8">
                {!account.disabledAt && (
                  <section className="max-w-xl space-y-4" aria-labelledby="grant">
                    <h2 id="grant">{t("grant")}</h2>
                    <GrantForm account={id} {...choices} />
                  </section>
                )}
                <section className="max-w-xl space-y-4" aria-labelledby="entry">
                  <h2 id="entry">{t("entry")}</h2>
                  {!account.emailConfirmedAt && !account.disabledAt && (
                    <InviteAgainForm account={id} />
                  )}
                  <LockForm account={id} isLocked={account.disabledAt !== null} />
                </section>
              </div>
            )}
          </div>
        </ClientWords>
      </div>
    </DeskFrame>
  );
}

function State({ disabledAt, emailConfirmedAt }: AccountAtDesk) {
  const t = useTranslations("administration.accounts");
  if (disabledAt) return <Tag tone="late">{t("locked")}</Tag>;
  return emailConfirmedAt ? (
    <Tag tone="ok">{t("active")}</Tag>
  ) : (
    <Tag tone="soon">{t("waiting")}</Tag>
  );
}

function AccountFacts({ email, phone, locale, createdAt }: AccountAtDesk) {
  const t = useTranslations("administration.account");
  return (
    <Facts
      columns={2}
      facts={[
        { term: t("email"), value: <span className="break-all">{email}</span> },
        ...(phone ? [{ term: t("phone"), value: phone }] : []),
        { term: t("language"), value: locale === "en" ? "English" : "Tiếng Việt" },
        { term: t("created"), value: <Moment at={createdAt} /> },
      ]}
    />
  );
}
