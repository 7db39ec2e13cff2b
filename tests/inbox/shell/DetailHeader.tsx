import { file } from '../state/filing.ts';
import { c } from '../styles/classes.ts';
import { danger } from '../traps/danger.ts';
import { Anchor } from './Anchor.tsx';
import { Avatar } from './Avatar.tsx';
import { ChannelSelector } from './ChannelSelector.tsx';
import { Icon, type IconName } from './Icon.tsx';
import { usePractice } from './practice-context.ts';
import { useShown } from './use-shown.ts';

/** Who the pane is about. For its first second it can say just "Inbox". */
export function DetailHeader() {
  const { inbox, state, words } = usePractice();
  const { id, customer } = useShown();
  const actions: [string, IconName, string][] = [
    ['follow-up', 'flag', words.followUp],
    ['spam', 'spam', words.spam],
    ['delete', 'trash', words.remove],
    ['done', 'done', words.done],
  ];
  return (
    <Anchor
      pagelet="BizInboxDetailViewHeaderSectionWrapper"
      surface="bizweb_inbox:detail_view_header"
      className={c('detail-header')}
    >
      <Avatar id={customer.id} name={customer.name} size="small" />
      <div className={c('detail-who')}>
        <div className={c('detail-name')} dir="auto">
          {state.named ? customer.name : words.inbox}
        </div>
        <div className={c('quiet')}>{words.assign}</div>
      </div>
      <ChannelSelector />
      {actions.map(([what, icon, label]) => (
        <button
          key={what}
          ref={danger(what)}
          type="button"
          className={c('round')}
          aria-label={label}
          title={label}
          onClick={({ nativeEvent }) => file(inbox, what, id, nativeEvent)}
        >
          <Icon name={icon} />
        </button>
      ))}
    </Anchor>
  );
}
