import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod/mini';

/** One field of a scheda as ANAC's data model has it; `id` as in `lib/schede`: `aggiudicazioni[].codIstat`. */
export type ModelField = {
  id: string;
  /** Required at every level above it too. */
  required: boolean;
  codeList: string | null;
  minLength: number | null;
  maxLength: number | null;
};

const Schema = z.looseObject({
  $ref: z.optional(z.string()),
  allOf: z.optional(z.array(z.unknown())),
  type: z.optional(z.string()),
  description: z.optional(z.nullable(z.string())),
  required: z.optional(z.nullable(z.array(z.string()))),
  properties: z.optional(z.nullable(z.record(z.string(), z.unknown()))),
  items: z.optional(z.unknown()),
  minLength: z.optional(z.number()),
  maxLength: z.optional(z.number()),
  pattern: z.optional(z.string()),
});
type Schema = z.infer<typeof Schema>;
const Document = z.object({ components: z.object({ schemas: z.record(z.string(), z.unknown()) }) });

/** A schema and the file in which its local references are to be looked up. */
type Placed = { schema: Schema; file: string };

/** Every value of a code list is this object; the list is named by a link in the description of the schema that extends it. */
const CODED = 'TipologicaSchemaType';
const LIST = /tipologiche\/(\w+)\.json/;

/** ANAC gives a length as such or at the end of a pattern: `^[a-zA-Z0-9]{20,22}$`. */
const lengths = ({ minLength, maxLength, pattern = '' }: Schema): Pick<ModelField, 'minLength' | 'maxLength'> => {
  const [, least, most = least] = /\{(\d+)(?:,(\d+))?\}\$\s*$/.exec(pattern) ?? [];
  return {
    minLength: minLength ?? (least ? Number(least) : null),
    maxLength: maxLength ?? (most ? Number(most) : null),
  };
};

/** The file of a scheda's data model: `modello-dati-schede-AD2.25.yaml` for AD2_25; null when the folder does not have it. */
const fileOf = (folder: string, scheda: string): string | null =>
  [`modello-dati-schede-${scheda.replaceAll('_', '.')}.yaml`, `modello-dati-schede-${scheda}.yaml`].find((name) =>
    existsSync(join(folder, name)),
  ) ?? null;

const reader = (folder: string) => {
  const documents = new Map<string, Record<string, unknown>>();
  const schemas = (file: string): Record<string, unknown> => {
    const found =
      documents.get(file) ?? Document.parse(parse(readFileSync(join(folder, file), 'utf8'))).components.schemas;
    documents.set(file, found);
    return found;
  };
  const named = (reference: string, from: string): Placed => {
    const [address = '', name = ''] = reference.split('#/components/schemas/');
    const file = address === '' ? from : basename(address);
    // The one reference that leaves the folder: a code, which nobody needs to see from within.
    if (name === CODED) return { schema: Schema.parse({ type: 'object', description: '' }), file };
    const found = schemas(file)[name];
    if (found === undefined) throw new Error(`${from}: ${reference} is not in ${file}`);
    return { schema: Schema.parse(found), file };
  };

  /** A schema with what it refers to and extends in one. */
  const whole = (placed: Placed): Placed & { coded: boolean; homes: Map<string, string> } => {
    const parts: { schema: Schema; file: string }[] = [];
    let coded = false;
    const collect = ({ schema, file }: Placed): void => {
      if (schema.$ref) {
        coded ||= schema.$ref.endsWith(`/${CODED}`);
        collect(named(schema.$ref, file));
      }
      for (const part of schema.allOf ?? []) collect({ schema: Schema.parse(part), file });
      parts.push({ schema, file });
    };
    collect(placed);
    const homes = new Map(
      parts.flatMap(({ schema, file }) => Object.keys(schema.properties ?? {}).map((key) => [key, file])),
    );
    const merged = Object.assign({}, ...parts.map(({ schema }) => schema)) as Schema;
    return {
      file: placed.file,
      coded,
      homes,
      schema: {
        ...merged,
        description: parts.map(({ schema }) => schema.description ?? '').join(' '),
        required: parts.flatMap(({ schema }) => schema.required ?? []),
        properties: Object.assign({}, ...parts.map(({ schema }) => schema.properties ?? {})),
      },
    };
  };

  const flat = (placed: Placed, id: string, required: boolean, depth = 0): ModelField[] => {
    if (depth > 20) throw new Error(`${id}: a schema that contains itself`);
    const { schema, file, coded, homes } = whole(placed);
    if (schema.items !== undefined)
      return flat(
        { schema: Schema.parse(schema.items), file: homes.get('items') ?? file },
        `${id}[]`,
        required,
        depth + 1,
      );
    const properties = Object.entries(schema.properties ?? {});
    if (coded || properties.length === 0)
      return [
        {
          id,
          required,
          codeList: coded ? (LIST.exec(schema.description ?? '')?.[1] ?? '?') : null,
          ...lengths(schema),
        },
      ];
    return properties.flatMap(([name, part]) =>
      flat(
        { schema: Schema.parse(part), file: homes.get(name) ?? file },
        id ? `${id}.${name}` : name,
        required && (schema.required ?? []).includes(name),
        depth + 1,
      ),
    );
  };
  return { named, flat };
};

/** The fields of a scheda: those of its anacForm, and each document that travels beside it (espd, eForm) as one. */
type Model = (scheda: string) => ModelField[] | null;

/** ANAC's folder `schede`; what it says of a scheda, null when it does not have it. The common types are read once. */
export const openModel = (folder: string): Model => {
  const { named, flat } = reader(folder);
  return (scheda) => {
    const file = fileOf(folder, scheda);
    if (file === null) return null;
    const { schema } = named(`#/components/schemas/Scheda${scheda}Type`, file);
    const needed = schema.required ?? [];
    return Object.entries(schema.properties ?? {}).flatMap(([name, part]) =>
      name === 'anacForm'
        ? flat({ schema: Schema.parse(part), file }, '', needed.includes(name))
        : [{ id: name, required: needed.includes(name), codeList: null, minLength: null, maxLength: null }],
    );
  };
};
