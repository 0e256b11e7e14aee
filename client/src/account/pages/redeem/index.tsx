import { Text, View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { CODE_SCENE_PREFIX } from '#types/people/limits';
import { CODE_CHARS } from '#types/spoken-code';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Screen } from '@/components/screen';
import { TextRow } from '@/components/text-row';
import { fromQuery } from '@/device/from-query';
import { useTitle } from '@/words/use-title';
import classes from '../../_parts/account.module.scss';
import { useAccountWords } from '../../words';
import { Offer } from './_parts/offer';

/** Room for the dash and the blanks people type. */
const TYPED_MAX_CHARS = CODE_CHARS + 6;

/** The code of a scanned picture (`scene=i%3DXXXXXXXXXX`) or of a link (`code=`); null where one has to be typed. */
function codeBrought({ scene, code }: Partial<Record<string, string>>): string | null {
  const said = fromQuery(scene) ?? '';
  if (said.startsWith(CODE_SCENE_PREFIX)) return said.slice(CODE_SCENE_PREFIX.length);
  return code ?? null;
}

/** 领取身份: by a scanned or typed code; what one would become is read before it is taken. */
export default function Redeem() {
  const words = useAccountWords().redeem;
  useTitle(words.title);
  const { params } = useRouter();
  const [typed, setTyped] = useState('');
  const [code, setCode] = useState(() => codeBrought(params));
  if (code !== null) return <Offer key={code} code={code} onAnother={() => setCode(null)} />;
  const look = () => {
    if (typed.trim() !== '') setCode(typed.trim());
  };
  const bar = <Button word={words.look} kind="primary" block disabled={typed.trim() === ''} onTap={look} />;
  return (
    <Screen bottom={bar}>
      <Card>
        <View className={classes.stack}>
          <TextRow
            label={words.code}
            value={typed}
            maxChars={TYPED_MAX_CHARS}
            onChange={setTyped}
            onDone={look}
          />
          <Text className={classes.note}>{words.codeHelp}</Text>
        </View>
      </Card>
    </Screen>
  );
}
