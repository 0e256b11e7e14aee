import { Picker, Text, View } from '@tarojs/components';
import { join } from './class-names';
import { Field } from './field';
import { Icon } from './icon';
import classes from './input-row.module.scss';

export interface Choice {
  /** Null is "none" or "any", as `name` says. */
  id: string | null;
  name: string;
}

interface PickRowProps {
  label: string;
  choices: readonly Choice[];
  chosen: string | null;
  onChoose(id: string | null): void;
  problem?: string;
}

/** One of many, in WeChat's own wheel: a town has dozens of bureaus. */
export function PickRow({ label, choices, chosen, onChoose, problem }: PickRowProps) {
  const at = choices.findIndex(({ id }) => id === chosen);
  return (
    <Field label={label} problem={problem}>
      <Picker
        mode="selector"
        range={choices.map(({ name }) => name)}
        value={Math.max(at, 0)}
        headerText={label}
        onChange={(event) => {
          const picked = choices[Number(event.detail.value)];
          if (picked) onChoose(picked.id);
        }}
      >
        <View className={join(classes.input, classes.pick)} aria-role="button" aria-label={label}>
          <Text className={classes.picked}>{choices[at]?.name ?? ''}</Text>
          <Icon name="chevron" size="small" />
        </View>
      </Picker>
    </Field>
  );
}
