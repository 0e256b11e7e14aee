import { dayOf } from '#types/china-time';
import * as contracts from '#types/petitions/contracts';
import { action, type CallContext } from '../../platform/action';
import { idFrom } from '../../platform/ids';
import { Refusal } from '../../platform/refusal';
import { refuseRiskyWords } from '../../platform/refuse-risky-words';
import type { PetitionDocument } from '../petition';
import { collects, isAuthor } from '../petition-policy';
import type { PetitionServices } from '../petition-services';
import { petitionsOf } from '../petition-store';
import { noteRisk } from '../risk';
import { refreshLive } from '../roll-up';
import { sourceOf, type SignatureDocument } from '../signature';
import { addSignature, signAgain, signatureId } from '../signature-store';

/** One write of one new document, which nobody else writes: a burst has nothing to queue for. */
export const signPetition = action<typeof contracts.signPetition, PetitionServices>(
  contracts.signPetition,
  async (input, context) => {
    const { services, caller, key } = context;
    const { database, clock, ids, openPetitions } = services;
    const petition = await openPetitions.get(input.petitionId, clock.now());
    if (!petition || petition.state === 'draft') throw new Refusal('petition.not-found');
    if (!collects(petition, clock.now())) throw new Refusal('petition.closed');
    if (petition.textVersion !== input.textVersion) throw new Refusal('petition.changed');
    const speaks = input.words !== '' || input.showName;
    if (speaks && !caller.consents.includes('voice')) throw new Refusal('consent.voice-needed');
    await refuseUnknownCommunity(context, input.community);
    const wordsState = input.words === '' ? 'none' : await refuseRiskyWords(context, { words: input.words });
    if (petition.frozenAt === null && !isAuthor(caller, petition)) await freeze(context, petition);
    const signature = newSignature(input, context, wordsState);
    const signedAt = (await addSignature(database, signature))
      ? signature.signedAt
      : await signAgain(database, signature, clock.now(), key ?? ids.random());
    await askWeChat(context, signature);
    const counted = await refreshLive(database, petition, clock.now());
    return {
      signedAt,
      about: openPetitions.aboutNumber(petition._id, counted),
      wordsShown: wordsState === 'pass',
    };
  },
);

/** The count by community is kept with the petition: it has as many lines as the town has communities, and no more. */
async function refuseUnknownCommunity(
  { services }: CallContext<PetitionServices>,
  community: string | null,
): Promise<void> {
  if (community === null) return;
  const { communities } = await services.townStore.town();
  if (communities.includes(community)) return;
  throw new Refusal('call.invalid', { fields: { community: '没有这个社区，请重新选择。' } });
}

/** Of a source that has become busy, what WeChat holds of a few of its signers; where they are still here to be asked about. */
async function askWeChat(
  { services }: CallContext<PetitionServices>,
  { petitionId, source, signedAt }: SignatureDocument,
): Promise<void> {
  if (services.sourceWatch.asks(petitionId, source, signedAt)) await noteRisk(services, petitionId, source);
}

/** From the first signature of somebody else on the text stays: done before signing, so that no text changes under one. */
async function freeze(
  { services }: CallContext<PetitionServices>,
  petition: PetitionDocument,
): Promise<void> {
  const { database, clock } = services;
  const { stats } = await petitionsOf(database)
    .where({ _id: petition._id, state: petition.state, textVersion: petition.textVersion })
    .update({ data: { frozenAt: clock.now(), seq: database.command.inc(1) } });
  if (stats.updated === 0) throw new Refusal('petition.changed');
}

function newSignature(
  input: { petitionId: string; textVersion: number; words: string; community: string | null } & {
    showName: boolean;
    tellMe: boolean;
  },
  { services, caller }: CallContext<PetitionServices>,
  wordsState: SignatureDocument['wordsState'],
): SignatureDocument {
  const signedAt = services.clock.now();
  const day = dayOf(signedAt);
  return {
    _id: signatureId(input.petitionId, caller.key),
    petitionId: input.petitionId,
    personKey: caller.key,
    state: 'valid',
    signedAt,
    day,
    textVersion: input.textVersion,
    community: input.community,
    words: input.words,
    wordsState,
    name: input.showName && caller.nickname !== '' ? caller.nickname : null,
    tellMe: input.tellMe,
    source: sourceOf(services.wxContext().CLIENTIP, day, idFrom),
    invalidationId: null,
    restorationId: null,
    gone: false,
  };
}
