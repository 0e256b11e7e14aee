import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Button } from '@/components/button';
import { Sheet } from '@/components/sheet';
import classes from '../../../_parts/admin.module.scss';
import { useAdminWords } from '../../../words';

interface EntrySheetProps {
  title: string;
  disabled?: boolean;
  children: ReactNode;
  onKeep(): void;
  /** Null where it is new. */
  onRemove: (() => void) | null;
  onClose(): void;
}

/** One line of the roster: kept in the plan, which is saved as a whole. */
export function EntrySheet({ title, disabled, children, onKeep, onRemove, onClose }: EntrySheetProps) {
  const words = useAdminWords().duty;
  const bottom = <Button word={words.keep} kind="primary" block disabled={disabled} onTap={onKeep} />;
  return (
    <Sheet title={title} onClose={onClose} bottom={bottom}>
      <View className={classes.stack}>
        {children}
        {onRemove && <Button word={words.remove} icon="trash" kind="quiet" block onTap={onRemove} />}
      </View>
    </Sheet>
  );
}
