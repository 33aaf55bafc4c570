import { Fragment, type ReactNode } from "react";

/** A receipt's code: on a narrow page it goes on in the next line between two groups, never inside one. */
export function ReceiptCode({ code }: { readonly code: string }) {
  const [first, ...more] = code.split("-");
  return (
    <>
      <Group>{first}</Group>
      {more.map((group, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- two groups may be alike, and none ever moves
        <Fragment key={index}>
          -<wbr />
          <Group>{group}</Group>
        </Fragment>
      ))}
    </>
  );
}

/** Stays in one piece even where long words may be broken anywhere. */
const Group = ({ children }: { readonly children: ReactNode }) => (
  <span className="whitespace-nowrap">{children}</span>
);
