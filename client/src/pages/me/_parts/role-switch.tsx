import { Text, View } from '@tarojs/components';
import type { GrantShown } from '#types/people/contracts';
import { ROLE_LABELS } from '#types/people/roles';
import { Chips } from '@/components/chips';
import { Field } from '@/components/field';
import { useActingRole } from '@/features/shell/acting-role';
import { ALL_ROLES, roleKey, rolesActing } from '@/features/shell/roles-acting';
import { useLanguage, useWords } from '@/words/language';
import classes from '../index.module.scss';

/** Several roles, one at a time or all at once; whoever has one only sees nothing of it. */
export function RoleSwitch({ roles }: { roles: readonly GrantShown[] }) {
  const words = useWords().me;
  const language = useLanguage((state) => state.language);
  const { chosen, choose } = useActingRole();
  if (roles.length < 2) return null;
  const isOne = rolesActing(roles, chosen).length === 1;
  return (
    <View className={classes.switch}>
      <Field label={words.actAs}>
        <Chips
          chips={[
            { value: ALL_ROLES, word: words.allRoles },
            ...roles.map((held) => ({
              value: roleKey(held),
              word: [ROLE_LABELS[held.role][language], held.bureauName].filter(Boolean).join(' · '),
            })),
          ]}
          chosen={[isOne ? chosen : ALL_ROLES]}
          onTap={choose}
        />
        <Text className={classes.help}>{words.actAsHelp}</Text>
      </Field>
    </View>
  );
}
