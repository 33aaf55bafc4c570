import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { TaskItemView } from "@/components/ward-record/record-items";
import { WardRecordsView } from "@/components/ward-record/ward-records-view";

import { loadTasks } from "../../../_show/load-ward-record";
import { sourceNamer } from "../../../_show/source-name";
import { taskGroups, reportedCsvHref, reportedPages } from "../../../_show/ward-record-data";
import { reportedMetadata } from "../../../_show/ward-records-head";
import { ReportedPageFrame } from "../../../_show/ward-records-page";

type Props = PageProps<"/[locale]/wards/[slug]/tasks">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const loaded = await loadTasks(slug);
  if (!loaded) notFound();
  return reportedMetadata(loaded.ward, "tasks");
}

/** What a ward was set to do, who does it and how far it is. */
export default async function WardTasksPage({ params }: Props) {
  const { locale, slug } = await params;
  const loaded = await loadTasks(slug);
  if (!loaded) notFound();
  const { ward, rows } = loaded;
  return (
    <ReportedPageFrame
      ward={ward}
      page="tasks"
      isIllustration={rows.length > 0 && rows.every(({ isDemonstration }) => isDemonstration)}
    >
      <WardRecordsView
        data={{
          page: "tasks",
          kind: "tasks",
          wardName: ward.name,
          groups: taskGroups(loaded, { locale, nameSource: await sourceNamer() }),
          csvHref: reportedCsvHref(slug, "tasks", locale),
          others: reportedPages(ward, locale, "tasks"),
        }}
      >
        {(item) => <TaskItemView item={item} />}
      </WardRecordsView>
    </ReportedPageFrame>
  );
}
