import { dayWords } from '#types/china-time';
import type { Definitions } from '#types/figures/definitions';
import { rateBases } from './rate-bases';

/** Subpackage figures: not part of the dictionary of the main package. */
export const figures = {
  title: '数据',
  casesTitle: '明细',
  wholeTown: '全城',
  periods: { day: '今天', week: '本周', month: '本月', year: '近一年', own: '自选' },
  counted: {
    filed: '上报',
    dispatched: '派遣',
    handled: '处置',
    closed: '结案',
    relapsed: '回潮',
    verified: '核查',
    reworked: '返工',
    due: '到期',
    onTime: '按时',
    late: '超期',
    rated: '评价',
    satisfied: '满意',
  },
  signals: {
    overdue: '正在超期',
    longOpen: '久拖未结',
    returned: '多次退回',
    reopened: '群众要求重开',
    back: '回潮未结',
    stubborn: '老大难',
  },
  rates: { onTime: '按时率', rework: '返工率', relapse: '回潮率', satisfaction: '满意率' },
  rate: (percent: number, of: number, base: number) => `${percent} %（${of}/${base}）`,
  noBase: '暂无',
  median: '处置用时（中位数）',
  hours: (hours: number) => `${hours} 小时`,
  attention: '要盯住的',
  ranking: '排名',
  rankedBy: { filed: '上报数', closed: '结案数', late: '超期数', onTime: '按时率' },
  own: { from: '开始日期', to: '结束日期' },
  ownDay: (end: 'from' | 'to', day: string) => `${end === 'from' ? '从' : '到'} ${dayWords(day).zh}`,
  by: { bureaus: '单位', zones: '片区', categories: '类型' },
  desk: '未派单位',
  trend: '趋势：上报与结案',
  export: '导出表格（CSV）',
  exported: '已保存，可在文件里打开。',
  notExported: '没有存下来，请再试一次。',
  none: '这段时间没有数据。',
  noCases: '没有这样的上报。',
  definitions: ({ bases, onTimeBy, excusedIsOnTime, satisfiedStars }: Definitions) =>
    `按时率：在期限前${onTimeBy === 'closed' ? '结案' : '处置完'}的${excusedIsOnTime ? '（申诉成立的算按时）' : ''} ÷ ${rateBases[bases.onTime]}。返工率：至少退回一次的 ÷ ${rateBases[bases.rework]}。回潮率：又出现的 ÷ ${rateBases[bases.relapse]}。满意率：${satisfiedStars} 星及以上的 ÷ ${rateBases[bases.satisfaction]}。`,
  countedAt: (time: string) => `统计到 ${time}`,
};
