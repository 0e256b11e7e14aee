import { make } from './dom';
import { writeState, type DeskState } from './state';

const SIZES = { 375: { width: 375, height: 667 }, 414: { width: 414, height: 896 } } as const;

/** What a phone's own document lets the desk do; see host/main.ts. */
interface PhoneWindow extends Window {
  phone?: {
    app: { window?: { navigationBarTitleText?: string } };
    device: { change(part: Record<string, unknown>): void };
    openMessage(page: string): void;
  };
}

export interface PhoneFrame {
  element: HTMLElement;
  /** Starts the mini-program anew, for another person or another font size. */
  restart(state: DeskState): void;
  change(state: DeskState): void;
  open(page: string): void;
}

export function createPhoneFrame(): PhoneFrame {
  const screen = make('iframe', 'phone-screen') as HTMLIFrameElement;
  screen.title = '手机';
  screen.name = 'phone';
  const element = make('div', 'phone', [screen]);
  const inside = () => (screen.contentWindow as PhoneWindow | null)?.phone;
  const resize = ({ size }: DeskState) => {
    const { width, height } = SIZES[size];
    screen.style.width = `${width}px`;
    screen.style.height = `${height}px`;
    element.dataset.size = size;
  };
  return {
    element,
    restart(state) {
      resize(state);
      screen.src = `/${writeState(state)}&chrome=0`;
    },
    change(state) {
      resize(state);
      const [longitude, latitude] = state.place.split(',').map(Number);
      inside()?.device.change({
        ...SIZES[state.size],
        theme: state.theme,
        online: state.online,
        ...(longitude && latitude ? { place: { longitude, latitude } } : {}),
      });
    },
    open: (page) => inside()?.openMessage(page),
  };
}
