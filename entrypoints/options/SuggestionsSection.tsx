import { SuggestionsView } from '../../components/options/SuggestionsView.tsx';
import { totalsOf } from '../../utils/domain/templates/usage.ts';
import type { Library } from '../../utils/messages/protocol.ts';
import { failureIn } from '../shared/failure.ts';
import { moment } from '../shared/moment.ts';
import { ask } from '../shared/use-asked.ts';
import { setSettings } from './set-settings.ts';

export function SuggestionsSection({ library }: { library: Library }) {
  return (
    <SuggestionsView
      learning={library.settings.learning}
      totals={totalsOf(library.usage)}
      moment={moment()}
      onLearning={(learning) => setSettings({ learning })}
      onForget={async () => failureIn(await ask('forgetLearned', null))}
    />
  );
}
