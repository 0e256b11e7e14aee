import { View } from '@tarojs/components';
import { useState } from 'react';
import type { OutputOf } from '#types/contract';
import { removeRoute, saveRoute, type listRoutes } from '#types/places/admin-contracts';
import { useAct } from '@/cloud/use-act';
import { Button } from '@/components/button';
import { Field } from '@/components/field';
import { Sheet } from '@/components/sheet';
import classes from '../../../_parts/admin.module.scss';
import { PickRow, type Choice } from '@/components/pick-row';
import { ProblemNote } from '@/components/problem-note';
import { useSure } from '@/components/use-sure';
import { ZonePick } from '../../../_parts/zone-pick';
import { useAdminWords } from '../../../words';

interface RouteSheetProps {
  route: OutputOf<typeof listRoutes>['routes'][number];
  categories: readonly Choice[];
  bureaus: readonly Choice[];
  onClose(): void;
  onSaved(): void;
}

/** (zone, category) → bureau. A rule that is there keeps its pair: another pair is another rule. */
export function RouteSheet({ route, categories, bureaus, onClose, onSaved }: RouteSheetProps) {
  const all = useAdminWords();
  const words = all.route;
  const isNew = route.routeId === '';
  const [zone, setZone] = useState(route.zone);
  const [categoryId, setCategoryId] = useState(route.category?.id ?? null);
  const [bureauId, setBureauId] = useState(route.bureau.id);
  const saving = useAct(saveRoute);
  const removing = useAct(removeRoute);
  const fields = saving.problem?.fields ?? {};
  const sure = useSure();
  const save = async () => {
    const outcome = await saving.send({ zoneId: zone?.id ?? null, categoryId, bureauId, rev: route.rev });
    if (outcome?.ok) onSaved();
  };
  const remove = async () => {
    if (!(await sure(words.remove, words.removeSure))) return;
    const outcome = await removing.send({ routeId: route.routeId, rev: route.rev });
    if (outcome?.ok) onSaved();
  };
  const bottom = <Button word={all.save} kind="primary" block busy={saving.busy} onTap={() => void save()} />;
  const title = isNew
    ? words.fresh
    : `${route.zone?.name ?? words.any.zone} · ${route.category?.name ?? words.any.category}`;
  return (
    <Sheet title={title} onClose={onClose} bottom={bottom}>
      <View className={classes.stack}>
        {isNew && (
          <>
            <Field label={words.zone} problem={fields['zoneId']}>
              <ZonePick zone={zone} anyWord={words.any.zone} onChoose={setZone} />
            </Field>
            <PickRow
              label={words.category}
              choices={[{ id: null, name: words.any.category }, ...categories]}
              chosen={categoryId}
              problem={fields['categoryId']}
              onChoose={setCategoryId}
            />
          </>
        )}
        <PickRow
          label={words.bureau}
          choices={bureaus}
          chosen={bureauId}
          problem={fields['bureauId']}
          onChoose={(id) => setBureauId(id ?? '')}
        />
        <ProblemNote problem={saving.problem ?? removing.problem} />
        {!isNew && (
          <Button
            word={words.remove}
            kind="quiet"
            icon="trash"
            busy={removing.busy}
            onTap={() => void remove()}
          />
        )}
      </View>
    </Sheet>
  );
}
