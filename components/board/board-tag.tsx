import { useTranslations } from "next-intl";

import { Tag, type Tone } from "@/components/ui/tag";
import type { BoardStanding } from "@/lib/domain/oversight/board";
import type { ProgrammeStanding } from "@/lib/domain/oversight/programme";

const BOARDS: Record<BoardStanding, Tone> = {
  coming: "quiet",
  in_office: "ok",
  over: "quiet",
  ended: "quiet",
};

/** Whether a board sits, and if not, why. */
export function BoardTag({ standing }: { readonly standing: BoardStanding }) {
  const t = useTranslations("board.standing");
  return <Tag tone={BOARDS[standing]}>{t(standing)}</Tag>;
}

const PROGRAMMES: Record<ProgrammeStanding, Tone> = {
  planned: "quiet",
  running: "open",
  reported: "ok",
  unreported: "soon",
  called_off: "quiet",
};

/** What became of a programme by today. */
export function ProgrammeTag({ standing }: { readonly standing: ProgrammeStanding }) {
  const t = useTranslations("board.programme-standing");
  return <Tag tone={PROGRAMMES[standing]}>{t(standing)}</Tag>;
}
