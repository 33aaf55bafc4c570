import { calledBy, type CaseFacts } from "@/lib/domain/document/facts";
import type { DocumentField } from "@/lib/domain/document/fields";

/** Who complains, as every form about a complaint names them. */
export const FILER: DocumentField = {
  name: "filer",
  type: "line",
  prefill: ({ filer }: CaseFacts) => filer && calledBy(filer),
};

export const ADDRESS: DocumentField = {
  name: "address",
  type: "line",
  prefill: ({ filer }: CaseFacts) => filer?.address ?? null,
};

/** The paper of identity, as it stands in the signed complaint: the portal keeps none. */
export const IDENTITY: readonly DocumentField[] = [
  { name: "identityNumber", type: "line", isOfPersons: true },
  { name: "identityIssuedOn", type: "day", isOfPersons: true },
  { name: "identityIssuedBy", type: "line", isOfPersons: true },
];

export const SUBJECT: DocumentField = {
  name: "subject",
  type: "line",
  prefill: ({ subject }: CaseFacts) => subject,
};
