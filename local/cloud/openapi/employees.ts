import type { State } from '../state/state';

type Answer = 'accept' | 'reject';

/** As wx.checkEmployeeRelation says it: '' where the person was never asked. */
export interface EmployeeRelation {
  bindingStatus: Answer | '';
  /** By template, what the person answered. */
  templates: Record<string, Answer>;
}

/** 用工关系: who is bound as an employee of this mini-program, and which of its messages they take. Kept as WeChat keeps it. */
export class Employees {
  constructor(private readonly state: State) {}

  relation(openid: string): EmployeeRelation {
    return this.state.readSetting(`employee:${openid}`, { bindingStatus: '', templates: {} });
  }

  answer(openid: string, { bindingStatus, templates }: EmployeeRelation): EmployeeRelation {
    const before = this.relation(openid);
    const now = { bindingStatus, templates: { ...before.templates, ...templates } };
    this.state.writeSetting(`employee:${openid}`, now);
    return now;
  }

  takes(openid: string, templateId: string): boolean {
    const { bindingStatus, templates } = this.relation(openid);
    return bindingStatus === 'accept' && templates[templateId] === 'accept';
  }
}
