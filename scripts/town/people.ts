import type { Role } from '../../types/people/roles';

export interface TownPerson {
  id: string;
  name: string;
  openid: string;
  /** Without a bureau the role holds in the whole town. Everybody is a resident as well. */
  roles: { role: Role; bureauId?: string }[];
}

/** Ten who play all roles. Names and openids are made up; a real openid also begins with "o" and has 28 characters. */
export const PEOPLE: readonly TownPerson[] = [
  {
    id: 'wang-guilan',
    name: '王桂兰',
    openid: 'oQinglan-wang-guilan-0000001',
    roles: [{ role: 'resident' }],
  },
  { id: 'chen-hao', name: '陈浩', openid: 'oQinglan-chen-hao-0000000002', roles: [{ role: 'resident' }] },
  {
    id: 'li-xiaoyu',
    name: '李晓雨',
    openid: 'oQinglan-li-xiaoyu-000000003',
    roles: [{ role: 'resident' }, { role: 'volunteer' }],
  },
  {
    id: 'sun-jianguo',
    name: '孙建国',
    openid: 'oQinglan-sun-jianguo-0000004',
    roles: [{ role: 'handler', bureauId: 'weather' }],
  },
  {
    id: 'zhou-qi',
    name: '周琪',
    openid: 'oQinglan-zhou-qi-00000000005',
    roles: [{ role: 'handler', bureauId: 'weather' }],
  },
  {
    id: 'ma-zhiqiang',
    name: '马志强',
    openid: 'oQinglan-ma-zhiqiang-0000006',
    roles: [
      { role: 'handler', bureauId: 'urban-management' },
      { role: 'leader', bureauId: 'urban-management' },
    ],
  },
  {
    id: 'qian-shufen',
    name: '钱淑芬',
    openid: 'oQinglan-qian-shufen-0000007',
    roles: [
      { role: 'handler', bureauId: 'housing' },
      { role: 'handler', bureauId: 'street-office' },
    ],
  },
  {
    id: 'liu-wenhua',
    name: '刘文华',
    openid: 'oQinglan-liu-wenhua-00000008',
    roles: [{ role: 'leader', bureauId: 'weather' }],
  },
  {
    id: 'he-jing',
    name: '何静',
    openid: 'oQinglan-he-jing-00000000009',
    roles: [{ role: 'dispatcher' }, { role: 'admin' }],
  },
  {
    id: 'xu-zhengfeng',
    name: '徐正峰',
    openid: 'oQinglan-xu-zhengfeng-000010',
    roles: [{ role: 'inspector' }],
  },
];

export const RESIDENTS = ['wang-guilan', 'chen-hao', 'li-xiaoyu'] as const;

/** Who does a bureau's work in the demo; the first of them takes turns with the others. */
export function handlersOf(bureauId: string): TownPerson[] {
  return PEOPLE.filter(({ roles }) =>
    roles.some((grant) => grant.role === 'handler' && grant.bureauId === bureauId),
  );
}

/** Whose first role it is; small bureaus have one person for two. */
export const holderOf = (role: Role): TownPerson =>
  PEOPLE.find(({ roles }) => roles[0]?.role === role) ??
  PEOPLE.find(({ roles }) => roles.some((grant) => grant.role === role))!;

export const leaderOf = (bureauId: string | null): string =>
  PEOPLE.find(({ roles }) => roles.some((held) => held.role === 'leader' && held.bureauId === bureauId))!.id;
