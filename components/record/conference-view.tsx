import { useTranslations } from "next-intl";

import { PageTop } from "@/components/layout/page-top";
import { Section } from "@/components/layout/section";
import { type FileData, Files } from "@/components/oversight/files";
import { type SourcedData, SourcedLine } from "@/components/oversight/reported-figure";
import { Day } from "@/components/ui/day";
import { type Fact, Facts } from "@/components/ui/facts";
import { Tag } from "@/components/ui/tag";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { ConferenceKind, TaskState } from "@/lib/domain/oversight/record";
import type { OutOfForce } from "@/lib/domain/publication/in-force";

import { type ConclusionData, ConclusionList } from "./conclusion-list";
import { ConferenceTime } from "./conference-time";
import { OutOfForceNotice } from "./out-of-force-notice";

export type CommendationData = {
  readonly id: string;
  readonly collectives: number | null;
  readonly individuals: number | null;
  /** Null when the source names nobody. */
  readonly names: readonly string[] | null;
  readonly givenBy: string | null;
  readonly ground: string | null;
};

export type TaskData = {
  readonly id: string;
  readonly year: number;
  readonly ordinal: number | null;
  readonly content: string;
  readonly owner: string | null;
  readonly dueOn: CalendarDate | null;
  readonly state: TaskState;
};

export type ConferenceData = {
  readonly title: string;
  readonly kind: ConferenceKind;
  readonly heldOn: CalendarDate;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly place: string | null;
  readonly host: string | null;
  readonly chair: string | null;
  readonly summary: string | null;
  readonly captions: readonly string[];
  readonly unit: { readonly name: string; readonly href: string };
  readonly commendations: readonly CommendationData[];
  readonly tasks: readonly TaskData[];
  readonly conclusions: readonly ConclusionData[];
  readonly files: readonly FileData[];
  readonly outOfForce: OutOfForce | null;
  readonly sourced: SourcedData;
};

/** What a conference was about, who was commended, what was set as work; each part with its source. */
export function ConferenceView({ conference }: { readonly conference: ConferenceData }) {
  const t = useTranslations("records.conference");
  const { title, kind, summary, commendations, tasks, outOfForce, sourced } = conference;
  const line = <SourcedLine data={sourced} />;
  return (
    <>
      <PageTop kicker={t(`kinds.${kind}`)} title={title}>
        <div className="space-y-4 pt-4">
          {outOfForce && <OutOfForceNotice is={outOfForce} />}
          <Facts facts={useFacts(conference)} columns={2} />
          {line}
        </div>
      </PageTop>
      {summary && (
        <Section id="about" title={t("about")}>
          <p className="max-w-measure whitespace-pre-line" lang="vi">
            {summary}
          </p>
          {line}
        </Section>
      )}
      <Concluded conference={conference} />
      {commendations.length > 0 && (
        <Section
          id="commendations"
          title={t("commendations")}
          aside={<p>{t("commendations-aside")}</p>}
        >
          {commendations.map((commendation) => (
            <Commendation key={commendation.id} commendation={commendation} />
          ))}
          {line}
        </Section>
      )}
      {tasks.length > 0 && <Tasks tasks={tasks} sourced={sourced} />}
      <Pictures conference={conference} />
    </>
  );
}

type Part = { readonly conference: ConferenceData };

function Concluded({ conference: { conclusions, sourced } }: Part) {
  const t = useTranslations("records.conference");
  if (conclusions.length === 0) return null;
  return (
    <Section id="conclusions" title={t("conclusions")} aside={<p>{t("conclusions-aside")}</p>}>
      <ConclusionList conclusions={conclusions} />
      <SourcedLine data={sourced} />
    </Section>
  );
}

/** What was laid beside it here, and what its source says it shows. */
function Pictures({ conference: { captions, files, sourced } }: Part) {
  const t = useTranslations("records.conference");
  return (
    <>
      {files.length > 0 && (
        <Section id="files" title={t("files")}>
          <Files files={files} />
        </Section>
      )}
      {captions.length > 0 && (
        <Section id="captions" title={t("captions")} aside={<p>{t("captions-aside")}</p>}>
          <ul className="prose list-disc pl-6" lang="vi">
            {captions.map((caption) => (
              <li key={caption}>{caption}</li>
            ))}
          </ul>
          <SourcedLine data={sourced} />
        </Section>
      )}
    </>
  );
}

function useFacts(conference: ConferenceData): Fact[] {
  const { place, host, chair, unit } = conference;
  const t = useTranslations("records.conference");
  const facts: Fact[] = [{ term: t("when"), value: <ConferenceTime {...conference} /> }];
  if (place) facts.push({ term: t("place"), value: <span lang="vi">{place}</span> });
  if (host) facts.push({ term: t("host"), value: <span lang="vi">{host}</span> });
  if (chair) facts.push({ term: t("chair"), value: <span lang="vi">{chair}</span> });
  const link = (
    <a href={unit.href} className="hit">
      {unit.name}
    </a>
  );
  facts.push({ term: t("unit"), value: link });
  return facts;
}

function Commendation({ commendation }: { readonly commendation: CommendationData }) {
  const t = useTranslations("records.conference");
  const { id, collectives, individuals, names, givenBy, ground } = commendation;
  return (
    <div className="space-y-2" id={`r-${id}`}>
      <p className="text-xl font-semibold">
        {collectives !== null && t("collectives", { count: collectives })}
        {collectives !== null && individuals !== null && ", "}
        {individuals !== null && t("individuals", { count: individuals })}
      </p>
      {givenBy && <p>{t("given-by", { by: givenBy })}</p>}
      {ground && <p>{t("ground", { ground })}</p>}
      {names === null ? (
        <p className="text-muted">{t("no-names")}</p>
      ) : (
        <ul className="list-disc pl-6">
          {names.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Tasks({ tasks, sourced }: Pick<ConferenceData, "tasks" | "sourced">) {
  const t = useTranslations("records.conference");
  const year = tasks[0]?.year ?? 0;
  return (
    <Section
      id="tasks"
      title={t("tasks", { year: String(year) })}
      aside={tasks.every(({ ordinal }) => ordinal === null) && <p>{t("tasks-aside")}</p>}
    >
      <ul className="parted">
        {tasks.map(({ id, ordinal, content, owner, dueOn, state }) => (
          <li key={id} id={`r-${id}`} className="space-y-2">
            <blockquote className="max-w-measure border-line border-l-2 pl-5" lang="vi">
              {ordinal !== null && `${ordinal}. `}
              {content}
            </blockquote>
            <p className="flex flex-wrap items-center gap-x-4">
              <Tag tone={state === "done" ? "ok" : "info"}>{t(`task-state.${state}`)}</Tag>
              {owner}
              {dueOn && <Day date={dueOn} />}
            </p>
          </li>
        ))}
      </ul>
      <SourcedLine data={sourced} />
    </Section>
  );
}
