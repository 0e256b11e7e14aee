/** WeChat's own, not in Taro: 用工关系, from WeChat 8.0.62 on. They take callbacks and give no promise. */
interface EmployeeApis {
  bindEmployeeRelation?(options: { tmplIds: string[]; success(): void; fail(): void }): void;
  requestSubscribeEmployeeMessage?(options: { tmplIds: string[]; success(): void; fail(): void }): void;
}
declare const wx: EmployeeApis;

/** Binds the person as an employee and asks for these messages. Must be the first thing in a tap. False: not done, or an old WeChat. */
export function bindEmployee(templateId: string): Promise<boolean> {
  const tmplIds = [templateId];
  return new Promise((done) => {
    const fail = () => done(false);
    if (!wx.bindEmployeeRelation || !wx.requestSubscribeEmployeeMessage) return fail();
    wx.bindEmployeeRelation({
      tmplIds,
      success: () => wx.requestSubscribeEmployeeMessage?.({ tmplIds, success: () => done(true), fail }),
      fail,
    });
  });
}
