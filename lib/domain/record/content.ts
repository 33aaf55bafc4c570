import * as z from "zod";

import { CLEARANCES } from "@/lib/domain/record/clearances";
import { COMMENDATIONS } from "@/lib/domain/record/commendations";
import { conclusionsIn, conclusionsTyped } from "@/lib/domain/record/conclusion-rows";
import { CONFERENCES } from "@/lib/domain/record/conferences";
import type {
  AnyContent,
  ContentOf,
  Declaration,
  Fields,
  Typed,
} from "@/lib/domain/record/declaration";
import type { AuthoredKind } from "@/lib/domain/record/draft";
import { type Field, type FieldValue, schemaOf, typedOf } from "@/lib/domain/record/field";
import { INDICATORS } from "@/lib/domain/record/indicators";
import { PROJECTS } from "@/lib/domain/record/projects";
import { lastDayProblem, sourceProblem } from "@/lib/domain/record/provenance";
import { TASKS } from "@/lib/domain/record/tasks";

/** All that is written at the desk; from here come form, checks, preview and comparison. */
const DECLARATIONS = {
  projects: PROJECTS,
  clearances: CLEARANCES,
  conferences: CONFERENCES,
  tasks: TASKS,
  indicators: INDICATORS,
  commendations: COMMENDATIONS,
} as const satisfies Record<AuthoredKind, unknown>;

type FieldsOf<Kind extends AuthoredKind> = (typeof DECLARATIONS)[Kind]["fields"];
export type RecordContent<Kind extends AuthoredKind = AuthoredKind> = Kind extends AuthoredKind
  ? ContentOf<FieldsOf<Kind>>
  : never;

const declared = (kind: AuthoredKind) =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- read by name, whatever its kind
  DECLARATIONS[kind] as unknown as Declaration<Fields>;

export const fieldsOf = (kind: AuthoredKind): Fields => declared(kind).fields;

export const titleOf = (kind: AuthoredKind, content: AnyContent): string | null =>
  declared(kind).titleOf(content);

/**
 * The fields of the form of one kind. A draft may leave out anything, what goes to the leader may not. A complaint
 * names the field as the form does.
 */
export function recordInput<Kind extends AuthoredKind>(
  kind: Kind,
  { complete }: { readonly complete: boolean },
) {
  return z
    .record(z.string(), z.union([z.string(), z.array(z.string())]))
    .transform((typed, context): RecordContent<Kind> => {
      const complain = (field: string, message: string) =>
        context.addIssue({ code: "custom", path: [field], message });
      const content = Object.fromEntries(
        Object.entries(fieldsOf(kind)).map(([name, field]) => [
          name,
          field.type === "conclusions"
            ? conclusionsIn(typed, complain)
            : readField(field, { typed: typed[name], complete }, (code) => complain(name, code)),
        ]),
      );
      if (complete && context.issues.length === 0) {
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every field of the kind was read above
        const whole = content as ContentOf<Fields>;
        const wrongs = [
          ...declared(kind).wrongs(whole),
          ...sourceProblem(whole),
          ...lastDayProblem(whole),
        ];
        for (const { field, problem } of wrongs) complain(field, problem);
      }
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every field of the kind was read above
      return content as RecordContent<Kind>;
    });
}

type Sent = { readonly typed: Typed[string] | undefined; readonly complete: boolean };

/** The value of one field; what cannot be read is complained of, and nothing. */
function readField(
  field: Exclude<Field, { type: "conclusions" }>,
  { typed, complete }: Sent,
  complain: (code: string) => void,
): FieldValue {
  const nothing = field.type === "choices" ? [] : "";
  const read = schemaOf(field, complete).safeParse(typed ?? nothing);
  if (read.success) return read.data;
  complain(read.error.issues[0]?.message ?? "form_malformed");
  return null;
}

/** What the form shows of what is stored. */
export function typedFrom(kind: AuthoredKind, content: AnyContent): Typed {
  return Object.fromEntries(
    Object.entries(fieldsOf(kind)).flatMap(([name, field]) => {
      const value = content[name] ?? null;
      if (field.type === "conclusions") return conclusionsTyped(value);
      // A box that is not ticked is not sent at all.
      if (field.type === "mark") return value === true ? [[name, "on"]] : [];
      if (field.type === "lines") return [[name, Array.isArray(value) ? value.join("\n") : ""]];
      return [[name, field.type === "choices" ? [value ?? []].flat().map(String) : typedOf(value)]];
    }),
  );
}

/** What was stored, read again as the kind is declared today; what cannot be read any more is left out. */
export function storedContent<Kind extends AuthoredKind>(
  kind: Kind,
  stored: unknown,
): RecordContent<Kind> {
  const found = z.record(z.string(), z.unknown()).safeParse(stored).data ?? {};
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what is no value of a field fails to be read below
  const typed = typedFrom(kind, found as AnyContent);
  const schema = recordInput(kind, { complete: false });
  const read = schema.safeParse(typed);
  if (read.success) return read.data;
  const wrong = new Set(read.error.issues.map(({ path }) => String(path[0])));
  const rest = Object.entries(typed).filter(([name]) => !wrong.has(name));
  return schema.parse(Object.fromEntries(rest));
}

/** Whether it could go to the leader as it stands. */
export const isComplete = (kind: AuthoredKind, content: AnyContent): boolean =>
  recordInput(kind, { complete: true }).safeParse(typedFrom(kind, content)).success;

/** The fields that say something else than before. */
export function changedFields(kind: AuthoredKind, before: AnyContent, after: AnyContent): string[] {
  return Object.keys(fieldsOf(kind)).filter(
    (name) => JSON.stringify(before[name] ?? null) !== JSON.stringify(after[name] ?? null),
  );
}

/** What a stored record says: its columns bear the names of the fields; its source is known by its id. */
export const contentOfRecord = <Kind extends AuthoredKind>(
  kind: Kind,
  row: Readonly<Record<string, unknown>>,
): RecordContent<Kind> => storedContent(kind, row);
