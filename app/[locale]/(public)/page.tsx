import { getTranslations } from "next-intl/server";

import { PageTop } from "@/components/layout/page-top";
import { SiteFrame } from "@/components/layout/site-frame";

export default async function HomePage() {
  const t = await getTranslations("common");
  return (
    <SiteFrame here="/">
      <PageTop title={t("site-name")} />
    </SiteFrame>
  );
}
