import { useLocale } from "next-intl";
import type { ReactNode } from "react";

import { SiteFrame } from "@/components/layout/site-frame";
import { type ResultData, ResultView } from "@/components/oversight/result-view";
import type { PublishedResult } from "@/db/queries/published-result";
import type { AppHref } from "@/lib/i18n/app-href";
import { getPathname } from "@/lib/i18n/navigation";

import { useCrumbs } from "./crumbs";

type Props = {
  readonly here: AppHref;
  readonly result: PublishedResult;
  readonly data: ResultData;
  readonly children?: ReactNode;
};

/** A version of a result in its place: under its ward, under all results. */
export function ResultPage({ here, result, data, children }: Props) {
  const locale = useLocale();
  const { slug, name } = result.unit;
  const ofWard = getPathname({
    href: { pathname: "/wards/[slug]/results", params: { slug } },
    locale,
  });
  return (
    <SiteFrame
      here={here}
      crumbs={[...useCrumbs("results"), { label: name, href: ofWard }]}
      title={data.title}
      isIllustration={result.isDemonstration}
    >
      <ResultView result={data}>{children}</ResultView>
    </SiteFrame>
  );
}
