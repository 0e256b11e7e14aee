import type * as v from 'valibot';

/** What one call takes and gives back; the schema is the type, the form's rule and the server's check. */
export interface Contract<
  Name extends string = string,
  Input extends v.GenericSchema = v.GenericSchema,
  Output extends v.GenericSchema = v.GenericSchema,
> {
  /** The action's name on the wire: `<noun>.<verb>`. */
  readonly name: Name;
  readonly input: Input;
  readonly output: Output;
}

export function contract<
  const Name extends string,
  Input extends v.GenericSchema,
  Output extends v.GenericSchema,
>(name: Name, input: Input, output: Output): Contract<Name, Input, Output> {
  return { name, input, output };
}

/** What a caller may write down (before defaults are filled in). */
export type InputOf<C extends Contract> = v.InferInput<C['input']>;
/** What an action receives (after defaults). */
export type ParsedInputOf<C extends Contract> = v.InferOutput<C['input']>;
/** What the caller gets back. */
export type OutputOf<C extends Contract> = v.InferOutput<C['output']>;
