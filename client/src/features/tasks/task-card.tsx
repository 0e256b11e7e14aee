import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { TASK_KIND_LABELS } from '#types/tasks/states';
import type { TaskCard as Card } from '#types/tasks/task';
import { Icon } from '@/components/icon';
import { Photo } from '@/components/photo';
import { useLanguage, useWords } from '@/words/language';
import { KIND_ICONS } from './kind-look';
import classes from './task-card.module.scss';

interface TaskCardProps {
  task: Card;
  now: number;
  onOpen?(): void;
  /** Beside the kind: how it stands for the reader; else how many places are free. */
  tag?: ReactNode;
  /** Under the lines: an action of the list it stands in. */
  action?: ReactNode;
}

/** A task as a row of a list: what, when, where, and whether there is room. */
export function TaskCard({ task, now, onOpen, tag, action }: TaskCardProps) {
  const { taskList: words, common } = useWords();
  const language = useLanguage((chosen) => chosen.language);
  const { kind, title, place, startsAt, endsAt, distanceMeters, creditMinutes, spots, photo } = task;
  const kindWord = TASK_KIND_LABELS[kind][language];
  const facts = [
    distanceMeters === null ? null : common.distance(distanceMeters),
    kind === 'patrol' ? words.spots(spots) : null,
    words.credit(creditMinutes),
  ].filter(Boolean);
  return (
    <View className={classes.card}>
      <View
        className={classes.body}
        hoverClass={onOpen ? classes.pressed : 'none'}
        aria-role={onOpen ? 'button' : undefined}
        aria-label={`${kindWord} ${title}`}
        onClick={onOpen}
      >
        {photo ? (
          <Photo src={photo} label={title} shape="row" />
        ) : (
          <View className={classes.disc}>
            <Icon name={KIND_ICONS[kind]} />
          </View>
        )}
        <View className={classes.lines}>
          <View className={classes.head}>
            <Text className={classes.kind}>{kindWord}</Text>
            {tag ?? <Text className={classes.free}>{words.room(task)}</Text>}
          </View>
          <Text className={classes.title}>{title}</Text>
          <Text className={classes.when}>{words.when(startsAt, endsAt, now)}</Text>
          <Text className={classes.fine}>{place.address}</Text>
          <Text className={classes.fine}>{facts.join(' · ')}</Text>
        </View>
      </View>
      {action && <View className={classes.action}>{action}</View>}
    </View>
  );
}
