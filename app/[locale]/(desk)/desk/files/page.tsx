import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";

import { ClientWords } from "@/components/layout/client-words";
import { DeskFrame } from "@/components/layout/desk-frame";
import { Day, Moment } from "@/components/ui/day";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Pagination } from "@/components/ui/pagination";
import { listPublicDeskFiles, type PublicDeskFile } from "@/db/queries/public-file-desk";
import { requirePosition } from "@/lib/auth/gates";
import { calendarDateOf } from "@/lib/domain/calendar-date";
import { getPathname } from "@/lib/i18n/navigation";

import { WithdrawForm } from "./withdraw-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("publication.files"))("title") };
}

/** Photographs and papers that are public, for who may take one away again. */
export default async function PublicFilesPage({ searchParams }: PageProps<"/[locale]/desk/files">) {
  const { actor, scope } = await requirePosition("front", "leader");
  const [{ after, done }, t, locale] = await Promise.all([
    searchParams,
    getTranslations("publication.files"),
    getLocale(),
  ]);
  const { files, next } = await listPublicDeskFiles(scope, after);
  const here = getPathname({ href: "/desk/files", locale });
  return (
    <DeskFrame here="/desk/files" actor={actor}>
      <div className="max-w-measure space-y-6">
        <header className="space-y-2">
          <h1>{t("title")}</h1>
          <p className="text-muted">{t("lead")}</p>
        </header>
        {done !== undefined && (
          <Notice tone="ok" isAnswer>
            {t("done")}
          </Notice>
        )}
        {files.length === 0 ? (
          <EmptyState title={t("none")} />
        ) : (
          <ClientWords areas={["publication"]}>
            <ul className="parted">
              {files.map((file) => (
                <PublicFile key={file.id} file={file} words={t} />
              ))}
            </ul>
          </ClientWords>
        )}
        <Pagination
          previousHref={after ? here : undefined}
          nextHref={next ? `${here}?after=${next}` : undefined}
        />
      </div>
    </DeskFrame>
  );
}

type Words = Awaited<ReturnType<typeof getTranslations<"publication.files">>>;

function PublicFile({ file, words: t }: { readonly file: PublicDeskFile; readonly words: Words }) {
  const { id, place, about, name, description, createdAt, withdrawnAt, withdrawnReason } = file;
  return (
    <li className="space-y-2">
      <h2 className="text-base">{about}</h2>
      <p>
        {withdrawnAt === null ? <a href={`/api/${place}/${id}`}>{description}</a> : description}
        <span className="text-note text-muted">
          {" · "}
          {name}
          {" · "}
          <Moment at={createdAt} />
        </span>
      </p>
      {withdrawnAt === null ? (
        <WithdrawForm place={place} fileId={id} name={description} />
      ) : (
        <p className="text-note text-muted">
          {t("withdrawn")} <Day date={calendarDateOf(withdrawnAt)} />: {withdrawnReason}
        </p>
      )}
    </li>
  );
}
