/** The size of a picture, and a smaller one of it; in a browser only, jsdom draws nothing. */

const canDraw = () => typeof createImageBitmap === 'function';

export async function sizeOf(bytes: Uint8Array, type: string): Promise<{ width: number; height: number }> {
  if (!canDraw()) return { width: 0, height: 0 };
  const bitmap = await createImageBitmap(new Blob([bytes as BlobPart], { type })).catch(() => undefined);
  return { width: bitmap?.width ?? 0, height: bitmap?.height ?? 0 };
}

/** As on WeChat the result is a JPEG without EXIF. Unlike WeChat, jsdom gives back the picture as it was. */
export async function compress(
  bytes: Uint8Array,
  type: string,
  quality: number,
  width?: number,
): Promise<{ bytes: Uint8Array; type: string }> {
  if (!canDraw()) return { bytes, type };
  const bitmap = await createImageBitmap(new Blob([bytes as BlobPart], { type }));
  const scale = Math.min(1, (width ?? bitmap.width) / bitmap.width);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(bitmap.width * scale);
  canvas.height = Math.round(bitmap.height * scale);
  canvas.getContext('2d')!.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) =>
    canvas.toBlob(resolve, 'image/jpeg', quality / 100),
  );
  if (!blob) throw new Error('the picture could not be drawn');
  return { bytes: new Uint8Array(await blob.arrayBuffer()), type: 'image/jpeg' };
}
