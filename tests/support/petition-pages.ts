import { toPosition } from '../../scripts/town/ground';
import { ZONES } from '../../scripts/town/zones';
import { Desk } from './desk';
import type { Town } from './town';

/** Everybody's phone is in the first zone. */
export function openDesk(town: Town, person: string, picturesDir: string): Promise<Desk> {
  const { longitude, latitude } = toPosition(ZONES[0]!.inside);
  return Desk.open({ url: town.url, person, place: `${longitude},${latitude}`, picturesDir });
}

/** 倡议 on this person's phone; the role somebody holds is known from the first page on. */
export async function openPetitions(desk: Desk, person: string): Promise<void> {
  const { phone } = desk;
  await desk.switchTo(person);
  await phone.waitFor('随手拍');
  await phone.tap('我的');
  await phone.waitFor('文字大小');
  await phone.tap('倡议');
  await phone.waitFor('热门');
}
