import { Fragment } from "react";

/** A receipt's code: on a narrow page it goes on in the next line between two groups, never inside one. */
export function ReceiptCode({ code }: { readonly code: string }) {
  const [first, ...more] = code.split("-");
  return (
    <>
      {first}
      {more.map((group, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- two groups may be alike, and none ever moves
        <Fragment key={index}>
          -<wbr />
          {group}
        </Fragment>
      ))}
    </>
  );
}
