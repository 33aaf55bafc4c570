import { useLocale, useTranslations } from "next-intl";

import { Section } from "@/components/layout/section";
import { type SourcedData, SourcedLine } from "@/components/oversight/reported-figure";
import { OutOfForceNotice } from "@/components/record/out-of-force-notice";
import { Day } from "@/components/ui/day";
import { type Fact, Facts } from "@/components/ui/facts";
import { IllustrationTag } from "@/components/ui/illustration";
import { MoreLink } from "@/components/ui/more-link";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { OutOfForce } from "@/lib/domain/publication/in-force";
import { formatNumber, formatShare } from "@/lib/i18n/format";

export type ProjectData = {
  readonly id: string;
  readonly name: string;
  /** Its own page; null on that page itself. */
  readonly href: string | null;
  readonly stage: "preparing" | "carried_over" | "started" | "completed";
  readonly summary: string | null;
  readonly owner: string | null;
  readonly contractor: string | null;
  readonly capitalDong: number | null;
  readonly disbursedDong: number | null;
  readonly progressPercent: number | null;
  readonly startedOn: CalendarDate | null;
  readonly dueOn: CalendarDate | null;
  readonly boardName: string | null;
  readonly boardHref: string | null;
  readonly sourced: SourcedData;
  readonly isIllustration: boolean;
  /** It no longer holds, and says so. */
  readonly outOfForce: OutOfForce | null;
};

type WardProjectsProps = {
  readonly projects: readonly ProjectData[];
  readonly allHref: string | null;
};

/** Works in the ward: how far they are, what they cost, who watches. */
export function WardProjects({ projects, allHref }: WardProjectsProps) {
  const t = useTranslations("ward.projects");
  const areAllIllustrations = projects.every(({ isIllustration }) => isIllustration);

  return (
    <Section
      id="projects"
      title={t("title")}
      isIllustration={areAllIllustrations}
      aside={<p>{t("text")}</p>}
    >
      <ul className="parted">
        {projects.map((project) => (
          <li key={project.id}>
            <Project project={project} isMarked={!areAllIllustrations} />
          </li>
        ))}
      </ul>
      {allHref && <MoreLink href={allHref}>{t("all")}</MoreLink>}
    </Section>
  );
}

/** `isMarked`: said of this one, where not everything around it is an illustration. */
export function Project({
  project,
  isMarked,
}: {
  readonly project: ProjectData;
  readonly isMarked: boolean;
}) {
  const { name, href, summary, progressPercent, sourced, isIllustration } = project;
  return (
    <div className="space-y-5">
      <div className="space-y-1.5">
        <h3>{href === null ? name : <a href={href}>{name}</a>}</h3>
        {summary && <p className="max-w-measure">{summary}</p>}
        {isMarked && isIllustration && <IllustrationTag />}
        {project.outOfForce && <OutOfForceNotice is={project.outOfForce} />}
      </div>
      {progressPercent !== null && <Progress percent={progressPercent} />}
      <Facts facts={useProjectFacts(project)} />
      <SourcedLine data={sourced} />
    </div>
  );
}

/** The bar repeats the number, so it says nothing to whoever cannot see it. */
export function Progress({ percent }: { readonly percent: number }) {
  const t = useTranslations("ward.projects");
  const locale = useLocale();
  return (
    <div className="max-w-xl space-y-1.5">
      <p>{t("progress", { share: formatShare(percent / 100, locale) })}</p>
      <svg viewBox="0 0 100 3" preserveAspectRatio="none" className="h-3 w-full" aria-hidden="true">
        <rect width="100" height="3" className="fill-hair" />
        <rect width={Math.min(100, Math.max(0, percent))} height="3" className="fill-cham" />
      </svg>
    </div>
  );
}

export function useProjectFacts(project: ProjectData): Fact[] {
  const t = useTranslations("ward.projects");
  const { stage, owner, contractor, startedOn, dueOn, boardName, boardHref } = project;
  const money = useMoney(project);
  const facts: (Fact | null)[] = [
    { term: t("stage"), value: t(`stages.${stage}`) },
    startedOn && { term: t("started"), value: <Day date={startedOn} /> },
    dueOn && { term: t("due"), value: <Day date={dueOn} /> },
    money,
    owner ? { term: t("owner"), value: owner } : null,
    contractor ? { term: t("contractor"), value: contractor } : null,
    boardName
      ? {
          term: t("board"),
          value: boardHref ? (
            <a href={boardHref} className="hit">
              {boardName}
            </a>
          ) : (
            boardName
          ),
        }
      : null,
  ];
  return facts.filter((fact) => fact !== null);
}

/** What it may cost, and how much of that has been paid. */
function useMoney({ capitalDong, disbursedDong }: ProjectData): Fact | null {
  const t = useTranslations("ward.projects");
  const locale = useLocale();
  if (capitalDong === null) return null;
  const value = t("dong", { amount: formatNumber(capitalDong, locale, 0) });
  if (disbursedDong === null || capitalDong === 0) return { term: t("capital"), value };
  const share = formatShare(disbursedDong / capitalDong, locale);
  return { term: t("capital"), value, note: t("disbursed", { share }) };
}
