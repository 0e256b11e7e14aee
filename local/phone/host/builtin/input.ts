import type { Builtin, Instance } from './builtin';

interface Field {
  input: HTMLInputElement | HTMLTextAreaElement;
}

const INPUT_PROPS = {
  value: '',
  placeholder: '',
  placeholderStyle: '',
  placeholderClass: 'input-placeholder',
  disabled: false,
  maxlength: 140,
  cursorSpacing: 0,
  cursor: -1,
  selectionStart: -1,
  selectionEnd: -1,
  focus: false,
  autoFocus: false,
  adjustPosition: true,
  holdKeyboard: false,
  confirmType: 'done',
  confirmHold: false,
  cursorColor: '',
  name: '',
  alwaysEmbed: false,
  autoFill: '',
};

/** Fields type as on a phone: `input` with every key, `confirm` with the keyboard's last key, `focus` and `blur`. */
function createField(it: Instance, input: Field['input']): void {
  input.className = 'wx-field';
  it.el.append(input);
  it.state.input = input;
  it.state.value = () => input.value;
  it.state.reset = () => void (input.value = '');
  let composing = false;
  const changed = () =>
    it.emit('input', { value: input.value, cursor: input.selectionStart ?? input.value.length, keyCode: 0 });
  input.addEventListener('compositionstart', () => void (composing = true));
  input.addEventListener('compositionend', () => {
    composing = false;
    changed();
  });
  input.addEventListener('input', () => {
    if (!composing) changed();
  });
  input.addEventListener('focus', () => it.emit('focus', { value: input.value, height: 0 }));
  input.addEventListener('blur', () =>
    it.emit('blur', { value: input.value, cursor: input.selectionStart ?? 0 }),
  );
  input.addEventListener('keydown', (event) => {
    const key = (event as KeyboardEvent).key;
    if (key !== 'Enter' || composing || input.tagName !== 'INPUT') return;
    it.emit('confirm', { value: input.value });
    if (!it.props.confirmHold) input.blur();
  });
}

function renderField(it: Instance, changed: (prop: string) => boolean): void {
  const input = it.state.input as Field['input'];
  const { props } = it;
  if (changed('value')) {
    const value = props.value === undefined || props.value === null ? '' : String(props.value);
    if (input.value !== value) input.value = value;
  }
  input.placeholder = String(props.placeholder ?? '');
  input.disabled = Boolean(props.disabled);
  it.el.toggleAttribute('disabled', input.disabled);
  const max = Number(props.maxlength ?? 140);
  if (max >= 0) input.maxLength = max;
  else input.removeAttribute('maxlength');
  if (props.ariaLabel) input.setAttribute('aria-label', String(props.ariaLabel));
  const style = String(props.placeholderStyle ?? '');
  const color = /color\s*:\s*([^;]+)/.exec(style)?.[1];
  if (color) it.el.style.setProperty('--ph-placeholder', color.trim());
  if ((changed('focus') && props.focus) || (changed('autoFocus') && props.autoFocus)) {
    requestAnimationFrame(() => input.focus());
  }
}

const TYPES: Record<string, [type: string, mode: string]> = {
  text: ['text', 'text'],
  number: ['text', 'numeric'],
  digit: ['text', 'decimal'],
  idcard: ['text', 'text'],
  nickname: ['text', 'text'],
  'safe-password': ['password', 'text'],
};

export const INPUT: Builtin = {
  name: 'input',
  props: {
    ...INPUT_PROPS,
    type: 'text',
    password: false,
    safePasswordCertPath: '',
    safePasswordLength: '',
    safePasswordTimeStamp: '',
    safePasswordNonce: '',
    safePasswordSalt: '',
    safePasswordCustomHash: '',
    randomNumber: false,
    controlled: false,
  },
  create: (it) => createField(it, document.createElement('input')),
  render(it, changed) {
    const input = it.state.input as HTMLInputElement;
    const [type, mode] = TYPES[String(it.props.type)] ?? TYPES.text!;
    input.type = it.props.password ? 'password' : type;
    input.inputMode = mode;
    renderField(it, changed);
  },
};

export const TEXTAREA: Builtin = {
  name: 'textarea',
  props: {
    ...INPUT_PROPS,
    placeholderClass: 'textarea-placeholder',
    autoHeight: false,
    fixed: false,
    showConfirmBar: true,
    disableDefaultPadding: false,
    adjustKeyboardTo: 'cursor',
    confirmType: 'return',
  },
  create(it) {
    const input = document.createElement('textarea');
    input.rows = 1;
    createField(it, input);
    input.addEventListener('input', () => grow(it));
  },
  render(it, changed) {
    it.el.toggleAttribute('auto-height', Boolean(it.props.autoHeight));
    renderField(it, changed);
    requestAnimationFrame(() => grow(it));
  },
};

function grow(it: Instance): void {
  if (!it.props.autoHeight) return;
  const input = it.state.input as HTMLTextAreaElement;
  input.style.height = '0';
  const height = input.scrollHeight;
  input.style.height = `${height}px`;
  if (it.state.height === height) return;
  it.state.height = height;
  it.emit('linechange', { height, heightRpx: height * 2, lineCount: Math.max(1, Math.round(height / 24)) });
}
