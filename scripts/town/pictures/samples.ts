/** Where the drawn pictures lie; the phone's photo tray reads index.json beside them. */
export const SAMPLES_DIR = 'dist/local/samples';
/** The one that the content check does not let through; numbered so that it comes last in the tray. */
export const BLOCKED_PICTURE = 'blocked-9.jpg';
export const PICTURE_VARIETIES = 5;

export interface Sample {
  name: string;
  url: string;
  title: string;
}

export const pictureName = (categoryId: string, variety: number, state: 'before' | 'after') =>
  `${categoryId}-${variety + 1}-${state}.jpg`;
