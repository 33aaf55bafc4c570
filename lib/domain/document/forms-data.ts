import type { DocumentForm } from "@/lib/domain/document/form";
import { acceptanceNotice } from "@/lib/domain/document/forms/acceptance-notice";

/**
 * The forms a ward issues. Numbers and wording are those of the decrees; what their text does not give is left out or
 * marked `needsConfirmation`. Never edit a form that has been in force: end it and add one.
 */
export const DOCUMENT_FORMS: readonly DocumentForm[] = [acceptanceNotice];
