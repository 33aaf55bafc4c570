import { findLink } from "@/db/queries/account";
import { hashOf } from "@/lib/auth/token";
import { windowTitle } from "@/lib/i18n/window-title";

import { ChoosePassword } from "../choose-password";
import { DeadLink } from "../dead-link";
import { only } from "../page-input";

export const generateMetadata = windowTitle("account.forgot.title");

/** Looking at the page does not use the link: scanners of mail look, too. */
export default async function ResetPage({ searchParams }: PageProps<"/[locale]/account/reset">) {
  const token = only((await searchParams)["token"]) ?? "";
  const link = await findLink(hashOf(token));

  if (link?.purpose !== "reset_password") return <DeadLink here="/account/reset" />;
  return <ChoosePassword here="/account/reset" link={link} token={token} next="" />;
}
