import Taro from '@tarojs/taro';
import { saveText } from '@/device/save-file';
import { csvOf } from './csv';

/** A table as a file for spreadsheets, handed to WeChat's own "send to"; says whether it worked. */
export async function saveTable(
  name: string,
  rows: readonly (readonly (string | number)[])[],
  words: { exported: string; notExported: string },
): Promise<void> {
  const saved = await saveText(`${name}.csv`, csvOf(rows));
  void Taro.showToast({ icon: 'none', title: saved ? words.exported : words.notExported });
}
