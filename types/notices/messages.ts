import { STAFF_ROLES, type Role } from '../people/roles';
import type { TemplateName, Templates } from '../settings';
import type { FieldValue } from './message-fields';

interface MessageFacts<Field extends string> {
  /** For people with one of these roles, who alone are asked for it and shown it; null: for everybody. */
  roles: readonly Role[] | null;
  /** Where it says of what moment it is, when it was parked and goes out late. */
  lateIn: Field;
  /** What it might say: for previews and for sending one to oneself. Long names on purpose, as they come. */
  sample(now: number): Record<Field, FieldValue>;
}

/** Every message of ours besides its template in the account, which `.settings.json` and administrators set. */
export const MESSAGES: {
  readonly [Name in TemplateName]: MessageFacts<keyof Templates[Name]['fields'] & string>;
} = {
  task: {
    roles: STAFF_ROLES,
    lateIn: 'category',
    sample: (now) => ({
      number: '261123000001',
      category: '下水道堵塞外溢',
      place: '中山路与解放街交叉口往东一百二十米路北侧小区三号楼门口',
      due: { at: now },
      state: '待处置',
    }),
  },
  progress: {
    roles: null,
    lateIn: 'note',
    sample: (now) => ({
      number: '261123000001',
      category: '下水道堵塞外溢',
      state: '已结案',
      note: '您关心的问题已解决，欢迎评价。',
      at: { at: now },
    }),
  },
  volunteer: {
    roles: null,
    lateIn: 'note',
    sample: (now) => ({
      title: '中山路小区清理楼道杂物',
      place: '中山路与解放街交叉口往东一百二十米路北侧小区三号楼门口',
      at: { at: now },
      state: '已有名额',
      note: '前面有人退出，轮到您了。',
    }),
  },
  petition: {
    roles: null,
    lateIn: 'note',
    sample: (now) => ({
      title: '给文昌街道三个老旧小区的楼道装上声控灯',
      state: '已发布',
      note: '可以转发给邻居们了。',
      at: { at: now },
    }),
  },
  answer: {
    roles: null,
    lateIn: 'note',
    sample: (now) => ({
      title: '给文昌街道三个老旧小区的楼道装上声控灯',
      who: '青澜市住房和城乡建设局物业管理服务中心',
      note: '已列入今年的改造计划，十月底前全部装完。',
      at: { at: now },
    }),
  },
  duty: {
    roles: ['leader', 'dispatcher', 'admin'],
    lateIn: 'title',
    sample: (now) => ({
      title: '给文昌街道三个老旧小区的楼道装上声控灯',
      signatures: '1024',
      due: { at: now },
      state: '待答复',
    }),
  },
};
