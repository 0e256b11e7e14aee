import * as v from 'valibot';
import { contract } from '../contract';

/** What signers said that WeChat did not pass: nobody reads it until a person has. For the desk only, oldest first. */
export const listWaitingSignerWords = contract(
  'signer-words.list',
  v.object({ cursor: v.optional(v.nullable(v.string()), null) }),
  v.object({
    words: v.array(
      v.object({
        signatureId: v.string(),
        petitionId: v.string(),
        petitionTitle: v.string(),
        words: v.string(),
        since: v.number(),
      }),
    ),
    next: v.nullable(v.string()),
  }),
);

/** The signature counts either way. */
export const judgeSignerWords = contract(
  'signer-words.judge',
  v.object({
    signatureId: v.pipe(v.string('缺少编号。'), v.nonEmpty('缺少编号。')),
    passes: v.boolean('请选择是否通过。'),
  }),
  v.object({ shown: v.boolean() }),
);
