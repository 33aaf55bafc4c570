import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";

import { type RecordData, RecordView } from "@/components/disclosure/record-view";
import { SiteFrame } from "@/components/layout/site-frame";
import type { PublishedDisclosure } from "@/db/queries/disclosure";
import type { AppHref } from "@/lib/i18n/app-href";
import { getPathname } from "@/lib/i18n/navigation";

import { useCrumbs } from "./crumbs";
import { wardHref } from "./units";

type Props = {
  readonly here: AppHref;
  readonly record: PublishedDisclosure;
  readonly data: RecordData;
  readonly children?: ReactNode;
};

/** A version of a disclosure in its place: under its ward, in the list of its ward. */
export function RecordPage({ here, record, data, children }: Props) {
  const locale = useLocale();
  const t = useTranslations("disclosure.list");
  const { slug, name } = record.unit;
  const list = getPathname({
    href: { pathname: "/wards/[slug]/disclosure", params: { slug } },
    locale,
  });
  return (
    <SiteFrame
      here={here}
      crumbs={[
        ...useCrumbs("wards"),
        { label: name, href: wardHref(slug, locale) },
        { label: t("crumb"), href: list },
      ]}
      title={data.content.title}
      isIllustration={record.isDemonstration}
    >
      <RecordView record={data}>{children}</RecordView>
    </SiteFrame>
  );
}
