import { useLocale, useTranslations } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";

import { DeskFrame } from "@/components/layout/desk-frame";
import { Button, LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import {
  ACCOUNT_GROUPS,
  type AccountGroup,
  type AccountSearch,
  listAccounts,
} from "@/db/queries/administration";
import { requirePosition } from "@/lib/auth/gates";
import { id as idSchema } from "@/lib/domain/input";
import { localeFrom } from "@/lib/i18n/locale-of";
import { getPathname } from "@/lib/i18n/navigation";
import { windowTitle } from "@/lib/i18n/window-title";

type Asked = Awaited<PageProps<"/[locale]/desk/accounts">["searchParams"]>;

/** What cannot be asked is not asked: a search never fails. */
function readSearch({ q, group, after }: Asked): AccountSearch {
  const known = ACCOUNT_GROUPS.find((name) => name === group);
  return {
    words: typeof q === "string" ? q.trim().slice(0, 100) : "",
    group: known ?? "office",
    after: idSchema.safeParse(after).data ?? null,
  };
}

export const generateMetadata = windowTitle("administration.accounts.title");

export default async function AccountsPage({ searchParams }: PageProps<"/[locale]/desk/accounts">) {
  const { actor, scope } = await requirePosition("administrator");
  const search = readSearch(await searchParams);
  const [t, locale, { accounts, next }] = await Promise.all([
    getTranslations("administration.accounts"),
    getLocale(),
    listAccounts(scope, search),
  ]);
  const pageFrom = (after: string | null) =>
    getPathname({
      href: {
        pathname: "/desk/accounts",
        query: { q: search.words, group: search.group, ...(after && { after }) },
      },
      locale: localeFrom(locale),
    });

  return (
    <DeskFrame here="/desk/accounts" actor={actor}>
      <div className="max-w-6xl space-y-6">
        <header className="flex flex-wrap items-center justify-between gap-4">
          <h1>{t("title")}</h1>
          <LinkButton
            look="main"
            href={getPathname({ href: "/desk/accounts/new", locale: localeFrom(locale) })}
          >
            {t("invite")}
          </LinkButton>
        </header>
        <Search {...search} />
        {accounts.length === 0 ? (
          <EmptyState title={t("none")}>{t("none-words")}</EmptyState>
        ) : (
          <AccountTable accounts={accounts} group={search.group} />
        )}
        <Pagination
          previousHref={search.after ? pageFrom(null) : undefined}
          nextHref={next ? pageFrom(next) : undefined}
        />
      </div>
    </DeskFrame>
  );
}

function Search({ words, group }: AccountSearch) {
  const t = useTranslations("administration.accounts");
  const locale = useLocale();

  return (
    <search className="print:hidden">
      <form
        action={getPathname({ href: "/desk/accounts", locale })}
        method="get"
        className="flex flex-wrap items-end gap-3"
      >
        <label className="min-w-52 flex-1 space-y-1">
          <span className="block">{t("words")}</span>
          <input type="search" name="q" defaultValue={words} className="field-box" />
        </label>
        <label className="space-y-1">
          <span className="block">{t("group-label")}</span>
          <select name="group" defaultValue={group} className="field-box">
            {ACCOUNT_GROUPS.map((name) => (
              <option key={name} value={name}>
                {t(`group.${name}`)}
              </option>
            ))}
          </select>
        </label>
        <Button>{t("search")}</Button>
      </form>
    </search>
  );
}

type Row = Awaited<ReturnType<typeof listAccounts>>["accounts"][number];

function AccountTable({
  accounts,
  group,
}: {
  readonly accounts: readonly Row[];
  readonly group: AccountGroup;
}) {
  const t = useTranslations("administration.accounts");
  const locale = useLocale();

  return (
    <Table
      caption={t(`group.${group}`)}
      captionHidden
      rows={accounts}
      rowKey={({ id }) => id}
      columns={[
        {
          id: "name",
          header: t("name"),
          isRowHeader: true,
          cell: ({ id, name }) => (
            <a
              className="hit"
              href={getPathname({
                href: { pathname: "/desk/accounts/[id]", params: { id } },
                locale,
              })}
            >
              {name}
            </a>
          ),
        },
        {
          id: "email",
          header: t("email"),
          cell: ({ email }) => <span className="break-all">{email}</span>,
        },
        { id: "roles", header: t("roles"), cell: (row) => <Roles {...row} /> },
        { id: "state", header: t("state"), cell: (row) => <State {...row} /> },
      ]}
    />
  );
}

function Roles({ offices }: Pick<Row, "offices">) {
  const t = useTranslations();
  if (offices.length === 0) return t("administration.accounts.no-role");
  return offices.map(({ role, unitName }) => (
    <span key={`${role} ${unitName}`} className="block">
      {t(`terms.role.${role}`)}, {unitName}
    </span>
  ));
}

function State({ isConfirmed, isLocked }: Pick<Row, "isConfirmed" | "isLocked">) {
  const t = useTranslations("administration.accounts");
  if (isLocked) return <Tag tone="late">{t("locked")}</Tag>;
  return isConfirmed ? <Tag tone="ok">{t("active")}</Tag> : <Tag tone="soon">{t("waiting")}</Tag>;
}
