import type { Static, TSchema } from 'typebox';
import type { Language, Texts } from '../../kernel/language.ts';

/** One line of a document as a person reads it. */
export interface PortableLine {
  readonly label: string;
  readonly text: string;
}

/** A kind of document that people carry: its name `flow.noun.document`, its title, and the schema of what it says. */
export interface PortableKind<S extends TSchema = TSchema> {
  readonly kind: string;
  readonly title: Texts;
  readonly schema: S;
  /** What the document says, in the reader's language. */
  lines(claims: Static<S>, language: Language): readonly PortableLine[];
}

const NAME = /^[a-z]+(\.[a-z][a-z_]*){2}$/;

/** Declares a kind of document. Throws on a name that is not of the form `flow.noun.document`. */
export function portableKind<S extends TSchema>(of: PortableKind<S>): PortableKind<S> {
  if (!NAME.test(of.kind)) throw new Error(`"${of.kind}" is not of the form flow.noun.document`);
  return of;
}
