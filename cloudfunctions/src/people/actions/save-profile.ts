import * as contracts from '#types/people/contracts';
import { AVATARS_DIR } from '#types/people/limits';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import type { PeopleServices } from '../people-services';
import type { PersonDocument } from '../person-data';

/** Nickname, picture, community. Words that must not be shown are refused, as everywhere. */
export const saveProfile = action<typeof contracts.saveProfile, PeopleServices>(
  contracts.saveProfile,
  async ({ nickname, avatar, community }, { caller, services }) => {
    const [town, verdict, links] = await Promise.all([
      services.townStore.town(),
      nickname === caller.nickname ? 'pass' : services.contentSafety.judgeText(caller.openid, nickname),
      services.photoFiles.links(avatar === null ? [] : [avatar]),
    ]);
    // A nickname WeChat could not judge is taken: its own field has looked at it while it was typed.
    if (verdict === 'risky' || verdict === 'review') {
      throw new Refusal('content.risky', { fields: { nickname: '请换一个昵称。' } });
    }
    // Only what was sent as one's own picture: any other file is somebody else's photo.
    if (avatar !== null && (!links.has(avatar) || !avatar.includes(`/${AVATARS_DIR}/${caller.personId}/`))) {
      throw new Refusal('profile.avatar-unknown', { fields: { avatar: '头像没有传上来。' } });
    }
    if (community !== null && !town.communities.includes(community)) {
      throw new Refusal('profile.community-unknown', { fields: { community: '没有这个社区。' } });
    }
    const people = services.database.collection<PersonDocument>('people').doc(caller.key);
    await people.update({ data: { nickname, avatar, community } });
    return { nickname, avatar, community };
  },
);
