import { Text, View } from '@tarojs/components';
import { messageData } from '#types/notices/message-fields';
import type { Template } from '#types/notices/admin-contracts';
import { MESSAGES } from '#types/notices/messages';
import { Icon } from '@/components/icon';
import { useAdminWords } from '../words';
import adminClasses from './admin.module.scss';
import classes from './message-preview.module.scss';

/** As WeChat knows the mini-program, whatever language it is read in. */
const APP_NAME = '创城通';

type Line = [label: string, value: string];

/** Every key with the value that would be sent, made to fit as the server makes it fit; a text where it does not work. */
function linesOf(template: Template, labels: Record<string, string>, now: number): Line[] | string {
  try {
    const data = messageData<string>(template.fields, MESSAGES[template.name].sample(now));
    return Object.entries(template.fields).map(([field, key]) => [
      labels[field] ?? field,
      data[key]?.value ?? '',
    ]);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The message as WeChat's chat lays it out: from the mini-program, by its name; then the template's title, its lines, and the way in. */
export function MessagePreview({ template, now }: { template: Template; now: number }) {
  const { templates: say } = useAdminWords().messages;
  const lines = linesOf(template, say.field, now);
  if (typeof lines === 'string') {
    return <Text className={adminClasses.wrong}>{`${say.previewWrong}${lines}`}</Text>;
  }
  return (
    <View className={classes.message}>
      <View className={classes.from}>
        <View className={classes.logo} aria-hidden>
          <Text>{APP_NAME.slice(0, 1)}</Text>
        </View>
        <Text>{APP_NAME}</Text>
      </View>
      <Text className={classes.title}>{template.title}</Text>
      {lines.map(([label, value]) => (
        <View key={label} className={classes.line}>
          <Text className={classes.label}>{label}</Text>
          <Text className={classes.value}>{value}</Text>
        </View>
      ))}
      <View className={classes.open}>
        <Text>{say.details}</Text>
        <Icon name="chevron" size="small" />
      </View>
    </View>
  );
}
