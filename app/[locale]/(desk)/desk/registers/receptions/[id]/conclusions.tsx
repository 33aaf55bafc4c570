import { getLocale, getTranslations } from "next-intl/server";

import { ClientWords } from "@/components/layout/client-words";
import { ConclusionFacts } from "@/components/reception/conclusion-facts";
import { LinkButton } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import type { ShownConclusion } from "@/db/queries/conclusion";
import type { ReceptionAtDesk } from "@/db/queries/reception";
import { isOfTheHead } from "@/lib/domain/reception/conclusion";
import { getPathname } from "@/lib/i18n/navigation";

import { FollowUpForm } from "./conclusion/follow-up-form";

type Props = {
  readonly found: ReceptionAtDesk;
  readonly conclusions: readonly ShownConclusion[];
  /** Clerk or leader of that ward. */
  readonly mayWrite: boolean;
};

/** What the head concluded after this reception, and what came of it. */
export async function Conclusions({ found, conclusions, mayWrite }: Props) {
  const { current, sealedBelow, today } = found;
  if (!isOfTheHead({ ...current, sealedBelow })) return null;
  const [t, locale] = await Promise.all([
    getTranslations("reception-desk.conclusion"),
    getLocale(),
  ]);
  const pathname = "/desk/registers/receptions/[id]/conclusion";
  return (
    <section id="conclusions" className="space-y-4">
      <h2>{t("title")}</h2>
      {conclusions.length === 0 && <p className="text-muted">{t("none")}</p>}
      <ul className="parted">
        {conclusions.map((one) => (
          <li key={one.id} className="space-y-3">
            <ConclusionFacts conclusion={one} today={today} />
            {mayWrite && one.doneOn === null && !one.isReplaced && (
              <Disclosure summary={t("follow-up")}>
                <ClientWords areas={["reception-desk"]}>
                  <FollowUpForm conclusion={one.id} />
                </ClientWords>
              </Disclosure>
            )}
          </li>
        ))}
      </ul>
      {mayWrite && (
        <p className="print:hidden">
          <LinkButton href={getPathname({ href: { pathname, params: { id: found.id } }, locale })}>
            {t(conclusions.length === 0 ? "draw" : "draw-again")}
          </LinkButton>
        </p>
      )}
    </section>
  );
}
