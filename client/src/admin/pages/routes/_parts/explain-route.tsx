import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { OutputOf } from '#types/contract';
import { explainRoute } from '#types/places/admin-contracts';
import type { Position } from '#types/places/position';
import { useAct } from '@/cloud/use-act';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { ListRow } from '@/components/list-row';
import { pickPlace } from '@/device/location';
import classes from '../../../_parts/admin.module.scss';
import { PickRow, type Choice } from '@/components/pick-row';
import { ProblemNote } from '@/components/problem-note';
import { useAdminWords } from '../../../words';

interface ExplainRouteProps {
  categories: readonly Choice[];
  center: Position;
}

type Answer = OutputOf<typeof explainRoute> & { address: string };

/** From this place, this category: every rule in the order it is asked, and the one that counts. */
export function ExplainRoute({ categories, center }: ExplainRouteProps) {
  const { route: words } = useAdminWords();
  const [categoryId, setCategoryId] = useState(categories[0]?.id ?? '');
  const [answer, setAnswer] = useState<Answer | null>(null);
  const act = useAct(explainRoute);
  const ask = async (): Promise<Answer | null> => {
    const place = await pickPlace(center);
    if (!place) return null;
    const { longitude, latitude } = place;
    const outcome = await act.send({ position: { longitude, latitude }, categoryId });
    return outcome?.ok ? { ...outcome.data, address: place.address } : null;
  };
  return (
    <Card>
      <View className={classes.stack}>
        <Text className={classes.title}>{words.explain}</Text>
        <PickRow
          label={words.category}
          choices={categories}
          chosen={categoryId}
          onChoose={(id) => {
            setCategoryId(id ?? '');
            setAnswer(null);
          }}
        />
        <Button
          word={words.choosePlace}
          icon="pin"
          block
          busy={act.busy}
          onTap={() => void ask().then(setAnswer)}
        />
        <ProblemNote problem={act.problem} />
        {answer && (
          <>
            <Text className={classes.note}>
              {[answer.address, answer.zones[0]?.name].filter(Boolean).join(' · ')}
            </Text>
            <Text className={classes.title}>
              {answer.bureauName ?? (answer.zones.length > 0 ? words.desk : words.outside)}
            </Text>
          </>
        )}
      </View>
      {answer?.steps.map(({ rule, bureauName, gone, answers }) => (
        <ListRow
          key={rule}
          icon={answers ? 'check' : undefined}
          title={words.rules[rule]}
          words={gone ? words.gone : (bureauName ?? words.silent)}
          end={answers ? words.answers : undefined}
        />
      ))}
    </Card>
  );
}
