import type { ReactNode } from "react";

import {
  type Block,
  type Line,
  MOTTO,
  NATION,
  type OfficialDocument,
  RECIPIENTS,
  type Run,
  type Signature,
} from "@/lib/domain/document/structure";

type Props = { readonly document: OfficialDocument };

/** The document as the printed page shows it: paper stays white and ink black, by night too. */
export function DocumentSheet({ document }: Props) {
  const { title, body, signatures, recipients } = document;
  return (
    <article
      lang="vi"
      className="border-line max-w-[46rem] border bg-white px-6 py-8 font-[Times_New_Roman,Tinos,Liberation_Serif,serif] text-[1.05rem] leading-snug text-black sm:px-14 sm:py-12"
    >
      <SheetHead document={document} />
      <div className="mt-6 text-center font-bold">
        <p>{title.name}</p>
        {title.about && <Ruled length="w-24">{title.about}</Ruled>}
        {title.authority && <p className="mt-4">{title.authority}</p>}
      </div>
      <div className="mt-5 space-y-2 text-justify">
        {body.map((block, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- blocks have no name and never move
          <SheetBlock key={index} block={block} />
        ))}
      </div>
      {signatures.map((row, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- rows have no name and never move
        <div key={index} className="mt-6 grid grid-cols-2 gap-4">
          {row.length === 1 && <Recipients recipients={index === 0 ? recipients : null} />}
          {row.map((signature) => (
            <SheetSignature key={signature.office.join()} signature={signature} />
          ))}
        </div>
      ))}
    </article>
  );
}

function SheetHead({ document: { head } }: Props) {
  const nation = (
    <>
      <p className="font-bold">{NATION}</p>
      <Ruled length="w-[85%]">
        <b>{MOTTO}</b>
      </Ruled>
    </>
  );
  if (head.issuer === null) {
    return (
      <div className="text-center">
        {nation}
        {head.placeAndDay && <p className="mt-4 text-right italic">{head.placeAndDay}</p>}
      </div>
    );
  }
  return (
    <div className="grid gap-x-4 gap-y-3 text-center text-[0.95rem] sm:grid-cols-[2fr_3fr]">
      <div className="font-bold">
        {head.issuer.slice(0, -1).map((line) => (
          <p key={line}>{line}</p>
        ))}
        <Ruled length="w-16">{head.issuer.at(-1)}</Ruled>
      </div>
      <div>{nation}</div>
      <p>{head.number}</p>
      <p className="italic">{head.placeAndDay}</p>
    </div>
  );
}

/** Words with a line beneath them. */
function Ruled({ length, children }: { readonly length: string; readonly children: ReactNode }) {
  return (
    <div className="inline-flex flex-col items-center">
      <p>{children}</p>
      <span className={`mt-0.5 border-t border-black ${length}`} />
    </div>
  );
}

function SheetBlock({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case "paragraph":
      return (
        <p className="indent-10 whitespace-pre-line">
          <Words line={block} />
        </p>
      );
    case "line":
      return (
        <p>
          <Words line={block} />
        </p>
      );
    case "heading":
      return <p className="indent-10 font-bold">{block.text}</p>;
    case "resolution":
      return <p className="py-2 text-center font-bold">{block.text}</p>;
    case "addressee":
      return (
        <p className="pb-3 pl-16 text-left">
          <Words line={block} />
        </p>
      );
    case "ruled":
      return Array.from({ length: block.lines }, (_, line) => (
        <p key={line} className="h-[1.4em] border-b border-dotted border-black" />
      ));
    case "table":
      return <SheetTable table={block} />;
  }
}

function Words({ line: { runs, isFilledByPen } }: { readonly line: Line }) {
  return (
    <>
      {runs.map((run) => (
        <Hand key={run.text} run={run} />
      ))}
      {isFilledByPen && " ……………………………"}
    </>
  );
}

function Hand({ run: { text, bold, italic } }: { readonly run: Run }) {
  const words = italic ? <i>{text}</i> : text;
  return bold ? <b>{words}</b> : words;
}

function SheetTable({ table }: { readonly table: Extract<Block, { kind: "table" }> }) {
  const cell = "border border-black px-2 py-1 align-top text-[0.95rem]";
  return (
    <table className="w-full border-collapse text-left">
      <thead>
        <tr>
          {table.columns.map(({ title }) => (
            <th key={title} className={`${cell} text-center`}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <tr key={row.join()}>
            {row.map((text, index) => (
              <td key={table.columns[index]?.title} className={cell}>
                {text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Recipients({ recipients }: { readonly recipients: readonly string[] | null }) {
  return (
    <div className="text-sm">
      {recipients && (
        <>
          <p className="font-bold italic">{RECIPIENTS}</p>
          {recipients.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </>
      )}
    </div>
  );
}

function SheetSignature({ signature: { office, hint, name } }: { readonly signature: Signature }) {
  return (
    <div className="text-center">
      {office.map((line) => (
        <p key={line} className="font-bold">
          {line}
        </p>
      ))}
      {hint && <p className="text-[0.95rem] italic">{hint}</p>}
      <p className="mt-16 font-bold">{name}</p>
    </div>
  );
}
