import { resolveFile } from '../wx/files/resolve';
import type { Builtin, Instance } from './builtin';

/** How a mode lays the picture into its box: CSS background size and position. */
const LAYOUT: Record<string, [size: string, position: string]> = {
  scaleToFill: ['100% 100%', '0 0'],
  aspectFit: ['contain', 'center'],
  aspectFill: ['cover', 'center'],
  widthFix: ['100% 100%', '0 0'],
  heightFix: ['100% 100%', '0 0'],
  top: ['auto', 'top'],
  bottom: ['auto', 'bottom'],
  center: ['auto', 'center'],
  left: ['auto', 'left'],
  right: ['auto', 'right'],
};

function show(it: Instance, url: string): void {
  const picture = it.state.picture as HTMLImageElement;
  const box = it.state.box as HTMLElement;
  picture.onload = () => {
    box.style.backgroundImage = `url("${url.replace(/"/g, '%22')}")`;
    fix(it);
    it.emit('load', { width: picture.naturalWidth, height: picture.naturalHeight });
  };
  picture.onerror = () => it.emit('error', { errMsg: `GET ${it.props.src as string} 404` });
  picture.src = url;
}

/** widthFix and heightFix give the box the picture's own proportions. */
function fix({ el, props, state }: Instance): void {
  const { naturalWidth, naturalHeight } = state.picture as HTMLImageElement;
  if (!naturalWidth) return;
  if (props.mode === 'widthFix') {
    el.style.height = 'auto';
    el.style.aspectRatio = `${naturalWidth} / ${naturalHeight}`;
  }
  if (props.mode === 'heightFix') {
    el.style.width = 'auto';
    el.style.aspectRatio = `${naturalWidth} / ${naturalHeight}`;
  }
}

export const IMAGE: Builtin = {
  name: 'image',
  props: {
    src: '',
    mode: 'scaleToFill',
    lazyLoad: false,
    webp: false,
    showMenuByLongpress: false,
    fadeIn: false,
  },
  create(it) {
    const box = document.createElement('div');
    box.className = 'wx-image-box';
    const picture = document.createElement('img');
    picture.alt = '';
    picture.className = 'wx-image-picture';
    it.el.append(box, picture);
    Object.assign(it.state, { picture, box });
  },
  render(it, changed) {
    const box = it.state.box as HTMLElement;
    const mode = String(it.props.mode || 'scaleToFill');
    const [size, position] = LAYOUT[mode] ?? LAYOUT.scaleToFill!;
    box.style.backgroundSize = size;
    box.style.backgroundPosition = position;
    fix(it);
    if (!changed('src')) return;
    box.style.backgroundImage = '';
    const src = String(it.props.src ?? '');
    it.el.setAttribute('data-src', src);
    if (src === '') return;
    resolveFile(it.phone, src, it.phone.pages.top?.path ?? '').then(
      (url) => {
        if (it.props.src === src) show(it, url);
      },
      () => it.emit('error', { errMsg: `GET ${src} 404` }),
    );
  },
};

export const COVER_IMAGE: Builtin = { ...IMAGE, name: 'cover-image' };
