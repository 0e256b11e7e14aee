import * as contracts from '#types/people/contracts';
import { AVATARS_DIR } from '#types/people/limits';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import { refuseUnfitName } from '../../platform/refuse-risky-words';
import type { PeopleServices } from '../people-services';
import type { PersonDocument } from '../person-data';

/** Nickname, picture, community. Words that must not be shown are refused, as everywhere. */
export const saveProfile = action<typeof contracts.saveProfile, PeopleServices>(
  contracts.saveProfile,
  async ({ nickname, avatar, community }, context) => {
    const { caller, services } = context;
    const [town, links] = await Promise.all([
      services.townStore.town(),
      services.photoFiles.links(avatar === null ? [] : [avatar]),
      // The field it is typed into has WeChat look at it, too; what arrives here need not have come from there.
      nickname === caller.nickname ? undefined : refuseUnfitName(context, 'nickname', nickname),
    ]);
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
