import { calledBy, capitalised, type CaseFacts } from "@/lib/domain/document/facts";
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

/** Why: in the words of the ground the desk chose, or of the law. */
export const REASON: DocumentField = {
  name: "reason",
  type: "line",
  isLong: true,
  prefill: ({ ground }: CaseFacts) => ground,
};

export const COMPLAINED_OF: DocumentField = {
  name: "complainedOf",
  type: "line",
  prefill: ({ complainedOf }: CaseFacts) => complainedOf,
};

/** What is to be verified. */
export const VERIFIED: DocumentField = { name: "verified", type: "text" };

/** "Theo đề nghị của …", where somebody proposed it. */
export const PROPOSER: DocumentField = { name: "proposer", type: "line", isOptional: true };

/** @vi trách nhiệm thi hành */
export const EXECUTORS: DocumentField = {
  name: "executors",
  type: "text",
  prefill: ({ filer }: CaseFacts) =>
    filer &&
    `${capitalised(calledBy(filer))} và cơ quan, tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./.`,
};
