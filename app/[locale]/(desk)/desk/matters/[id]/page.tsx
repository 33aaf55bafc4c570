import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";

import { MatterHistory } from "@/components/board/matter-history";
import { MatterTag } from "@/components/board/matter-tag";
import { MatterView } from "@/components/board/matter-view";
import { ClientWords } from "@/components/layout/client-words";
import { DeskFrame } from "@/components/layout/desk-frame";
import { Disclosure } from "@/components/ui/disclosure";
import { Notice } from "@/components/ui/notice";
import { findMatterAtDesk, type MatterAtDesk } from "@/db/queries/board-matter";
import { requirePosition } from "@/lib/auth/gates";
import { type MatterAction, matterReference, stepsFrom } from "@/lib/domain/oversight/board-matter";
import { windowTitle } from "@/lib/i18n/window-title";

import { AdviseForm, AnswerForm, TakeUpForm } from "./matter-forms";

type Props = PageProps<"/[locale]/desk/matters/[id]">;

export const generateMetadata = windowTitle("board-desk.matter.list-title");

export default async function MatterAtDeskPage({ params, searchParams }: Props) {
  const { actor, scope } = await requirePosition("overseer", "front");
  const [{ id }, { saved }, t] = await Promise.all([params, searchParams, getTranslations()]);
  const matter = await findMatterAtDesk(scope, id);
  if (!matter) notFound();

  return (
    <DeskFrame
      here={{ pathname: "/desk/matters/[id]", params: { id } }}
      actor={actor}
      isIllustration={matter.isDemonstration}
    >
      <div className="space-y-6">
        <header className="space-y-2">
          <p className="text-muted">{matterReference(matter)}</p>
          <h1>{matter.subject}</h1>
          <p>
            <MatterTag state={matter.state} />
          </p>
        </header>
        {saved === "1" && <Notice tone="ok" title={t("board-desk.matter.saved")} isAnswer />}
        <MatterView matter={matter} />
        {scope.role === "overseer" ? (
          <ClientWords areas={["board-desk"]}>
            <Acts matter={matter} />
          </ClientWords>
        ) : (
          <p className="text-muted">{t("board-desk.matter.read-only")}</p>
        )}
        <section className="space-y-3">
          <h2>{t("board-matter.page.history")}</h2>
          <MatterHistory events={matter.events} />
        </section>
      </div>
    </DeskFrame>
  );
}

/** What the board may do with it now. */
function Acts({ matter }: { readonly matter: MatterAtDesk }) {
  const t = useTranslations("board-desk.matter");
  const { id, revision, state, results } = matter;
  const may = (action: MatterAction) => stepsFrom(state).includes(action);
  const which = { matter: id, revision };
  return (
    <>
      {may("take_up") && <TakeUpForm {...which} />}
      {may("answer") && (
        <Disclosure summary={t("answer")} open={state === "taken_up"}>
          <AnswerForm
            {...which}
            results={results.map(({ id: value, title }) => ({ value, label: title }))}
          />
        </Disclosure>
      )}
      {may("advise") && (
        <Disclosure summary={t("advise")}>
          <AdviseForm {...which} />
        </Disclosure>
      )}
    </>
  );
}
