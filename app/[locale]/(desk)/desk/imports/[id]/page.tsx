import { useTranslations } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";

import { ClientWords } from "@/components/layout/client-words";
import { DeskFrame } from "@/components/layout/desk-frame";
import { LinkButton } from "@/components/ui/button";
import { Moment } from "@/components/ui/day";
import { Disclosure } from "@/components/ui/disclosure";
import { type Fact, Facts } from "@/components/ui/facts";
import { Notice } from "@/components/ui/notice";
import { Table } from "@/components/ui/table";
import { findImport } from "@/db/queries/import";
import { requirePosition } from "@/lib/auth/gates";
import type { PositionRole } from "@/lib/domain/actor";
import { IMPORT_ROLES, mayImport, UNDO_DAYS, WORKING_STATES } from "@/lib/domain/import/import";
import { isId } from "@/lib/domain/input";
import { headingOf, SHEETS } from "@/lib/domain/sheet/sheets";
import { getPathname } from "@/lib/i18n/navigation";
import { windowTitle } from "@/lib/i18n/window-title";

import { DecideForm } from "./decide-forms";

type Found = NonNullable<Awaited<ReturnType<typeof findImport>>>;

export const generateMetadata = windowTitle("imports.title");

/** One file: how far it is, what is wrong with it, and what may be done with all of it. */
export default async function ImportPage({ params }: PageProps<"/[locale]/desk/imports/[id]">) {
  const { actor, scope } = await requirePosition(...IMPORT_ROLES);
  const { id } = await params;
  const found = isId(id) ? await findImport(scope, id) : null;
  if (!found) notFound();

  const [t, locale] = await Promise.all([getTranslations("imports"), getLocale()]);
  const here = { pathname: "/desk/imports/[id]", params: { id } } as const;
  return (
    <DeskFrame here={here} actor={actor}>
      <div className="max-w-5xl space-y-8">
        <header className="space-y-4">
          <h1>{t("one", { kind: t(`kind.${found.kind}`), file: found.fileName })}</h1>
          <Standing found={found} here={getPathname({ href: here, locale })} />
          <ImportFacts found={found} />
        </header>
        {found.faultCount > 0 && <FaultTable found={found} />}
        {found.state === "checked" && found.sample.length > 0 && <Understood found={found} />}
        <Decide found={found} role={scope.role} />
      </div>
    </DeskFrame>
  );
}

type Own = { readonly found: Found };

const TONES = { refused: "late", applied: "ok", undone: "ok" } as const;
const toneOf = (state: Found["state"]) =>
  state === "refused" || state === "applied" || state === "undone" ? TONES[state] : "info";

function Standing({ found, here }: Own & { readonly here: string }) {
  const t = useTranslations("imports");
  const { state, doneCount, rowCount, faultCount, note, recordCount, unchangedCount } = found;
  const isWorking = WORKING_STATES.some((working) => working === state);
  const counts = {
    done: doneCount,
    rows: rowCount ?? 0,
    faults: faultCount,
    fresh: (recordCount ?? 0) - (unchangedCount ?? 0),
    unchanged: unchangedCount ?? 0,
  };
  return (
    <Notice tone={toneOf(state)} isAnswer>
      <p>{t(`standing.${state}`, counts)}</p>
      {note && <p>{t(`note.${note}`)}</p>}
      {isWorking && (
        <>
          {rowCount !== null && rowCount > 0 && (
            <progress
              className="w-full"
              max={rowCount}
              value={doneCount}
              aria-label={t("progress")}
            />
          )}
          <p>
            <LinkButton href={here}>{t("reload")}</LinkButton>
          </p>
        </>
      )}
    </Notice>
  );
}

