import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { connection } from "next/server";

import { PageTop } from "@/components/layout/page-top";
import { SiteFrame } from "@/components/layout/site-frame";
import { Moment } from "@/components/ui/day";
import { EmptyState } from "@/components/ui/empty-state";
import { env } from "@/lib/env";
import { windowTitle } from "@/lib/i18n/window-title";
import { type DroppedMail, listDroppedMails } from "@/lib/mail/drop-box";

export const generateMetadata = windowTitle("account.mail.title");

/** Mails that were written to files, on somebody's own machine. Anywhere else this page does not exist. */
export default async function MailPage() {
  await connection();
  if (!env.PORTAL_DEMO) notFound();
  const [t, mails] = await Promise.all([getTranslations("account.mail"), listDroppedMails()]);

  return (
    <SiteFrame here="/mail">
      <PageTop title={t("title")} lead={t("lead")} />
      {mails.length === 0 && <EmptyState title={t("none")}>{t("none-words")}</EmptyState>}
      <ol className="max-w-4xl space-y-10">
        {mails.map((mail) => (
          <Mail key={mail.file} {...mail} />
        ))}
      </ol>
    </SiteFrame>
  );
}

function Mail({ to, subject, at, text }: DroppedMail) {
  const t = useTranslations("account.mail");
  return (
    <li className="border-line bg-card rounded border p-5">
      <article className="space-y-3">
        <h2 className="text-lg">{subject}</h2>
        <p className="text-note text-muted">
          {t("to")} <b className="break-all">{to}</b> · <Moment at={at} />
        </p>
        <div className="border-hair border-t pt-3 whitespace-pre-line">
          <WithLinks text={text} />
        </div>
      </article>
    </li>
  );
}

/** Only addresses of this portal become links. */
function WithLinks({ text }: { readonly text: string }) {
  return text.split(/(https?:\/\/\S+)/).map((part, index) =>
    part.startsWith(`${env.PUBLIC_URL}/`) ? (
      // oxlint-disable-next-line react/no-array-index-key -- the parts of a text never move
      <a key={index} href={part} className="break-all">
        {part}
      </a>
    ) : (
      part
    ),
  );
}
