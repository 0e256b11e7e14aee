import { Text, View } from '@tarojs/components';
import { ROLE_LABELS } from '#types/people/roles';
import type { MayGive } from '#types/people/staff-contracts';
import { Chips } from '@/components/chips';
import { Field } from '@/components/field';
import { useLanguage } from '@/words/language';
import { useAdminWords } from '../words';
import classes from './admin.module.scss';
import { PickRow } from '@/components/pick-row';

export interface PickedRole {
  role: MayGive[number]['role'];
  /** As types/people/scope.ts says; null: the whole city. */
  bureauId: string | null;
}

/** The first that can be given, where it can be given. */
export function firstRole(mayGive: MayGive): PickedRole | null {
  const [choice] = mayGive;
  return choice ? { role: choice.role, bureauId: choice.scopes[0]?.bureauId ?? null } : null;
}

interface RolePickProps {
  mayGive: MayGive;
  picked: PickedRole;
  onPick(picked: PickedRole): void;
  problem?: string;
}

/** Which role and where; only what the reader may give. */
export function RolePick({ mayGive, picked, onPick, problem }: RolePickProps) {
  const words = useAdminWords().people;
  const language = useLanguage((state) => state.language);
  const scopes = mayGive.find(({ role }) => role === picked.role)?.scopes ?? [];
  const choose = (value: string) => {
    const choice = mayGive.find(({ role }) => role === value);
    if (!choice) return;
    const usual = choice.scopes[0]?.bureauId ?? null;
    // From one role of a bureau to another the bureau stays; what holds in the whole city does so first.
    const stays = usual !== null && choice.scopes.some(({ bureauId }) => bureauId === picked.bureauId);
    onPick({ role: choice.role, bureauId: stays ? picked.bureauId : usual });
  };
  return (
    <View className={classes.stack}>
      <Field label={words.role}>
        <Chips
          chips={mayGive.map(({ role }) => ({ value: role, word: ROLE_LABELS[role][language] }))}
          chosen={[picked.role]}
          onTap={choose}
        />
        <Text className={classes.note}>{words.roleHelp[picked.role]}</Text>
      </Field>
      <PickRow
        label={words.scope}
        choices={scopes.map(({ bureauId, name }) => ({ id: bureauId, name: name ?? words.cityWide }))}
        chosen={picked.bureauId}
        onChoose={(bureauId) => onPick({ ...picked, bureauId })}
        problem={problem}
      />
    </View>
  );
}
