/** What stopped, by the platform's number: what it means and what to do. Others are shown with their text. */
const codes: Record<number, string> = {
  [-1]: '微信一直忙，试了十次都没有送出。可以再试。',
  40003: '收件人的微信号已失效，不用再试。',
  40037: '模板编号不对：请到“消息模板”里改正，再试。',
  41030: '消息指向的页面还没有发布：请先发布新版小程序，再试。',
  40125: '应用密钥不对：请在云函数的环境变量里改正 WECHAT_APP_SECRET，再试。',
  40164: '云函数的出口地址不在白名单里：请到公众平台“开发管理”里加上，再试。',
  43108: '同时发给同一个人的消息太多，可以再试。',
  45168: '微信认为内容敏感，不用再试。',
  47003: '某一项内容与模板不符：请到“消息模板”里核对编号，再试。',
};

/** Work of the outbox, by kind. */
const kinds: Record<string, string> = {
  'report-event': '上报的消息',
  'petition-event': '倡议的消息',
  'task-event': '志愿任务的消息',
  'order-event': '督办单的消息',
  'claim-made': '志愿任务的报名',
  'claim-left': '志愿任务的退出',
  'task-changed': '志愿任务的变更',
  'round-made': '复查路线的安排',
  'round-over': '复查路线的结束',
  'team-claimed': '队伍的报名',
  'seat-named': '队伍名额的安排',
  'seat-freed': '队伍名额的退出',
  'hours-credit': '服务时长的记入',
  tell: '群发的消息',
  'webhook-post': '单位的群通知',
  audit: '操作记录',
  departure: '注销后的清理',
  'report-followed': '上报的关注人数',
  'report-merged': '并案后的关注',
  'report-rechecks': '复查的安排',
  'report-rechecked': '复查的结果',
  'complaints-settled': '举报的答复',
  'report-photos': '照片送审',
};

const fields: Record<string, string> = {
  title: '活动或倡议的名称',
  number: '工单编号',
  category: '问题类型',
  place: '地点',
  due: '处理期限',
  state: '当前状态',
  note: '说明',
  at: '时间',
  who: '答复单位',
  signatures: '签名人数',
};

export const adminMessages = {
  templates: {
    list: '消息模板',
    names: {
      task: '工单提醒',
      progress: '进展通知',
      volunteer: '志愿通知',
      petition: '倡议进展',
      answer: '倡议答复',
      duty: '倡议答复提醒',
    } as Record<string, string>,
    kinds: { 'one-time': '一次性：允许一次发一条', 'long-term': '长期：允许后一直可发' },
    id: '模板编号（mp.weixin.qq.com 里的模板 ID）',
    title: '模板标题',
    kind: '类型',
    fields: '每一项内容填在模板的哪个编号里',
    field: fields,
    preview: '在微信里的样子',
    previewWrong: '按现在的填法发不出去：',
    test: '发一条给我看看',
    tested: '已发到您的微信。',
    notTested: (code: number | null, reason: string) =>
      code === 43101
        ? '微信说您还没有允许这种消息，请先到“微信通知”里允许。'
        : `没有发出（${code ?? '网络'}）：${reason}`,
    build: { formal: '正式版', trial: '体验版', developer: '开发版' } as Record<string, string>,
    opens: (build: string) => `消息打开的是${build}。`,
    saved: '已保存，半分钟内生效。',
    details: '进入小程序查看',
  },
  webhooks: {
    intro:
      '新工单、退回、超时等会以 JSON 发到单位自己的地址（企业内部的消息网关）。不含任何人的信息，也不含手写内容。',
    url: '接收地址（https）',
    on: '会发送',
    off: '停用：不发送',
    none: '未设置',
    secret: '签名密钥（只显示这一次，请交给接收方）',
    copy: '复制密钥',
    how: '请求头 x-signature = sha256=HMAC(密钥, "时间戳.正文")，时间戳在 x-timestamp（秒），x-post-id 相同的只算一次。',
    test: '发一条测试',
    taken: '对方已收到。',
    notTaken: (reason: string) => `没有收到：${reason}`,
  },
  parked: {
    none: '没有停下来的消息，一切正常。',
    counts: (pushes: number, rows: number) => `${pushes} 条推送、${rows} 件后台事项停下来了`,
    inbox: '推送没有送到微信的，收件人在“消息”里都能看到。',
    unknown: '没有等到微信的答复，不知道对方收到没有。再试可能会收到两次。',
    codes,
    kinds,
    row: '后台事项',
    attempts: (count: number) => `试过 ${count} 次`,
    retry: '再试一次',
    retryAll: '全部再试一次',
    retryAsk: '其中有的可能已经送到过，再试会收到两次。',
    retried: (count: number) => `${count} 条已重新排队，一分钟内送出。`,
    number: (code: number) => `错误码 ${code}`,
  },
};
export type AdminMessages = typeof adminMessages;
