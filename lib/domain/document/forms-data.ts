import type { DisclosureForm, DocumentForm, ReceptionForm } from "@/lib/domain/document/form";
import { acceptanceNotice } from "@/lib/domain/document/forms/acceptance-notice";
import { conclusionNotice } from "@/lib/domain/document/forms/conclusion-notice";
import { dialogueMinutes, dialogueNotice } from "@/lib/domain/document/forms/dialogue";
import { disclosureList } from "@/lib/domain/document/forms/disclosure-list";
import { disclosureReport } from "@/lib/domain/document/forms/disclosure-report";
import { nonAcceptanceNotice } from "@/lib/domain/document/forms/non-acceptance-notice";
import { answerNotice, forwardingSlip, guidanceSlip } from "@/lib/domain/document/forms/proposals";
import { receiptOfPapers, receptionRefusal } from "@/lib/domain/document/forms/reception";
import { settlementDecision } from "@/lib/domain/document/forms/settlement-decision";
import {
  continuationDecision,
  suspensionDecision,
  terminationDecision,
} from "@/lib/domain/document/forms/suspension";
import {
  verificationAssignment,
  verificationDecision,
} from "@/lib/domain/document/forms/verification";

/**
 * The forms a ward issues. Numbers and wording are those of the decrees; what their text does not give is left out or
 * marked `needsConfirmation`. Never edit a form that has been in force: end it and add one.
 */
export const DOCUMENT_FORMS: readonly DocumentForm[] = [
  acceptanceNotice,
  nonAcceptanceNotice,
  verificationAssignment,
  verificationDecision,
  dialogueNotice,
  dialogueMinutes,
  suspensionDecision,
  continuationDecision,
  terminationDecision,
  settlementDecision,
  guidanceSlip,
  forwardingSlip,
  answerNotice,
  receptionRefusal,
  receiptOfPapers,
];

/** What is about no case: a reception, or what was made public in a period. */
export const RECEPTION_FORMS: readonly ReceptionForm[] = [conclusionNotice];
export const DISCLOSURE_FORMS: readonly DisclosureForm[] = [disclosureList, disclosureReport];
