import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";

import { AppliedFilters } from "@/components/desk/applied-filters";
import { NearLimitNotice } from "@/components/desk/near-limit-notice";
import { QueueRail } from "@/components/desk/queue-rail";
import { QueueView } from "@/components/desk/queue-view";
import { DeskFrame } from "@/components/layout/desk-frame";
import { Notice } from "@/components/ui/notice";
import { listQueue, type QueueRow } from "@/db/queries/queue";
import { requirePosition } from "@/lib/auth/gates";
import { DESK_ROLES } from "@/lib/domain/actor";
import { QueueFilter, readCursor } from "@/lib/domain/case-file/queue";
import { ruleFor } from "@/lib/domain/clock/rules";
import { getPathname } from "@/lib/i18n/navigation";

import { ClaimButton } from "./claim-button";
import { queueAddress } from "./queue-address";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("desk"))("queue-window") };
}

export default async function QueuePage({ searchParams }: PageProps<"/[locale]/desk/cases">) {
  const { actor, scope } = await requirePosition(...DESK_ROLES);
  const asked = await searchParams;
  const filter = QueueFilter.parse({ ...NOTHING_ASKED, ...asked });
  const queue = await listQueue(scope, filter);
  const t = await getTranslations("desk");
  const locale = await getLocale();

  const { view } = filter;
  const { rows, counts, matching, next } = queue;
  const first = { ...filter, after: null };
  const caseAddress = ({ id }: QueueRow) =>
    getPathname({ href: { pathname: "/desk/cases/[id]", params: { id } }, locale });
  const mayClaim = scope.role !== "clerk";
  const limit = ruleFor({ kind: "petition", stage: "handling_limit" }, queue.today);
  const nearLimit = limit && counts.near_limit > 0 && view !== "near_limit" && (
    <NearLimitNotice
      count={counts.near_limit}
      article={limit.article}
      href={queueAddress(locale, { view: "near_limit" })}
    />
  );
  const problem = asked["problem"] === "case_changed_meanwhile" ? t("claimed-meanwhile") : null;

  return (
    <DeskFrame
      here="/desk/cases"
      actor={actor}
      isIllustration={rows.some(({ isDemonstration }) => isDemonstration)}
      rail={
        <QueueRail
          counts={counts}
          current={view}
          hrefOf={(other) => queueAddress(locale, { view: other })}
        />
      }
    >
      <QueueView
        rows={rows}
        counts={counts}
        matching={matching}
        filter={filter}
        action={getPathname({ href: "/desk/cases", locale })}
        applied={
          <AppliedFilters
            filter={filter}
            hrefWithout={(name) => queueAddress(locale, { ...first, [name]: null })}
            clearHref={queueAddress(locale, { view })}
          />
        }
        firstHref={filter.after ? queueAddress(locale, first) : undefined}
        nextHref={next ? queueAddress(locale, { ...filter, after: readCursor(next) }) : undefined}
        hrefOf={caseAddress}
        {...(nearLimit && { warning: nearLimit })}
        {...(problem && { flash: <Notice tone="soon" title={problem} isAnswer /> })}
        {...(mayClaim && {
          claim: (row: QueueRow) => isClaimable(row) && <ClaimButton row={row} locale={locale} />,
        })}
      />
    </DeskFrame>
  );
}

/** Every part of the filter, so that what the address leaves out counts as not asked for. */
const NOTHING_ASKED = { kind: null, state: null, field: null, holder: null, q: null, after: null };

/** States in which somebody can take a case nobody holds. */
const CLAIMABLE: ReadonlySet<string> = new Set([
  "registered",
  "in_progress",
  "more_requested",
  "accepted",
  "reprocessing",
]);
const isClaimable = ({ state, assignedPositionId }: QueueRow) =>
  assignedPositionId === null && CLAIMABLE.has(state);
