import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";

import { SameMatter } from "@/components/case-file/same-matter";
import { ActionLists } from "@/components/desk/action-lists";
import { CasePeople } from "@/components/desk/case-people";
import { ClockPanel } from "@/components/desk/clock-panel";
import { DeskCaseView } from "@/components/desk/desk-case-view";
import { DeskSection } from "@/components/desk/desk-section";
import { DeskFrame } from "@/components/layout/desk-frame";
import { findDeskCase } from "@/db/queries/desk-case";
import { requirePosition } from "@/lib/auth/gates";
import { DESK_ROLES } from "@/lib/domain/actor";
import { isSigned } from "@/lib/domain/case-file/case-file";
import { DESK_ACTIONS } from "@/lib/domain/case-file/why-not";
import { isId } from "@/lib/domain/input";
import { getPathname } from "@/lib/i18n/navigation";

import { actionsOf } from "./case-actions";
import { caseAddress } from "./case-address";
import { CaseBar } from "./case-bar";
import { CaseFlash } from "./case-flash";
import { CaseForm } from "./case-form";
import { DocumentsSection } from "./documents/documents-section";
import { caseData, pastDeadlines, pausedDeadline, runningDeadline, takeInBy } from "./view-data";

type Props = PageProps<"/[locale]/desk/cases/[id]">;

/** The number alone: a window's title is read over shoulders. */
export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("desk"))("case-window") };
}

export default async function DeskCasePage({ params, searchParams }: Props) {
  const { actor, scope } = await requirePosition(...DESK_ROLES);
  const { id } = await params;
  const found = isId(id) ? await findDeskCase(scope, id) : null;
  if (!found) notFound();

  const asked = await searchParams;
  const t = await getTranslations();
  const locale = await getLocale();
  const open = DESK_ACTIONS.find((action) => action === asked["do"]) ?? null;
  const actions = actionsOf(actor, found, { t, locale });
  const { caseFile, people, speakers, today, isDemonstration } = found;

  return (
    <DeskFrame
      here={{ pathname: "/desk/cases/[id]", params: { id } }}
      actor={actor}
      isIllustration={isDemonstration}
    >
      <DeskCaseView
        caseFile={caseData(found, { t, locale })}
        backHref={getPathname({ href: "/desk/cases", locale })}
        flash={<CaseFlash done={asked["done"]} wasTold={caseFile.filedBy !== null} />}
        documents={<DocumentsSection found={found} actor={actor} />}
        form={open && <CaseForm action={open} actor={actor} found={found} />}
        side={
          <>
            <ClockPanel
              running={runningDeadline(found)}
              paused={pausedDeadline(found)}
              past={pastDeadlines(found)}
              today={today}
              takeInBy={takeInBy(found)}
            />
            <ActionLists {...actions} />
            {found.others.length > 0 && (
              <DeskSection id="matter" title={t("desk.case.same-matter")}>
                <SameMatter
                  others={found.others.map((other) => ({
                    ...other,
                    href: caseAddress(locale, other.id),
                  }))}
                />
              </DeskSection>
            )}
            <CasePeople
              people={people}
              speakers={speakers}
              signature={isSigned(caseFile.kind) ? caseFile.signatureStatus : null}
            />
          </>
        }
        bar={<CaseBar found={found} actor={actor} possible={actions.possible} />}
      />
    </DeskFrame>
  );
}
