import { Text, View } from '@tarojs/components';
import { useRef, useState } from 'react';
import type { Position } from '#types/places/position';
import type { Pair } from '#types/places/zones';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Segmented } from '@/components/segmented';
import classes from '../../../_parts/admin.module.scss';
import {
  addCorner,
  moveCorner,
  removeCorner,
  type Corner,
  type DrawnShape,
  type Handle,
} from '../../../_parts/drawn-shape';
import { ShapeMap } from '../../../_parts/shape-map';
import { TextRow } from '@/components/text-row';
import { useAdminWords } from '../../../words';

const MAP_PX = 340;
const METERS_MAX_CHARS = 3;
const KINDS = ['polygon', 'corridor'] as const;

interface DrawingBoardProps {
  shape: DrawnShape;
  /** Nothing is there yet: a tap on the map is the next corner. */
  isNew: boolean;
  center: Position | null;
  problem?: string;
  onChange(shape: DrawnShape): void;
}

/** Draws a boundary with the thumb: tap a corner, then where it should be. Every step can be taken back. */
export function DrawingBoard({ shape, isNew, center, problem, onChange }: DrawingBoardProps) {
  const { zone: words } = useAdminWords();
  const [chosen, setChosen] = useState<Corner | null>(null);
  const [past, setPast] = useState<readonly DrawnShape[]>([]);
  // The map stays where it began and wherever the thumb moves it.
  const about = useRef(shape.lines.flat());
  const draw = (next: DrawnShape, then: Corner | null) => {
    setPast([...past, shape]);
    setChosen(then);
    onChange(next);
  };
  const tapHandle = ({ kind, point, line, at }: Handle) => {
    const corner = { line, at };
    if (kind === 'middle') draw(addCorner(shape, corner, point), corner);
    else setChosen(chosen?.line === line && chosen.at === at ? null : corner);
  };
  const tapMap = (point: Pair) => {
    if (chosen) draw(moveCorner(shape, chosen, point), chosen);
    else if (isNew) draw(addCorner(shape, { line: 0, at: shape.lines[0]?.length ?? 0 }, point), null);
  };
  const undo = () => {
    const before = past.at(-1);
    if (!before) return;
    setPast(past.slice(0, -1));
    setChosen(null);
    onChange(before);
  };
  const first: Pair = center ? [center.longitude, center.latitude] : [0, 0];
  return (
    <Card>
      <View className={classes.stack}>
        {isNew && (
          <Segmented
            segments={KINDS.map((value) => ({ value, word: words[value] }))}
            chosen={shape.kind}
            onChoose={(kind) => draw({ ...shape, kind }, null)}
          />
        )}
        <ShapeMap
          shapes={[shape]}
          about={about.current}
          elseCenter={first}
          heightPx={MAP_PX}
          label={words.drawHint}
          edited
          chosen={chosen}
          onHandle={tapHandle}
          onPoint={tapMap}
        />
        <View className={classes.month}>
          <Button word={words.undo} icon="undo" kind="quiet" disabled={past.length === 0} onTap={undo} />
          <Button
            word={words.removeCorner}
            icon="trash"
            kind="quiet"
            disabled={chosen === null}
            onTap={() => chosen && draw(removeCorner(shape, chosen), null)}
          />
        </View>
        <Text className={classes.note}>{isNew && !chosen ? words.drawHint : words.editHint}</Text>
        {shape.kind === 'corridor' && (
          <TextRow
            label={words.meters}
            kind="number"
            value={String(shape.metersEachSide || '')}
            maxChars={METERS_MAX_CHARS}
            onChange={(meters) => onChange({ ...shape, metersEachSide: Number(meters) || 0 })}
          />
        )}
        {problem && <Text className={classes.wrong}>{problem}</Text>}
      </View>
    </Card>
  );
}
