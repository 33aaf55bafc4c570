import { cache } from "react";

import {
  countWorkOf,
  findBoardHead,
  listMembersOf,
  listMembersOfUnits,
  listOtherTerms,
  listProgrammesOf,
  listProgrammesOfUnits,
  listWatchedProjects,
} from "@/db/queries/board";
import { findLegalCalendar } from "@/db/queries/calendar";
import { findUnitFacts, listSuccessions, listUnits } from "@/db/queries/unit";
import { listRecordVersions } from "@/db/queries/ward-record";
import { boardTag, projectsTag, resultsTag, unitsTag, unitTag } from "@/lib/cache-tags";
import { lineOf } from "@/lib/domain/unit/succession";
import { publicQuery } from "@/lib/public-query";

const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

/** All that one board's page shows, with how it came to say it; null for an address nobody gave. */
export const loadBoard = cache(async (slug: string) =>
  publicQuery([boardTag(slug), unitsTag, resultsTag, projectsTag], async (tx, today) => {
    const board = await findBoardHead(tx, slug);
    if (!board) return null;
    const members = await listMembersOf(tx, board.id);
    const programmes = await listProgrammesOf(tx, board.id);
    return {
      board,
      members,
      programmes,
      today,
      calendar: await findLegalCalendar(tx),
      projects: await listWatchedProjects(tx, board.id),
      work: await countWorkOf(tx, board.id),
      others: await listOtherTerms(tx, { ...board, unitId: board.unit.id }),
      versions: {
        board: await listRecordVersions(tx, "bodies", [board.id]),
        members: await listRecordVersions(tx, "body_members", idsOf(members)),
        programmes: await listRecordVersions(tx, "programmes", idsOf(programmes)),
      },
    };
  }),
);

export type LoadedBoard = NonNullable<Awaited<ReturnType<typeof loadBoard>>>;

/** Members and programmes of a ward and of the units before it, for the files to take along. */
export const loadBoardLists = cache(async (slug: string) =>
  publicQuery([unitsTag, unitTag(slug)], async (tx) => {
    const ward = await findUnitFacts(tx, slug);
    if (ward?.kind !== "ward" || ward.service !== "full") return null;
    const line = lineOf(ward.id, await listUnits(tx), await listSuccessions(tx));
    const ids = line.map(({ id }) => id);
    return {
      ward,
      line,
      members: await listMembersOfUnits(tx, ids),
      programmes: await listProgrammesOfUnits(tx, ids),
    };
  }),
);

export type LoadedBoardLists = NonNullable<Awaited<ReturnType<typeof loadBoardLists>>>;
