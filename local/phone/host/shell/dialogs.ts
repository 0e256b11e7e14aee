import { button, element } from './element';

export interface ModalOptions {
  title?: string;
  content?: string;
  showCancel?: boolean;
  cancelText?: string;
  confirmText?: string;
  cancelColor?: string;
  confirmColor?: string;
  editable?: boolean;
  placeholderText?: string;
}

export interface Dialogs {
  toast(options: { title: string; icon?: string; image?: string; duration?: number; mask?: boolean }): void;
  hideToast(): void;
  loading(title: string, mask: boolean): void;
  hideLoading(): void;
  modal(options: ModalOptions): Promise<{ confirm: boolean; content?: string }>;
  /** The index of the row, or undefined where the person cancelled. */
  actionSheet(
    rows: readonly string[],
    options?: { alertText?: string; color?: string },
  ): Promise<number | undefined>;
  /** A panel from the bottom; what closes it is up to its content. */
  sheet(content: HTMLElement, className?: string): () => void;
}

const TOAST_MS = 1500;

export function createDialogs(layerOf: () => HTMLElement): Dialogs {
  let toast: HTMLElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hide = () => {
    clearTimeout(timer);
    toast?.remove();
    toast = undefined;
  };
  const show = (title: string, icon: string, mask: boolean, image?: string) => {
    hide();
    const picture = element(image ? 'img' : 'div', `ph-toast-icon ph-toast-${icon}`);
    if (image) (picture as HTMLImageElement).src = image;
    const plain = icon === 'none' && !image;
    const box = element(
      'div',
      plain ? 'ph-toast ph-toast-plain' : 'ph-toast',
      plain ? [title] : [picture, title],
    );
    box.setAttribute('role', 'status');
    toast = element('div', mask ? 'ph-toast-holder ph-toast-mask' : 'ph-toast-holder', [box]);
    layerOf().append(toast);
  };

  return {
    toast({ title, icon = 'success', image, duration = TOAST_MS, mask = false }) {
      show(title, icon, mask, image);
      timer = setTimeout(hide, duration);
    },
    hideToast: hide,
    loading: (title, mask) => show(title, 'loading', mask),
    hideLoading: hide,
    modal: (options) =>
      new Promise((resolve) => {
        const input = element('textarea', 'ph-modal-input') as HTMLTextAreaElement;
        input.placeholder = options.placeholderText ?? '';
        if (options.editable) input.value = options.content ?? '';
        const content = options.editable
          ? input
          : element('div', 'ph-modal-content', [options.content ?? '']);
        const end = (confirm: boolean) => {
          mask.remove();
          resolve({ confirm, ...(options.editable && confirm ? { content: input.value } : {}) });
        };
        const cancel = button('ph-modal-button', options.cancelText ?? '取消', () => end(false));
        cancel.style.color = options.cancelColor ?? '';
        const confirm = button('ph-modal-button ph-modal-confirm', options.confirmText ?? '确定', () =>
          end(true),
        );
        confirm.style.color = options.confirmColor ?? '';
        const buttons = element(
          'div',
          'ph-modal-buttons',
          options.showCancel === false ? [confirm] : [cancel, confirm],
        );
        const title = options.title ? [element('div', 'ph-modal-title', [options.title])] : [];
        const box = element('div', 'ph-modal', [...title, content, buttons]);
        box.setAttribute('role', 'dialog');
        const mask = element('div', 'ph-mask ph-mask-center', [box]);
        layerOf().append(mask);
      }),
    actionSheet: (rows, { alertText, color } = {}) =>
      new Promise((resolve) => {
        const list = element('div', 'ph-sheet-rows');
        const end = (index?: number) => {
          close();
          resolve(index);
        };
        if (alertText) list.append(element('div', 'ph-sheet-alert', [alertText]));
        rows.forEach((row, index) => {
          const made = button('ph-sheet-row', row, () => end(index));
          made.style.color = color ?? '';
          list.append(made);
        });
        const panel = element('div', 'ph-sheet-panel', [
          list,
          button('ph-sheet-row ph-sheet-cancel', '取消', () => end()),
        ]);
        const close = openSheet(layerOf(), panel, '', () => end());
      }),
    sheet: (content, className) => openSheet(layerOf(), content, className ?? ''),
  };
}

function openSheet(
  layer: HTMLElement,
  content: HTMLElement,
  className: string,
  onMask?: () => void,
): () => void {
  const mask = element('div', `ph-mask ph-mask-bottom ${className}`, [content]);
  mask.addEventListener('click', (event) => {
    if (event.target === mask) onMask?.();
  });
  layer.append(mask);
  return () => mask.remove();
}
