import { useTranslations } from "next-intl";

import { Notice } from "@/components/ui/notice";
import type { BoardCheck } from "@/lib/domain/oversight/board-law";

/** How a board differs from what the law of its term asks. It is said; nothing is refused for it. */
export function BoardChecks({ checks }: { readonly checks: readonly BoardCheck[] }) {
  const t = useTranslations("board-desk.checks");
  const [first] = checks;
  if (!first) return <Notice tone="ok" title={t("none")} />;
  return (
    <Notice tone="soon" title={t("title")}>
      <ul className="list-disc space-y-1 pl-5">
        {checks.map(({ code, numbers }) => (
          <li key={code}>{t(`code.${code}`, numbers)}</li>
        ))}
      </ul>
      <p className="text-note text-muted">
        {first.article}
        {first.needsConfirmation && ` (${t("unsure")})`}. {t("not-refused")}
      </p>
    </Notice>
  );
}
