import { Fragment } from 'react';
import { c } from '../styles/classes.ts';
import { emojiPicture } from './emoji-picture.ts';

const emoji = /(\p{RGI_Emoji})/v;

/** A message's text. Emoji are pictures whose `alt` is the character. */
export function RichText({ text }: { text: string }) {
  return text.split(emoji).map((part, index) => {
    const key = `${index} ${part}`;
    if (index % 2 === 0) return <Fragment key={key}>{part}</Fragment>;
    return <img key={key} className={c('emoji')} src={emojiPicture(part)} alt={part} />;
  });
}
