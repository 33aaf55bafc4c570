import { useTranslations } from "next-intl";

import { SumWords } from "@/components/community-decision/share-sum";
import { VotesTable } from "@/components/community-decision/votes-table";
import type { DocumentForm } from "@/lib/domain/community-decision/community-decision";
import { decisionOf, type PlanFacts } from "@/lib/domain/community-decision/facts";
import { outcomeOf, type Tally } from "@/lib/domain/community-decision/tally";

export type WrittenResult = {
  readonly neighbourhoods: number | null;
  readonly documentForm: DocumentForm;
  readonly source: string;
  readonly decided: string;
  readonly correctionReason: string | null;
  readonly tallies: readonly Tally[];
};

type Props = {
  readonly decision: Pick<PlanFacts, "subject" | "scope">;
  readonly result: WrittenResult;
  readonly title: string;
};

/** What was counted and what it comes to, as everybody reads it or will. */
export function ResultPreview({ decision, result, title }: Props) {
  const t = useTranslations("community-decision");
  const whose = decisionOf(decision);
  const outcome = whose && outcomeOf(whose, result.tallies, result.neighbourhoods);
  return (
    <article className="border-hair bg-card space-y-4 rounded border p-5">
      <h2>{title}</h2>
      {outcome && (
        <p>
          <SumWords outcome={outcome} />{" "}
          <b>{t(outcome.hasPassed ? "page.passed" : "page.not-passed")}</b>
        </p>
      )}
      <VotesTable tallies={result.tallies} isWard={decision.scope === "ward"} />
      <p className="max-w-measure whitespace-pre-line">{result.decided}</p>
      <p className="text-note text-muted">
        {t("page.written", {
          form: t(`document-form.${result.documentForm}`),
          source: result.source,
        })}
      </p>
      {result.correctionReason && (
        <p className="text-note">{t("page.corrected-why", { reason: result.correctionReason })}</p>
      )}
    </article>
  );
}
