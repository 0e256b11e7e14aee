import type { Phone } from '../../phone';
import { button, element } from '../../shell/element';

export interface Picture {
  bytes: Uint8Array;
  type: string;
}

const queues = new WeakMap<Phone, Picture[][]>();

/** A test hands pictures in before the page asks for them; then no panel comes up. */
export function handInPictures(phone: Phone, pictures: Picture[]): void {
  queues.set(phone, [...(queues.get(phone) ?? []), pictures]);
}

interface Sample {
  name?: string;
  url: string;
}

/** WeChat's panel for a picture. Unlike WeChat, camera and album both are the machine's file dialog; above them are samples, where the server has some. */
export async function choosePictures(
  phone: Phone,
  count: number,
  sources: readonly string[] = ['album', 'camera'],
): Promise<Picture[]> {
  const handed = queues.get(phone)?.shift();
  if (handed) return handed;
  const samples = await loadSamples(phone);
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = 'image/*';
    input.multiple = count > 1;
    input.className = 'ph-media-input';
    input.setAttribute('aria-label', '选择照片文件');
    input.addEventListener('change', () => void end(Promise.all([...(input.files ?? [])].map(readFile))));
    const end = async (pictures: Promise<Picture[]> | Picture[]) => {
      close();
      resolve(await pictures);
    };
    const rows = element(
      'div',
      'ph-sheet-rows',
      sources.map((source) =>
        button('ph-sheet-row', source === 'camera' ? '拍摄' : '从手机相册选择', () => input.click()),
      ),
    );
    const panel = element('div', 'ph-sheet-panel', [
      ...(samples.length
        ? [tray(samples, (sample) => end(download(sample).then((picture) => [picture])))]
        : []),
      rows,
      input,
      button('ph-sheet-row ph-sheet-cancel', '取消', () => void end([])),
    ]);
    const close = phone.dialogs.sheet(panel, 'ph-media');
  });
}

function tray(samples: Sample[], onPick: (sample: Sample) => unknown): HTMLElement {
  const pictures = samples.map((sample) => {
    const picture = document.createElement('img');
    picture.loading = 'lazy';
    picture.src = sample.url;
    picture.alt = sample.name ?? '样张';
    const holder = element('button', 'ph-sample', [picture]);
    holder.addEventListener('click', () => onPick(sample));
    return holder;
  });
  return element('div', 'ph-samples', [
    element('div', 'ph-samples-title', ['样张']),
    element('div', 'ph-samples-row', pictures),
  ]);
}

async function loadSamples(phone: Phone): Promise<Sample[]> {
  const reply = await phone.server.send('GET', '/samples').catch(() => undefined);
  if (reply?.status !== 200 || !Array.isArray(reply.body)) return [];
  return (reply.body as (string | Sample)[]).map((sample) =>
    typeof sample === 'string' ? { url: sample } : sample,
  );
}

async function download({ url }: Sample): Promise<Picture> {
  const response = await fetch(url);
  return {
    bytes: new Uint8Array(await response.arrayBuffer()),
    type: response.headers.get('content-type') ?? 'image/jpeg',
  };
}

async function readFile(file: File): Promise<Picture> {
  return { bytes: new Uint8Array(await file.arrayBuffer()), type: file.type || 'image/jpeg' };
}
