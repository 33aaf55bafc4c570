import { useTranslations } from "next-intl";

import type { RepresentationBasis, SignatureStatus } from "@/lib/domain/case-file/case-file";

import { DeskSection } from "./desk-section";

export type CasePerson = {
  readonly id: string;
  readonly part: "filer" | "co_filer" | "complained_of";
  readonly name: string;
  readonly address: string | null;
  readonly phone: string | null;
  readonly email: string | null;
};

export type CaseSpeaker = {
  readonly id: string;
  readonly basis: RepresentationBasis;
  readonly name: string;
  readonly phone: string | null;
};

type Props = {
  readonly people: readonly CasePerson[];
  readonly speakers: readonly CaseSpeaker[];
  /** Only where a signature matters. */
  readonly signature: SignatureStatus | null;
};

const TERM = "text-muted";

/** Who filed, for whom, and whom it is about. */
export function CasePeople({ people, speakers, signature }: Props) {
  const t = useTranslations();
  const word = (key: string) => t(`desk.case.${key}`);
  return (
    <DeskSection id="people" title={word("people")}>
      <dl className="space-y-3">
        {people.map(({ id, part, name, ...contact }) => (
          <div key={id}>
            <dt className={TERM}>{word(part)}</dt>
            <dd className="font-semibold">{name}</dd>
            {(["address", "phone", "email"] as const).map(
              (key) =>
                contact[key] && (
                  <dd key={key}>
                    <span className="sr-only">{word(key)}: </span>
                    {contact[key]}
                  </dd>
                ),
            )}
          </div>
        ))}
        {speakers.map(({ id, basis, name, phone }) => (
          <div key={id}>
            <dt className={TERM}>{t(`terms.basis.${basis}`)}</dt>
            <dd className="font-semibold">{name}</dd>
            {phone && <dd>{phone}</dd>}
          </div>
        ))}
        {signature && (
          <div>
            <dt className={TERM}>{word("signature")}</dt>
            <dd>{t(`terms.signature.${signature}`)}</dd>
          </div>
        )}
      </dl>
    </DeskSection>
  );
}
