import { useTranslations } from "next-intl";

import { PageTop } from "@/components/layout/page-top";
import { SiteFrame } from "@/components/layout/site-frame";

import { ChoosePasswordForm } from "./choose-password-form";

type Props = {
  readonly here: "/account/confirm" | "/account/reset";
  readonly link: { readonly email: string; readonly name: string; readonly appointed: boolean };
  readonly token: string;
  readonly next: string;
};

/** Whoever holds the mailbox chooses the password: with the first link and with every later one. */
export function ChoosePassword({ here, link, token, next }: Props) {
  const t = useTranslations("account.choose");
  const isFirst = here === "/account/confirm";

  return (
    <SiteFrame here={here}>
      <PageTop
        title={t(isFirst ? "title-first" : "title-again")}
        lead={t(isFirst ? "lead-first" : "lead-again", { name: link.name })}
      />
      <div className="max-w-xl">
        <ChoosePasswordForm
          email={link.email}
          atLeast={link.appointed ? 15 : 12}
          token={token}
          next={next}
        />
      </div>
    </SiteFrame>
  );
}
