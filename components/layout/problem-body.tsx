import { useLocale, useTranslations } from "next-intl";

import { PageTop } from "@/components/layout/page-top";
import type { Problem } from "@/lib/http/problem";
import { getPathname } from "@/lib/i18n/navigation";

const WAYS_ON = [
  ["home", "/"],
  ["search", "/search"],
  ["wards", "/wards"],
] as const;

/** What may be over in a moment: the same address, asked again. */
const PASSING: ReadonlySet<Problem> = new Set(["broken", "outage"]);

/** What is somebody's own is not there for whoever has not signed in. */
const OWN = [["own", "/account/sign-in"]] as const;

/** What happened, whether anything was received, and where to go from here. */
export function ProblemBody({ kind }: { readonly kind: Problem }) {
  const t = useTranslations("problems");
  const locale = useLocale();
  return (
    <PageTop title={t(`${kind}.title`)} lead={t(`${kind}.lead`)}>
      <p>{t(`${kind}.next`)}</p>
      <ul className="list-disc pl-6">
        {PASSING.has(kind) && (
          <li>
            {/* oxlint-disable-next-line jsx-a11y/anchor-is-valid -- the empty address is the one that was asked for */}
            <a href="">{t("again")}</a>
          </li>
        )}
        {[...WAYS_ON, ...(kind === "not-found" ? OWN : [])].map(([name, href]) => (
          <li key={name}>
            <a href={getPathname({ href, locale })}>{t(name)}</a>
          </li>
        ))}
      </ul>
      <p className="text-muted">{t("counter")}</p>
    </PageTop>
  );
}
