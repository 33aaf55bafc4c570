import "server-only";
import { and, asc, eq, inArray, isNotNull, sql } from "drizzle-orm";

import type { Transaction } from "@/db/client";
import { findings, oversightResults, oversightResultVersions, recommendations } from "@/db/schema";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { ResultContent } from "@/lib/domain/oversight/content";
import type { ResultItem } from "@/lib/domain/sheet/results-columns";

type Head = {
  readonly id: string;
  readonly code: string;
  readonly unitId: string;
  readonly inspectedFrom: CalendarDate;
  readonly publishedVersion: number | null;
} & Omit<ResultItem, "code" | "findings" | "recommendations">;

const HEAD = {
  id: oversightResults.id,
  code: oversightResults.slug,
  unitId: oversightResults.unitId,
  boardId: oversightResults.bodyId,
  title: oversightResults.title,
  field: oversightResults.field,
  inspectedFrom: oversightResults.inspectedFrom,
  inspectedTo: oversightResults.inspectedTo,
  summary: oversightResults.summary,
  isDemonstration: oversightResults.isDemonstration,
  publishedVersion: oversightResults.publishedVersion,
};

const PAGE = 500;

/** The published results of a unit as its file has them, some at a time, in an order that is the same everywhere. */
export async function* eachPublishedResult(
  tx: Transaction,
  unitId: string,
): AsyncGenerator<ResultItem> {
  let after: Head | undefined;
  for (;;) {
    const heads: Head[] = await tx
      .select(HEAD)
      .from(oversightResults)
      .where(
        and(
          eq(oversightResults.unitId, unitId),
          isNotNull(oversightResults.publishedVersion),
          after &&
            sql`(${oversightResults.inspectedFrom}, ${oversightResults.slug} collate "C") > (${after.inspectedFrom}::date, ${after.code} collate "C")`,
        ),
      )
      .orderBy(asc(oversightResults.inspectedFrom), sql`${oversightResults.slug} collate "C"`)
      .limit(PAGE);
    yield* await withParts(tx, heads);
    after = heads.at(-1);
    if (heads.length < PAGE) return;
  }
}

/** The results that bear these names, as a file would have them; null for one of another unit. */
export async function findResultsNamed(
  tx: Transaction,
  unitId: string,
  slugs: readonly string[],
): Promise<ReadonlyMap<string, ResultItem | null>> {
  if (slugs.length === 0) return new Map();
  const heads: Head[] = await tx
    .select(HEAD)
    .from(oversightResults)
    .where(inArray(oversightResults.slug, [...slugs]));
  const mine = heads.filter((head) => head.unitId === unitId);
  const published = mine.filter((head) => head.publishedVersion !== null);
  const items = [
    ...(await withParts(tx, published)),
    ...(await drafts(
      tx,
      mine.filter((head) => head.publishedVersion === null),
    )),
  ];
  return new Map<string, ResultItem | null>([
    ...heads.map(({ code }) => [code, null] as const),
    ...items.map((item) => [item.code ?? "", item] as const),
  ]);
}

async function withParts(tx: Transaction, heads: readonly Head[]): Promise<ResultItem[]> {
  const ids = heads.map(({ id }) => id);
  if (ids.length === 0) return [];
  const found = await tx
    .select({
      resultId: findings.resultId,
      key: findings.key,
      verdict: findings.verdict,
      text: findings.text,
    })
    .from(findings)
    .where(and(inArray(findings.resultId, ids), eq(findings.isWithdrawn, false)))
    .orderBy(asc(findings.resultId), asc(findings.ordinal));
  const asked = await tx
    .select({
      resultId: recommendations.resultId,
      findingKey: recommendations.findingKey,
      text: recommendations.text,
      addresseeUnitId: recommendations.addresseeUnitId,
      sentOn: recommendations.sentOn,
      state: recommendations.state,
      answeredOn: recommendations.answeredOn,
      doneOn: recommendations.doneOn,
      verifiedOn: recommendations.verifiedOn,
    })
    .from(recommendations)
    .where(and(inArray(recommendations.resultId, ids), eq(recommendations.isWithdrawn, false)))
    .orderBy(asc(recommendations.resultId), asc(recommendations.ordinal));
  const findingsOf = grouped(found);
  const askedOf = grouped(asked);
  return heads.map((head) => {
    const own = findingsOf.get(head.id) ?? [];
    return itemOf(head, own, askedOf.get(head.id) ?? []);
  });
}

type Asked = Omit<ResultItem["recommendations"][number], "finding" | "state"> & {
  readonly findingKey: string;
  readonly state: ResultItem["recommendations"][number]["state"] | "drafted";
};
type Found = ResultItem["findings"][number] & { readonly key: string };

function itemOf(head: Head, found: readonly Found[], asked: readonly Asked[]): ResultItem {
  const { id: _, unitId: __, publishedVersion: ___, ...rest } = head;
  return {
    ...rest,
    findings: found.map(({ verdict, text }) => ({ verdict, text })),
    recommendations: asked.map(
      ({ findingKey, text, addresseeUnitId, sentOn, state, answeredOn, doneOn, verifiedOn }) => ({
        finding: found.findIndex(({ key }) => key === findingKey),
        text,
        addresseeUnitId,
        sentOn,
        state: state === "drafted" ? null : state,
        answeredOn,
        doneOn,
        verifiedOn,
      }),
    ),
  };
}

async function drafts(tx: Transaction, heads: readonly Head[]): Promise<ResultItem[]> {
  if (heads.length === 0) return [];
  const rows = await tx
    .selectDistinctOn([oversightResultVersions.resultId], {
      resultId: oversightResultVersions.resultId,
      content: oversightResultVersions.content,
    })
    .from(oversightResultVersions)
    .where(
      inArray(
        oversightResultVersions.resultId,
        heads.map(({ id }) => id),
      ),
    )
    .orderBy(oversightResultVersions.resultId, sql`${oversightResultVersions.version} desc`);
  return rows.flatMap(({ resultId, content }) => {
    const head = heads.find(({ id }) => id === resultId);
    return head ? [draftItem(head, content)] : [];
  });
}

function draftItem(head: Head, content: ResultContent): ResultItem {
  const { title, summary, field, inspectedFrom, inspectedTo } = content;
  const nothing = { sentOn: null, state: null, answeredOn: null, doneOn: null, verifiedOn: null };
  return itemOf(
    { ...head, title, summary, field, inspectedFrom, inspectedTo },
    content.findings,
    content.recommendations.map((one) => ({ ...one, ...nothing })),
  );
}

const grouped = <Row extends { readonly resultId: string }>(rows: readonly Row[]) => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.resultId);
    if (group) group.push(row);
    else groups.set(row.resultId, [row]);
  }
  return groups;
};
