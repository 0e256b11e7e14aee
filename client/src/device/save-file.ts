import Taro from '@tarojs/taro';

/** Writes a text into a file of the mini-program and opens WeChat's own "send to" where there is one. False: not written. */
export async function saveText(name: string, text: string): Promise<boolean> {
  const path = `${Taro.env.USER_DATA_PATH}/${name}`;
  try {
    Taro.getFileSystemManager().writeFileSync(path, text, 'utf8');
  } catch {
    return false;
  }
  // Older phones only keep it; on a computer's WeChat there is nothing to share with.
  if (Taro.canIUse('shareFileMessage'))
    await Taro.shareFileMessage({ filePath: path, fileName: name }).catch(() => undefined);
  return true;
}
