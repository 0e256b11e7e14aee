import type { MessageTemplate, Person } from '../project';
import type { State } from '../state/state';

export type Decision = 'accept' | 'reject' | 'always';

export interface SubscriptionView {
  mainSwitch: boolean;
  /** As in wx.getSetting: only templates for which "always" was ticked. */
  itemSettings: Record<string, 'accept'>;
  remaining: Record<string, number | 'always'>;
}

/** How many messages of each template a person still takes. Kept as WeChat keeps it: the truth is here, not in the app. */
export class Subscriptions {
  constructor(
    private readonly state: State,
    private readonly templates: readonly MessageTemplate[],
    people: readonly Person[],
  ) {
    if (state.readSetting('subscriptionsSeeded', false)) return;
    state.together(() => {
      for (const person of people) {
        for (const [templateId, given] of Object.entries(person.subscriptions ?? {})) {
          this.write(person.openid, templateId, given === 'always' ? 0 : given, given === 'always');
        }
      }
      state.writeSetting('subscriptionsSeeded', true);
    });
  }

  decide(openid: string, templateId: string, decision: Decision): void {
    const { remaining, always } = this.read(openid, templateId);
    const longTerm = this.templates.some((t) => t.templateId === templateId && t.kind === 'long-term');
    if (decision === 'reject') {
      // A long-term consent is taken back by this; acceptances of one-time messages stay good until used.
      if (longTerm || always) this.write(openid, templateId, remaining, false);
      return;
    }
    const forGood = decision === 'always' || longTerm || always;
    this.write(openid, templateId, forGood ? remaining : remaining + 1, forGood);
  }

  setMainSwitch(openid: string, on: boolean): void {
    this.state.writeSetting(`mainSwitch:${openid}`, on);
  }

  allows(openid: string, templateId: string): boolean {
    if (!this.mainSwitch(openid)) return false;
    const { remaining, always } = this.read(openid, templateId);
    return always || remaining > 0;
  }

  /** One acceptance is used up by one message. */
  use(openid: string, templateId: string): void {
    const { remaining, always } = this.read(openid, templateId);
    if (!always) this.write(openid, templateId, remaining - 1, false);
  }

  view(openid: string): SubscriptionView {
    const rows = [...this.state.sql.rows('SELECT * FROM subscriptions WHERE openid = ?', [openid])];
    const view: SubscriptionView = { mainSwitch: this.mainSwitch(openid), itemSettings: {}, remaining: {} };
    for (const row of rows) {
      const templateId = String(row.templateId);
      view.remaining[templateId] = row.always ? 'always' : Number(row.remaining);
      if (row.always) view.itemSettings[templateId] = 'accept';
    }
    return view;
  }

  private mainSwitch(openid: string): boolean {
    return this.state.readSetting(`mainSwitch:${openid}`, true);
  }

  private read(openid: string, templateId: string): { remaining: number; always: boolean } {
    const row = this.state.sql.get(
      'SELECT remaining, always FROM subscriptions WHERE openid = ? AND templateId = ?',
      openid,
      templateId,
    );
    return { remaining: Number(row?.remaining ?? 0), always: Boolean(row?.always) };
  }

  private write(openid: string, templateId: string, remaining: number, always: boolean): void {
    this.state.sql.run(
      'INSERT OR REPLACE INTO subscriptions (openid, templateId, remaining, always) VALUES (?, ?, ?, ?)',
      openid,
      templateId,
      remaining,
      always ? 1 : 0,
    );
  }
}
