import { Input, View } from '@tarojs/components';
import { Icon } from './icon';
import classes from './search-field.module.scss';

interface SearchFieldProps {
  hint: string;
  value: string;
  onChange(value: string): void;
  onSearch(): void;
}

/** One line to look something up with; the keyboard's own key searches. */
export function SearchField({ hint, value, onChange, onSearch }: SearchFieldProps) {
  return (
    <View className={classes.field}>
      <Icon name="search" size="small" />
      <Input
        className={classes.input}
        value={value}
        placeholder={hint}
        placeholderClass={classes.hint}
        confirmType="search"
        aria-label={hint}
        onInput={(event) => onChange(event.detail.value)}
        onConfirm={onSearch}
      />
    </View>
  );
}
