import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";

import { SiteFrame } from "@/components/layout/site-frame";
import type { ReportedPage } from "@/components/ward-record/ward-records-view";
import { WardFiles } from "@/components/ward/ward-files";
import { env } from "@/lib/env";

import { useCrumbs } from "./crumbs";
import { JsonLd } from "./json-ld";
import { wardHref } from "./units";
import { wardFiles } from "./ward-files";
import { reportedCsvHref, reportedHref } from "./ward-record-data";

type Props = {
  readonly ward: { readonly slug: string; readonly name: string };
  readonly page: ReportedPage;
  /** Everything on it only illustrates. */
  readonly isIllustration: boolean;
  readonly children: ReactNode;
};

const absolute = (path: string) => new URL(path, env.PUBLIC_URL).href;

/** What was reported of a ward in its place, and, for machines, as the data set that can be taken along. */
export function ReportedPageFrame({ ward: { slug, name }, page, isIllustration, children }: Props) {
  const t = useTranslations("ward-records");
  const locale = useLocale();
  return (
    <SiteFrame
      here={{ pathname: `/wards/[slug]/${page}`, params: { slug } }}
      crumbs={[...useCrumbs("wards"), { label: name, href: wardHref(slug, locale) }]}
      title={t(`${page}.crumb`)}
    >
      <JsonLd
        data={{
          "@type": "Dataset",
          name: t(`${page}.title`, { name }),
          description: t(`${page}.lead`),
          url: absolute(reportedHref(slug, page, locale)),
          spatialCoverage: { "@type": "AdministrativeArea", name },
          distribution: {
            "@type": "DataDownload",
            encodingFormat: "text/csv",
            contentUrl: absolute(reportedCsvHref(slug, page, locale)),
          },
        }}
        isIllustration={isIllustration}
      />
      {children}
      {page === "figures" && <WardFiles files={wardFiles(slug, locale)} />}
    </SiteFrame>
  );
}
