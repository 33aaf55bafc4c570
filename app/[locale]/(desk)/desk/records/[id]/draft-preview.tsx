import { useLocale } from "next-intl";
import type { ReactNode } from "react";

import { SourcedLine } from "@/components/oversight/reported-figure";
import { ClearanceTable } from "@/components/record/clearance-table";
import { ConclusionList } from "@/components/record/conclusion-list";
import {
  CommendationItemView,
  ConferenceItemView,
  FigureItemView,
  TaskItemView,
} from "@/components/ward-record/record-items";
import type { RecordFrame } from "@/components/ward-record/ward-records-view";
import { Project } from "@/components/ward/ward-projects";
import type { DraftAtDesk } from "@/db/queries/record-desk";
import { type RecordContent, storedContent } from "@/lib/domain/record/content";
import type { AuthoredKind } from "@/lib/domain/record/draft";
import { sourceTitleOf } from "@/lib/domain/record/provenance";
import { storedScoreBasis } from "@/lib/domain/record/score-basis";
import { getPathname } from "@/lib/i18n/navigation";

type Props = { readonly draft: DraftAtDesk };

/** As people will read it: the parts of the public pages, given what was written. */
export function DraftPreview({ draft }: Props) {
  const frame = useFrame(draft);
  const Shown = SHOWN[draft.kind];
  return (
    <article className="border-hair bg-card max-w-3xl space-y-4 rounded border p-5">
      <Shown draft={draft} frame={frame} />
      {draft.kind !== "projects" && <SourcedLine data={frame.sourced} />}
    </article>
  );
}

function useFrame(draft: DraftAtDesk): RecordFrame {
  const locale = useLocale();
  const { content, choices } = draft;
  const { sourceId, sourceTitle, sourceNumber, asOf, asOfNote, verified, expiresOn } = content;
  const known = choices.sources.find(({ id }) => id === sourceId);
  const source = { pathname: "/sources/[slug]", params: { slug: known?.id ?? "" } } as const;
  return {
    id: draft.id,
    sourced: {
      source: known?.title ?? sourceTitleOf(sourceTitle ?? "", sourceNumber),
      asOf,
      asOfNote,
      verified,
      expiresOn,
      rowsHref: known ? getPathname({ href: source, locale }) : "#main",
    },
    isIllustration: draft.record?.isDemonstration ?? false,
    outOfForce: null,
    versions: [],
  };
}

type ShownProps = Props & { readonly frame: RecordFrame };

const contentOf = <Kind extends AuthoredKind>(kind: Kind, draft: DraftAtDesk) =>
  storedContent(kind, draft.content);

/** What is not written yet. */
const GAP = "…";

const SHOWN: Record<AuthoredKind, (props: ShownProps) => ReactNode> = {
  projects: ShownProject,
  clearances: ShownClearance,
  conferences: ShownConference,
  tasks: ShownTask,
  indicators: ShownIndicator,
  commendations: ShownCommendation,
};

function ShownProject({ draft, frame }: ShownProps) {
  const content = contentOf("projects", draft);
  const board = draft.choices.boards.find(({ id }) => id === content.boardId);
  const { name, stage } = content;
  const named = {
    name: name ?? GAP,
    stage: stage ?? "preparing",
    boardName: board?.title ?? null,
    boardHref: null,
  };
  return <Project project={{ ...content, ...frame, ...named, href: null }} isMarked />;
}

function ShownClearance({ draft }: ShownProps) {
  const content = contentOf("clearances", draft);
  const site = {
    ...content,
    id: draft.id,
    name: content.name ?? GAP,
    state: content.state ?? "planned",
    outOfForce: null,
  };
  return <ClearanceTable sites={[site]} />;
}

function ShownConference({ draft, frame }: ShownProps) {
  const content = contentOf("conferences", draft);
  const heldOn = content.heldOn ?? draft.today;
  const item = {
    ...content,
    ...frame,
    title: content.title ?? GAP,
    kind: content.kind ?? "conference",
    heldOn,
    href: "#main",
    isAhead: heldOn >= draft.today,
  };
  return (
    <>
      <ConferenceItemView item={item} />
      <ConclusionList conclusions={content.conclusions.map((one) => ({ ...one, tasks: [] }))} />
    </>
  );
}

function ShownTask({ draft, frame }: ShownProps) {
  const content = contentOf("tasks", draft);
  const item = {
    ...content,
    ...frame,
    content: content.content ?? GAP,
    year: content.year ?? 0,
    state: content.state ?? "set",
    conference: useMetAt(draft, content),
  };
  return <TaskItemView item={item} />;
}

function ShownIndicator({ draft, frame }: ShownProps) {
  const content = contentOf("indicators", draft);
  const item = {
    ...content,
    ...frame,
    key: content.key ?? "tasks_set",
    year: content.year ?? 0,
    value: content.value ?? 0,
    measure: content.measure ?? "count",
    scope: content.scope ?? GAP,
  };
  return <FigureItemView item={item} />;
}

function ShownCommendation({ draft, frame }: ShownProps) {
  const content = contentOf("commendations", draft);
  const item = {
    ...content,
    ...frame,
    year: content.year ?? 0,
    scoreBasis: storedScoreBasis(draft.scoreBasis),
    conference: useMetAt(draft, content),
  };
  return <CommendationItemView item={item} />;
}

function useMetAt(
  { choices }: DraftAtDesk,
  { conferenceId }: RecordContent<"tasks" | "commendations">,
) {
  const locale = useLocale();
  const conference = choices.conferences.find(({ id }) => id === conferenceId);
  if (!conference) return null;
  const { title, slug, heldOn } = conference;
  const href = { pathname: "/conferences/[slug]", params: { slug } } as const;
  return { title, on: heldOn, href: getPathname({ href, locale }) };
}
