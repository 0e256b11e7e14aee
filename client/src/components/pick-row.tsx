import { Picker } from '@tarojs/components';
import { Field } from './field';
import { PickBox } from './pick-box';

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
        <PickBox label={label} value={choices[at]?.name ?? ''} />
      </Picker>
    </Field>
  );
}
