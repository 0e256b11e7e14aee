/** What WeChat answers: whether the person is bound and, by its id, whether they take the message. A "no" is a success, too. */
type Answer = { bindingStatus: 'accept' | 'reject' } & Record<string, string>;

interface Options {
  tmplIds: string[];
  success(answer: Answer): void;
  fail(): void;
}

/** WeChat's own, not in Taro: 用工关系, from WeChat 8.0.62 on. They take callbacks and give no promise. */
interface EmployeeApis {
  bindEmployeeRelation?(options: Options): void;
  requestSubscribeEmployeeMessage?(options: Options): void;
}
declare const wx: EmployeeApis;

/**
 * Binds the person as an employee and asks for this message. Must be the first thing in a tap. False: they said no to either,
 * it failed, or WeChat is too old.
 */
export function bindEmployee(templateId: string): Promise<boolean> {
  const tmplIds = [templateId];
  return new Promise((done) => {
    const fail = () => done(false);
    const takes = (answer: Answer) => answer[templateId] === 'accept';
    if (!wx.bindEmployeeRelation || !wx.requestSubscribeEmployeeMessage) return fail();
    wx.bindEmployeeRelation({
      tmplIds,
      success(answer) {
        if (answer.bindingStatus !== 'accept') return fail();
        // The messages are asked for with the binding; where they were not, now.
        if (templateId in answer) return done(takes(answer));
        wx.requestSubscribeEmployeeMessage?.({ tmplIds, success: (then) => done(takes(then)), fail });
      },
      fail,
    });
  });
}
