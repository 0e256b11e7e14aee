import { useRouter } from '@tarojs/taro';
import { useState, type ReactNode } from 'react';
import { Segmented } from '@/components/segmented';
import { useRoles } from '@/features/shell/use-roles';
import { useTitle } from '@/words/use-title';
import { usePetitionWords } from '../../words';
import { Flags } from './_parts/flags';
import { SignersSaid } from './_parts/signers-said';
import { Waiting } from './_parts/waiting';

type Part = 'moderation' | 'duties' | 'said' | 'flags';

/** 倡议工作台: for the office what waits for a decision, for a bureau what it has to answer. */
export default function Desk() {
  const { desk: words } = usePetitionWords();
  useTitle(words.title);
  const roles = useRoles();
  const isOffice = roles.some(
    ({ role, bureauId }) => ['dispatcher', 'admin'].includes(role) && bureauId === null,
  );
  // A notice of signatures to look at leads there.
  const { part: asked } = useRouter().params;
  const [chosen, setPart] = useState<Part | null>(asked === 'flags' ? asked : null);
  const part = chosen ?? (isOffice ? 'moderation' : 'duties');
  const parts: Part[] = ['moderation', 'duties', 'said', 'flags'];
  const above: ReactNode = isOffice && (
    <Segmented<Part>
      chosen={part}
      onChoose={setPart}
      segments={parts.map((value) => ({ value, word: words.sections[value] }))}
    />
  );
  if (part === 'said') return <SignersSaid above={above} />;
  return part === 'flags' ? <Flags above={above} /> : <Waiting key={part} scope={part} above={above} />;
}
