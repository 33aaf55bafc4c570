import { COMPLAINT_RULES } from "@/lib/domain/clock/law/complaint";
import { DEMOCRACY_RULES } from "@/lib/domain/clock/law/democracy";
import { DENUNCIATION_RULES } from "@/lib/domain/clock/law/denunciation";
import { LETTER_RULES } from "@/lib/domain/clock/law/letter";
import type { LegalRule } from "@/lib/domain/clock/rules";

/** Every period of the law. A line that has been in force is never edited: it gets an end, and a new line begins. */
export const LEGAL_RULES: readonly LegalRule[] = [
  ...COMPLAINT_RULES,
  ...DENUNCIATION_RULES,
  ...LETTER_RULES,
  ...DEMOCRACY_RULES,
];
