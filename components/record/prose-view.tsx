import { PageTop } from "@/components/layout/page-top";
import { Section } from "@/components/layout/section";

export type ProsePart = {
  readonly id: string;
  readonly title: string;
  /** Paragraphs, each on its line. */
  readonly text: string;
};

type Props = {
  readonly title: string;
  readonly lead: string;
  readonly parts: readonly ProsePart[];
};

/** A page of words about the portal itself. */
export function ProseView({ title, lead, parts }: Props) {
  return (
    <>
      <PageTop title={title} lead={lead} />
      {parts.map(({ id, title: heading, text }) => (
        <Section key={id} id={id} title={heading}>
          <div className="prose">
            {text.split("\n").map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
        </Section>
      ))}
    </>
  );
}
