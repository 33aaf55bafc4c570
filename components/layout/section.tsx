import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

type Props = {
  /** Anchors the section and names its heading. */
  readonly id: string;
  readonly title: ReactNode;
  /** In the margin, under the title: a tag, a word on what these are. */
  readonly aside?: ReactNode;
  /** What stands here is not real: hatched above and beside, on paper too. */
  readonly isIllustration?: boolean;
  readonly children: ReactNode;
};

/** A hairline, the title in the margin on wide screens, the body beside it. */
export function Section({ id, title, aside, isIllustration = false, children }: Props) {
  const t = useTranslations("ui.illustration");
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className={`border-hair border-t pb-12 lg:grid lg:grid-cols-[15.5rem_minmax(0,1fr)] lg:gap-x-16 lg:pb-18 print:block print:py-4 ${
        isIllustration ? "hatch demo" : "pt-8 lg:pt-11"
      }`}
    >
      <div className="space-y-2 self-start lg:sticky lg:top-6 print:static">
        {isIllustration && (
          <p className="bg-vang-tint text-vang mb-5 inline-block rounded-b px-2.5 py-0.5 text-sm font-semibold">
            {t("tag")}
          </p>
        )}
        <h2 id={`${id}-title`}>{title}</h2>
        {aside && <div className="text-note text-muted space-y-2 text-pretty">{aside}</div>}
      </div>
      <div className={`mt-6 min-w-0 space-y-7 lg:mt-0 ${isIllustration ? "lg:pt-11" : ""}`}>
        {children}
      </div>
    </section>
  );
}
