import { useTranslations } from "next-intl";

import { MatterTag } from "@/components/board/matter-tag";
import { Moment } from "@/components/ui/day";
import { IllustrationTag } from "@/components/ui/illustration";
import { type Column, Table } from "@/components/ui/table";
import { matterReference, type MatterState } from "@/lib/domain/oversight/board-matter";

export type MatterRow = {
  readonly id: string;
  readonly year: number;
  readonly number: number;
  readonly subject: string;
  readonly state: MatterState;
  readonly sentAt: Date;
  readonly boardName: string;
  readonly isDemonstration: boolean;
};

type Props = {
  readonly matters: readonly MatterRow[];
  readonly hrefOf: (id: string) => string;
};

/** What came to the boards of one's units. */
export function MatterTable({ matters, hrefOf }: Props) {
  const t = useTranslations("board-desk.matter");
  const columns: Column<MatterRow>[] = [
    {
      id: "subject",
      header: t("column.subject"),
      isRowHeader: true,
      cell: ({ id, subject, isDemonstration, ...numbered }) => (
        <>
          <a href={hrefOf(id)}>{subject}</a> {isDemonstration && <IllustrationTag isSmall />}
          <span className="text-note text-muted block">{matterReference(numbered)}</span>
        </>
      ),
    },
    { id: "board", header: t("column.board"), cell: ({ boardName }) => boardName },
    { id: "sent", header: t("column.sent"), cell: ({ sentAt }) => <Moment at={sentAt} /> },
    { id: "state", header: t("column.state"), cell: ({ state }) => <MatterTag state={state} /> },
  ];
  return (
    <Table
      caption={t("caption")}
      captionHidden
      columns={columns}
      rows={matters}
      rowKey={({ id }) => id}
    />
  );
}
