import type { NewParty, NewRepresentative } from "@/db/commands/case-file";
import type { CompleteDraft } from "@/lib/domain/case-file/draft";

/** Who files, who speaks for them, and whom a complaint is about, as rows of the case. */
export function filedPeople(
  { filer, complainedOf }: Pick<CompleteDraft, "filer" | "complainedOf">,
  { caseFileId, email }: { caseFileId: string; email: string },
): { people: NewParty[]; speakers: NewRepresentative[] } {
  const { capacity, name, address, phone, actsFor } = filer;
  const isSelf = capacity === "self" || actsFor === null;
  const people: NewParty[] = [
    {
      caseFileId,
      part: "filer",
      kind: capacity === "organisation" ? "organisation" : "person",
      name: isSelf ? name : actsFor,
      address,
      phone,
      email,
    },
  ];
  if (complainedOf !== null) {
    people.push({ caseFileId, part: "complained_of", kind: "organisation", name: complainedOf });
  }
  if (isSelf) return { people, speakers: [] };

  const basis = capacity === "organisation" ? "organisation" : (filer.basis ?? "authorised");
  return { people, speakers: [{ caseFileId, basis, name, phone }] };
}
