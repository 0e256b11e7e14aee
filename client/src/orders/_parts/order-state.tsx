import { ORDER_STATE_LABELS, type OrderState } from '#types/campaign/order-states';
import type { IconName } from '@/components/icon';
import { Tag, type Tone } from '@/components/tag';
import { useLanguage } from '@/words/language';

const LOOKS: Record<OrderState, { tone: Tone; icon: IconName }> = {
  sent: { tone: 'amber', icon: 'send' },
  received: { tone: 'blue', icon: 'tool' },
  answered: { tone: 'violet', icon: 'search' },
  accepted: { tone: 'green', icon: 'check-circle' },
  withdrawn: { tone: 'grey', icon: 'close' },
};

export function OrderStateTag({ state }: { state: OrderState }) {
  const language = useLanguage((chosen) => chosen.language);
  return <Tag {...LOOKS[state]} word={ORDER_STATE_LABELS[state][language]} />;
}
