import type { TemplateName } from '../settings';
import type { FieldValue } from './message-fields';

/** What a message might say: for previews and for sending one to oneself. Long names on purpose, as they come. */
export function sampleValues(name: TemplateName, now: number): Record<string, FieldValue> {
  const common = { number: '261123000001', category: '下水道堵塞外溢' };
  return name === 'task'
    ? {
        ...common,
        place: '中山路与解放街交叉口往东一百二十米路北侧小区三号楼门口',
        due: { at: now },
        state: '待处置',
      }
    : { ...common, state: '已结案', note: '您关心的问题已解决，欢迎评价。', at: { at: now } };
}
