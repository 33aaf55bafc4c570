import { useTranslations } from "next-intl";

import { Notice } from "@/components/ui/notice";
import type { KindAnswers, KindProposal } from "@/lib/domain/case-file/kind-proposal";

type Props = {
  readonly proposal: KindProposal;
  readonly answers: KindAnswers;
  readonly denunciationHref: string;
};

/** Which kind the answers point to and why; what has to be filed apart. */
export function KindProposalNotice({ proposal, answers, denunciationHref }: Props) {
  const t = useTranslations();
  const { kind, others } = proposal;
  const word = (some: string) => t(`terms.case-kind.${some}`).toLocaleLowerCase("vi");

  return (
    <div className="max-w-measure space-y-4">
      <h1 className="text-ask">{t("filing.proposal.title", { kind: word(kind) })}</h1>
      <p>{t(`filing.proposal.because-${reasonOf(kind, answers)}`)}</p>
      {others.length > 0 && (
        <Notice tone="soon" title={t("filing.proposal.mixed")}>
          <p>
            {t("filing.proposal.mixed-words", {
              kind: word(kind),
              others: others.map(word).join(", "),
            })}
          </p>
          {others.includes("denunciation") && <p>{t("filing.proposal.mixed-denunciation")}</p>}
        </Notice>
      )}
      <p>
        <a href={denunciationHref} className="hit">
          {t("filing.proposal.denunciation-link")}
        </a>
      </p>
    </div>
  );
}

function reasonOf(kind: KindProposal["kind"], { matters, affectsMe }: KindAnswers): string {
  const isAboutOffice = matters.includes("decision_or_act") && !affectsMe;
  return kind === "report" && isAboutOffice && !matters.includes("issue_seen")
    ? "report-decision"
    : kind;
}
