import type { ModalOptions } from '../../shell/dialogs';
import { ApiFailure, type Api } from '../api';

/** WeChat refuses an action sheet of more. */
const ACTION_SHEET_MAX_ROWS = 6;

export function addDialogs({ phone, async }: Api): void {
  const { dialogs } = phone;
  async('showToast', (options) => dialogs.toast(options as never));
  async('hideToast', () => dialogs.hideToast());
  async('showLoading', ({ title, mask }) => dialogs.loading(String(title ?? ''), Boolean(mask)));
  async('hideLoading', () => dialogs.hideLoading());
  async('showModal', async (options) => {
    const { confirm, content } = await dialogs.modal(options as ModalOptions);
    // A tap in a dialog counts as one of the person's for what may only be asked after a tap.
    phone.tap.grant();
    return { confirm, cancel: !confirm, content: content ?? null };
  });
  async('showActionSheet', async ({ itemList, alertText, itemColor }) => {
    const rows = itemList as string[];
    if (!Array.isArray(rows) || rows.length === 0)
      throw new ApiFailure('parameter error: itemList should be Array');
    if (rows.length > ACTION_SHEET_MAX_ROWS)
      throw new ApiFailure('parameter error: itemList should not be large than 6');
    const tapIndex = await dialogs.actionSheet(rows, {
      alertText: alertText as string,
      color: itemColor as string,
    });
    if (tapIndex === undefined) throw new ApiFailure('cancel');
    phone.tap.grant();
    return { tapIndex };
  });
}
