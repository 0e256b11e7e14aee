import { Button as Native, Form, Image, Input, Text, View } from '@tarojs/components';
import { useState } from 'react';
import { loadMe, saveProfile } from '#types/people/contracts';
import { NICKNAME_MAX_CHARS } from '#types/people/limits';
import type { Problem } from '@/cloud/problem';
import { uploadAvatar } from '@/cloud/upload';
import { useAct } from '@/cloud/use-act';
import { usePage } from '@/cloud/use-page';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { Field } from '@/components/field';
import { Icon } from '@/components/icon';
import { PageScreen } from '@/components/page-screen';
import { PickRow } from '@/components/pick-row';
import { PrivacyNote } from '@/components/privacy-note';
import { ProblemNote } from '@/components/problem-note';
import { useTitle } from '@/words/use-title';
import inputs from '@/components/input-row.module.scss';
import classes from '../../_parts/account.module.scss';
import { useAccountWords } from '../../words';

/** 个人资料: WeChat's own button for the picture and its own field for the name; nothing here has to be filled in. */
export default function Profile() {
  const words = useAccountWords().profile;
  useTitle(words.title);
  const page = usePage({ contract: loadMe, input: {}, keepAs: null });
  const act = useAct(saveProfile);
  const [picked, setPicked] = useState<string | null>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [community, setCommunity] = useState<string | null>();
  const [unsent, setUnsent] = useState<Problem | null>(null);
  const [sending, setSending] = useState(false);
  const [saved, setSaved] = useState(false);
  const problem = unsent ?? act.problem;
  const me = page.data;

  // WeChat clears a name it will not have when the field is left: only the form knows what is really there.
  const save = async (nickname: string) => {
    if (!me || sending) return;
    setUnsent(null);
    setSaved(false);
    let { avatar } = me;
    if (picked) {
      setSending(true);
      const sent = await uploadAvatar(me.personId, picked);
      setSending(false);
      if (!sent.ok) return setUnsent(sent.problem);
      avatar = sent.data;
    }
    const chosen = community === undefined ? me.community : community;
    const outcome = await act.send({ nickname, avatar, community: chosen });
    if (!outcome?.ok) return;
    page.change((data) => ({ ...data, ...outcome.data }));
    setPicked(null);
    setSaved(true);
  };
  const bar = <Button word={words.save} kind="primary" block busy={act.busy || sending} submits />;
  return (
    <Form
      onSubmit={(event) => {
        const { nickname } = event.detail.value as { nickname?: string };
        void save(nickname ?? '');
      }}
    >
      <PageScreen page={page} bottom={me ? bar : null}>
        {({ nickname, avatar, communities, community: mine }) => {
          const choices = [
            { id: null, name: words.noCommunity },
            ...communities.map((name) => ({ id: name, name })),
          ];
          const chosen = community === undefined ? mine : community;
          const picture = picked ?? avatar;
          return (
            <>
              <Text className={classes.note}>{words.intro}</Text>
              <Native
                className={classes.face}
                openType="chooseAvatar"
                aria-label={words.avatar}
                onChooseAvatar={(event) => setPicked((event.detail as { avatarUrl: string }).avatarUrl)}
              >
                <View className={classes.disc}>
                  {picture ? (
                    <Image className={classes.picture} src={picture} mode="aspectFill" />
                  ) : (
                    <Icon name="people" size="large" />
                  )}
                </View>
                <Text className={classes.link}>{words.avatar}</Text>
              </Native>
              <PrivacyNote about="picture" />
              <Card>
                <View className={classes.stack}>
                  <Field label={words.nickname} problem={problem?.fields['nickname']}>
                    <Input
                      className={inputs.input}
                      type="nickname"
                      name="nickname"
                      value={typed ?? nickname}
                      maxlength={NICKNAME_MAX_CHARS}
                      aria-label={words.nickname}
                      onInput={(event) => {
                        setTyped(event.detail.value);
                        setSaved(false);
                      }}
                    />
                  </Field>
                  <PickRow
                    label={words.community}
                    choices={choices}
                    chosen={chosen}
                    onChoose={setCommunity}
                    problem={problem?.fields['community']}
                  />
                </View>
              </Card>
              <ProblemNote problem={problem} />
              {saved && (
                <Text className={classes.note} aria-live="polite">
                  {words.saved}
                </Text>
              )}
            </>
          );
        }}
      </PageScreen>
    </Form>
  );
}
