import { useTranslations } from "next-intl";

import { PageTop } from "@/components/layout/page-top";
import { Section } from "@/components/layout/section";
import { EmptyState } from "@/components/ui/empty-state";
import { ListFilter } from "@/components/ui/list-filter";
import { Pagination } from "@/components/ui/pagination";
import { SelectField } from "@/components/ui/select-field";
import { Project, type ProjectData } from "@/components/ward/ward-projects";
import { PROJECT_STAGES, type ProjectStage } from "@/lib/domain/oversight/record";

type Ward = {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly projects: readonly ProjectData[];
};

export type ProjectsFilter = {
  readonly action: string;
  /** Wards by slug, those of today first. */
  readonly wards: readonly { readonly value: string; readonly label: string }[];
  readonly ward: string | null;
  readonly stage: ProjectStage | null;
};

type Props = {
  readonly filter: ProjectsFilter;
  readonly wards: readonly Ward[];
  readonly previousHref: string | null;
  readonly nextHref: string | null;
};

/** Works by ward, the soonest due first, by ward and stage. */
export function ProjectsView({ filter, wards, previousHref, nextHref }: Props) {
  const t = useTranslations("records.project");
  const isFiltered = filter.ward !== null || filter.stage !== null;
  return (
    <>
      <PageTop title={t("title")} lead={t("lead")} />
      <Section id="filter" title={t("filter-title")}>
        <Filter filter={filter} isFiltered={isFiltered} />
      </Section>
      {wards.length === 0 && (
        <EmptyState title={t(isFiltered ? "none-filtered" : "none")}>
          {t(isFiltered ? "none-filtered-text" : "none-text")}
        </EmptyState>
      )}
      {wards.map(({ id, name, href, projects }) => (
        <Section key={id} id={id} title={<a href={href}>{t("of-ward", { name })}</a>}>
          <ul className="parted">
            {projects.map((project) => (
              <li key={project.id}>
                <Project project={project} isMarked={false} />
              </li>
            ))}
          </ul>
        </Section>
      ))}
      <Pagination previousHref={previousHref ?? undefined} nextHref={nextHref ?? undefined} />
    </>
  );
}

type FilterProps = { readonly filter: ProjectsFilter; readonly isFiltered: boolean };

function Filter({ filter: { action, wards, ward, stage }, isFiltered }: FilterProps) {
  const t = useTranslations();
  return (
    <ListFilter action={action} isFiltered={isFiltered}>
      <SelectField
        name="phuong"
        label={t("ui.filter.ward")}
        empty={t("ui.filter.all-wards")}
        options={wards}
        initial={ward ?? undefined}
      />
      <SelectField
        name="giai-doan"
        label={t("ward.projects.stage")}
        empty={t("records.project.all-stages")}
        options={PROJECT_STAGES.map((value) => ({
          value,
          label: t(`ward.projects.stages.${value}`),
        }))}
        initial={stage ?? undefined}
      />
    </ListFilter>
  );
}
