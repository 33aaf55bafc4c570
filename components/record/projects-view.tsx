import { useTranslations } from "next-intl";

import { PageTop } from "@/components/layout/page-top";
import { Section } from "@/components/layout/section";
import { EmptyState } from "@/components/ui/empty-state";
import { Project, type ProjectData } from "@/components/ward/ward-projects";

type Ward = {
  readonly name: string;
  readonly href: string;
  readonly projects: readonly ProjectData[];
};

/** Works by ward. */
export function ProjectsView({ wards }: { readonly wards: readonly Ward[] }) {
  const t = useTranslations("records.project");
  return (
    <>
      <PageTop title={t("title")} lead={t("lead")} />
      {wards.length === 0 && <EmptyState title={t("none")}>{t("none-text")}</EmptyState>}
      {wards.map(({ name, href, projects }) => (
        <Section
          key={href}
          id={href.split("/").at(-1) ?? href}
          title={<a href={href}>{t("of-ward", { name })}</a>}
        >
          <ul className="parted">
            {projects.map((project) => (
              <li key={project.id}>
                <Project project={project} isMarked={false} />
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </>
  );
}