function ImportFacts({ found }: Own) {
  const t = useTranslations("imports.fact");
  const moment = (key: string, at: Date | null, by: string | null): Fact[] =>
    at
      ? [
          {
            term: t(key),
            value: (
              <>
                <Moment at={at} />
                {by ? `, ${by}` : ""}
              </>
            ),
          },
        ]
      : [];
  return (
    <Facts
      columns={2}
      facts={[
        { term: t("unit"), value: found.unitName },
        ...moment("sent", found.sentAt, found.sentBy),
        ...moment("confirmed", found.confirmedAt, found.confirmedBy),
        ...moment("applied", found.appliedAt, null),
        ...moment("undone", found.undoneAt, found.undoneBy),
      ]}
    />
  );
}

function FaultTable({ found: { id, kind, faults, faultCount } }: Own) {
  const t = useTranslations();
  return (
    <section aria-labelledby="faults" className="space-y-3">
      <h2 id="faults">{t("imports.faults", { count: faultCount })}</h2>
      <p>{t("imports.faults-words", { shown: faults.length, count: faultCount })}</p>
      <p>
        <LinkButton href={`/api/imports/${id}/errors`} download>
          {t("imports.faults-file")}
        </LinkButton>
      </p>
      <Table
        caption={t("imports.faults", { count: faultCount })}
        captionHidden
        rows={faults.map((fault, at) => ({ ...fault, at }))}
        rowKey={({ at }) => String(at)}
        columns={[
          {
            id: "line",
            header: t("imports.fault.line"),
            isRowHeader: true,
            cell: ({ line }) => line,
          },
          {
            id: "column",
            header: t("imports.fault.column"),
            cell: ({ column }) => headingOf(kind, column) ?? "–",
          },
          { id: "value", header: t("imports.fault.value"), cell: ({ value }) => value || "–" },
          {
            id: "problem",
            header: t("imports.fault.problem"),
            cell: ({ problem }) => t(`errors.${problem}`),
          },
        ]}
      />
    </section>
  );
}

/** The first rows as they were understood: a day read as a month is seen here, not on the public page. */
function Understood({ found: { kind, sample } }: Own) {
  const t = useTranslations("imports");
  const { columns } = SHEETS[kind];
  return (
    <Disclosure summary={t("understood", { count: sample.length })}>
      <ol className="parted">
        {sample.map((cells, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- rows of a file that stays as it is
          <li key={at}>
            <Facts
              columns={2}
              facts={columns.flatMap(({ heading }, place) =>
                cells[place] ? [{ term: heading, value: cells[place] }] : [],
              )}
            />
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}

function Decide({ found, role }: Own & { readonly role: PositionRole }) {
  const t = useTranslations("imports");
  const { id, kind, state } = found;
  const confirms = mayImport(role, "confirm", kind);
  const waits = ["checked", "refused", "checking"].includes(state);
  if (!waits && !(state === "applied" && confirms)) return null;
  return (
    <section aria-labelledby="decide" className="space-y-4">
      <h2 id="decide">{t("decide")}</h2>
      <p className="max-w-measure">{t(wordsFor(found, { role, confirms }), { days: UNDO_DAYS })}</p>
      <ClientWords areas={["imports", "errors"]}>
        <div className="flex flex-wrap gap-3">
          {confirms && <ConfirmOrUndo id={id} state={state} />}
          {waits && <DecideForm id={id} act="withdraw" />}
        </div>
      </ClientWords>
    </section>
  );
}

function ConfirmOrUndo({ id, state }: Pick<Found, "id" | "state">) {
  if (state === "checked") return <DecideForm id={id} act="confirm" />;
  return state === "applied" ? <DecideForm id={id} act="undo" /> : null;
}

/** What confirming means differs: it publishes, it hands to the front, or it is somebody else's to do. */
function wordsFor(
  { state }: Found,
  { role, confirms }: { readonly role: PositionRole; readonly confirms: boolean },
): string {
  if (state === "applied") return "decide-undo";
  if (state !== "checked") return "decide-mend";
  if (!confirms) return "decide-leader";
  return role === "overseer" ? "decide-submit" : "decide-publish";
}
