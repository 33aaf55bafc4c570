import { promisify } from "node:util";
import { deserialize, serialize } from "node:v8";
import { gunzip, gzip } from "node:zlib";

const zip = promisify(gzip);
const unzip = promisify(gunzip);

export type RouterData = {
  rscData: Buffer | undefined;
  segmentData: Map<string, Buffer> | undefined;
};

type Packed = { rsc: Uint8Array | undefined; segments: [string, Uint8Array | null][] | undefined };

/**
 * What Next's router fetches when somebody goes from a private page to a public one without loading a document:
 * thrice the size of the document, twice in every page, and seldom asked for. So it is packed.
 */
export async function packRouterData({ rscData, segmentData }: RouterData): Promise<Buffer | null> {
  if (rscData === undefined && segmentData === undefined) return null;
  const packed: Packed = {
    rsc: rscData,
    segments:
      segmentData &&
      [...segmentData].map(([name, bytes]) => [name, rscData?.equals(bytes) ? null : bytes]),
  };
  return zip(serialize(packed), { level: 4 });
}

export async function unpackRouterData(packed: Buffer | null): Promise<RouterData> {
  if (packed === null) return { rscData: undefined, segmentData: undefined };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by the function above, and checksummed
  const { rsc, segments } = deserialize(await unzip(packed)) as Packed;
  const rscData = rsc && Buffer.from(rsc);
  const bytesOf = (bytes: Uint8Array | null) => Buffer.from(bytes ?? rscData ?? []);
  const segmentData = segments && new Map(segments.map(([name, bytes]) => [name, bytesOf(bytes)]));
  return { rscData, segmentData };
}
