import { useTranslations } from "next-intl";

import { Notice } from "@/components/ui/notice";

type Props = {
  readonly count: number;
  /** The article that makes leaving a letter so long a ground for removal from office. */
  readonly article: string;
  readonly href: string;
};

/** Letters the desk has had for forty days and more without handling them. */
export function NearLimitNotice({ count, article, href }: Props) {
  const t = useTranslations("desk.near-limit");
  return (
    <Notice tone="late" title={t("title", { count })}>
      <p>{t("text", { article })}</p>
      <p>
        <a href={href}>{t("link")}</a>
      </p>
    </Notice>
  );
}
