import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { orderCategories, type CategoryRow } from '#types/places/admin-contracts';
import { useAct } from '@/cloud/use-act';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import classes from '../../../_parts/admin.module.scss';
import { ProblemNote } from '@/components/problem-note';
import { useAdminWords } from '../../../words';

interface CategoryOrderProps {
  categories: readonly CategoryRow[];
  onDone(): void;
}

/** One up at a time; nothing is changed for anybody before it is saved. */
export function CategoryOrder({ categories, onDone }: CategoryOrderProps) {
  const words = useAdminWords();
  const [order, setOrder] = useState(categories);
  const act = useAct(orderCategories);
  const up = (at: number) => {
    const next = [...order];
    next.splice(at - 1, 2, order[at]!, order[at - 1]!);
    setOrder(next);
  };
  const save = async () => {
    const outcome = await act.send({ categoryIds: order.map(({ categoryId }) => categoryId) });
    if (outcome?.ok) onDone();
  };
  return (
    <>
      <Card bare>
        {order.map(({ categoryId, name }, at) => (
          <View key={categoryId} className={classes.row}>
            <Text className={classes.name}>{name}</Text>
            {at > 0 && <Button word="↑" kind="quiet" label={words.category.up(name)} onTap={() => up(at)} />}
          </View>
        ))}
      </Card>
      <ProblemNote problem={act.problem} />
      <Button word={words.save} kind="primary" block busy={act.busy} onTap={() => void save()} />
      <Button word={words.cancel} kind="quiet" block onTap={onDone} />
    </>
  );
}
