import { Screen } from '@/components/screen';
export default function P() {
  return <Screen>{'inbox'}</Screen>;
}
