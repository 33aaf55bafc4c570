import { useLocale, useTranslations } from "next-intl";

import { Button } from "@/components/ui/button";

/** A plain form to a plain route: signing out works when nothing else does. */
export function SignOutForm() {
  const t = useTranslations("account");
  return (
    <form action="/api/auth/leave" method="post">
      <input type="hidden" name="locale" value={useLocale()} />
      <Button>{t("sign-out")}</Button>
    </form>
  );
}
