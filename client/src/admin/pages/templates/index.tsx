import { Text } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { listTemplates } from '#types/notices/admin-contracts';
import { usePage } from '@/cloud/use-page';
import { Card } from '@/components/card';
import { ListRow } from '@/components/list-row';
import { PageScreen } from '@/components/page-screen';
import { useTitle } from '@/words/use-title';
import classes from '../../_parts/admin.module.scss';
import { useAdminWords } from '../../words';

/** Which of WeChat's templates carries which of our messages. */
export default function Templates() {
  const words = useAdminWords();
  const { templates: say } = words.messages;
  useTitle(words.sections.templates.title);
  const page = usePage({ contract: listTemplates, input: {}, keepAs: null });
  return (
    <PageScreen page={page}>
      {({ templates, miniprogramState }) => (
        <>
          <Card bare>
            {templates.map(({ name, title, templateId }) => (
              <ListRow
                key={name}
                icon="inbox"
                title={say.names[name] ?? name}
                words={`${title} · ${templateId}`}
                onTap={() => void Taro.navigateTo({ url: `/admin/pages/template/index?name=${name}` })}
              />
            ))}
          </Card>
          <Text className={classes.note}>{say.opens(say.build[miniprogramState] ?? miniprogramState)}</Text>
        </>
      )}
    </PageScreen>
  );
}
