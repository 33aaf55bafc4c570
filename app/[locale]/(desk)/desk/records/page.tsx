import { useLocale, useTranslations } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";

import { ClientWords } from "@/components/layout/client-words";
import { DeskFrame } from "@/components/layout/desk-frame";
import { DraftList, RecordList } from "@/components/record-desk/record-lists";
import { EmptyState } from "@/components/ui/empty-state";
import { MoreLink } from "@/components/ui/more-link";
import { listRecordsAtDesk } from "@/db/queries/record-desk";
import { requirePosition } from "@/lib/auth/gates";
import { AUTHORED_KINDS, type AuthoredKind, isAuthoredKind } from "@/lib/domain/record/draft";
import { getPathname } from "@/lib/i18n/navigation";
import { windowTitle } from "@/lib/i18n/window-title";

import { ProposeForm } from "./propose-form";

type Props = PageProps<"/[locale]/desk/records">;

export const generateMetadata = windowTitle("record-desk.list.title");

/** Projects, conferences, figures and what else is reported of a ward: what is being written, and what is public. */
export default async function RecordDeskPage({ searchParams }: Props) {
  const { actor, scope } = await requirePosition("publisher", "leader");
  const [{ kind: asked }, t, locale] = await Promise.all([
    searchParams,
    getTranslations("record-desk.list"),
    getLocale(),
  ]);
  const kind = isAuthoredKind(asked) ? asked : null;
  const { drafts, records } = await listRecordsAtDesk(scope, kind);
  const isWriter = scope.role === "publisher";

  return (
    <DeskFrame here="/desk/records" actor={actor}>
      <div className="space-y-6">
        <div className="max-w-measure space-y-2">
          <h1>{t("title")}</h1>
          <p className="text-muted">{t("lead")}</p>
        </div>
        <Kinds chosen={kind} />
        {!isWriter && <ForTheLeader />}
        {isWriter && <Beginnings kinds={kind === null ? AUTHORED_KINDS : [kind]} />}
        <section className="space-y-3">
          <h2>{t("open")}</h2>
          {drafts.length === 0 ? (
            <EmptyState title={t("none-open")} />
          ) : (
            <DraftList
              drafts={drafts}
              hrefOf={(id) =>
                getPathname({ href: { pathname: "/desk/records/[id]", params: { id } }, locale })
              }
            />
          )}
        </section>
        <section className="space-y-3">
          <h2>{t("public")}</h2>
          {records.length === 0 ? (
            <EmptyState title={t("none-public")}>{t("none-public-text")}</EmptyState>
          ) : (
            <RecordList
              records={records}
              hrefOf={
                isWriter
                  ? ({ id, kind: of }) => `${newHref(of, locale)}?record=${encodeURIComponent(id)}`
                  : null
              }
            />
          )}
        </section>
      </div>
    </DeskFrame>
  );
}

const newHref = (kind: AuthoredKind, locale: string) =>
  getPathname({ href: { pathname: "/desk/records/new/[kind]", params: { kind } }, locale });

/** What a leader begins here: a commendation, and taking a file away again. */
function ForTheLeader() {
  const t = useTranslations("record-desk.list");
  const locale = useLocale();
  return (
    <>
      <ClientWords areas={["record-desk"]}>
        <ProposeForm />
      </ClientWords>
      <p>
        <MoreLink href={getPathname({ href: "/desk/files", locale })}>{t("files")}</MoreLink>
      </p>
    </>
  );
}

/** One list, narrowed to one kind. */
function Kinds({ chosen }: { readonly chosen: AuthoredKind | null }) {
  const t = useTranslations("record-desk");
  const locale = useLocale();
  const here = getPathname({ href: "/desk/records", locale });
  const links = [
    { kind: null, href: here, label: t("list.all") },
    ...AUTHORED_KINDS.map((kind) => ({
      kind,
      href: `${here}?kind=${kind}`,
      label: t(`kind.${kind}`),
    })),
  ];
  return (
    <nav aria-label={t("list.filter")}>
      <ul className="flex flex-wrap gap-x-5">
        {links.map(({ kind, href, label }) => (
          <li key={kind ?? "all"}>
            <a
              href={href}
              aria-current={kind === chosen ? "true" : undefined}
              className="hit aria-[current]:text-ink aria-[current]:font-semibold"
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Beginnings({ kinds }: { readonly kinds: readonly AuthoredKind[] }) {
  const t = useTranslations("record-desk");
  const locale = useLocale();
  return (
    <section className="space-y-2">
      <h2>{t("list.begin")}</h2>
      <ul className="flex flex-wrap gap-x-5">
        {kinds.map((kind) => (
          <li key={kind}>
            <a href={newHref(kind, locale)} className="hit">
              {t(`new.${kind}`)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
