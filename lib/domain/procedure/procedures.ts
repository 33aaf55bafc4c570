import { COMMUNITY_DECISION } from "@/lib/domain/procedure/community-decision";
import { CONSULTATION } from "@/lib/domain/procedure/consultation";
import { DENUNCIATION } from "@/lib/domain/procedure/denunciation";
import { DISCLOSURE } from "@/lib/domain/procedure/disclosure";
import type { Procedure } from "@/lib/domain/procedure/procedure";
import { RECEPTION } from "@/lib/domain/procedure/reception";
import { RECOMMENDATION } from "@/lib/domain/procedure/recommendation";

/** Every procedure beside the case file's own, whose table is `case-file/action-table.ts`. */
export const PROCEDURES: readonly Procedure[] = [
  DENUNCIATION,
  RECOMMENDATION,
  DISCLOSURE,
  CONSULTATION,
  COMMUNITY_DECISION,
  RECEPTION,
];
