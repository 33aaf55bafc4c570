import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

type Props = {
  /** What to do next and why, in one sentence. */
  readonly advice: ReactNode;
  /** The likeliest last, in the main look. */
  readonly children: ReactNode;
};

/** Stays in sight at the foot of the case: what to do next. */
export function ActionBar({ advice, children }: Props) {
  const t = useTranslations("desk.case");
  return (
    <section
      aria-label={t("next")}
      className="border-line bg-card sticky bottom-0 z-5 flex flex-wrap items-center gap-x-4 gap-y-2 border-t px-4 py-2.5 lg:px-6 print:hidden"
    >
      <div className="min-w-0 flex-1 basis-72">{advice}</div>
      <div className="flex flex-wrap gap-2 max-md:w-full max-md:*:flex-1">{children}</div>
    </section>
  );
}
