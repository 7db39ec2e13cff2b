import { Undo2 } from 'lucide';
import { i18n } from '#i18n';
import type { TrashedTemplate } from '../../../utils/domain/library/trash.ts';
import { AskFirst } from '../../basics/AskFirst.tsx';
import { Icon } from '../../basics/Icon.tsx';
import { type Moment, timeWords } from '../../basics/moment.ts';
import { useOnce } from '../../basics/use-once.ts';
import { daysLeft } from './days-left.ts';

interface Props {
  trashed: TrashedTemplate;
  moment: Moment;
  onPutBack(trashed: TrashedTemplate): Promise<void>;
  onErase(trashed: TrashedTemplate): Promise<void>;
}

export function TrashRow({ trashed, moment, onPutBack, onErase }: Props) {
  const [running, once] = useOnce();
  const { title, body, language } = trashed.template;
  return (
    <li class="setting">
      <div class="grow">
        <p class="setting-name" dir="auto">
          {title} <span class="badge">{language.toUpperCase()}</span>
        </p>
        <p class="small trash-text" dir="auto" lang={language}>
          {body}
        </p>
        <p class="small quiet">
          {i18n.t('trash.deleted', [timeWords(trashed.deletedAt, moment)])} ·{' '}
          {i18n.t('trash.days_left', daysLeft(trashed, moment.now))}
        </p>
      </div>
      <div class="acts">
        <button
          type="button"
          class="button"
          disabled={running}
          onClick={() => once(() => onPutBack(trashed))}
        >
          <Icon node={Undo2} /> {i18n.t('trash.put_back')}
          <span class="unseen">{` ${title}`}</span>
        </button>
        <AskFirst
          danger
          label={i18n.t('trash.erase')}
          fullLabel={`${i18n.t('trash.erase')} ${title}`}
          question={i18n.t('trash.question', [title])}
          yes={i18n.t('trash.erase')}
          no={i18n.t('trash.keep')}
          onYes={() => onErase(trashed)}
        />
      </div>
    </li>
  );
}
