import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

import { Section } from "@/components/layout/section";
import { Moment } from "@/components/ui/day";

export type VersionData = {
  readonly version: number;
  readonly publishedAt: Date;
  /** Why it followed the one before. */
  readonly reason: string | null;
  readonly href: string;
  readonly isRead: boolean;
};

type Props = {
  /** Newest first. */
  readonly versions: readonly VersionData[];
  readonly children?: ReactNode;
};

/** Every version that was ever public: nothing is overwritten. */
export function ResultHistory({ versions, children }: Props) {
  const t = useTranslations("oversight.result");
  return (
    <Section id="history" title={t("history")}>
      <ol className="space-y-3">
        {versions.map(({ version, publishedAt, reason, href, isRead }) => (
          <li key={version} className="text-note">
            <b>{t("version", { version })}</b>, <Moment at={publishedAt} />
            {isRead ? (
              <> ({t("version-current")})</>
            ) : (
              <>
                {" · "}
                <a href={href} className="hit">
                  {t("read-version", { version })}
                </a>
              </>
            )}
            {reason && <p className="max-w-measure text-muted">{reason}</p>}
          </li>
        ))}
      </ol>
      <p className="text-note text-sen font-semibold">{t("approved")}</p>
      {children}
    </Section>
  );
}
