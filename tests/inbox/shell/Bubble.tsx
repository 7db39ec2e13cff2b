import type { Message } from '../data/types.ts';
import { c } from '../styles/classes.ts';
import { stickerPicture } from './emoji-picture.ts';
import { RichText } from './RichText.tsx';

export function Bubble({ message }: { message: Message }) {
  const { id, from, bubbles, quote, pending } = message;
  const look = from === 'customer' ? 'bubble-theirs' : 'bubble-ours';
  if (bubbles.length === 0) {
    return (
      <div data-message-id={id} className={c('sticker')}>
        <img src={stickerPicture()} alt="" className={c('fill')} />
      </div>
    );
  }
  return bubbles.map((text, index) => (
    <div
      // biome-ignore lint/suspicious/noArrayIndexKey: a message's bubbles never change their order
      key={`${index} ${text}`}
      data-message-id={id}
      className={c('bubble', look, pending === true && 'bubble-pending')}
      dir="auto"
    >
      {quote !== undefined && index === 0 ? (
        <div data-message-id={quote.id} className={c('quote')}>
          <RichText text={quote.text} />
        </div>
      ) : null}
      <RichText text={text} />
    </div>
  ));
}
