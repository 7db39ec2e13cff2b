import { c } from '../styles/classes.ts';

/** A picture, as on the real page: initials written in the DOM would stand before the name in a row's text. */
export function Avatar({ id, name, size }: { id: string; name: string; size: 'small' | 'medium' | 'large' }) {
  return <img className={c('avatar', `avatar-${size}`)} src={picture(id, name)} alt="" />;
}

function picture(id: string, name: string): string {
  const hue = [...(id + name)].reduce((sum, letter) => (sum * 33 + letter.charCodeAt(0)) % 359, 7);
  const initials = name
    .split(/[\s-]+/)
    .map((word) => [...word][0] ?? '')
    .filter((letter) => /\p{L}/u.test(letter));
  const shown = initials.length > 1 ? `${initials[0]}${initials.at(-1)}` : (initials[0] ?? '?');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40">
    <defs><linearGradient id="g" x2="1" y2="1"><stop stop-color="hsl(${hue} 58% 62%)"/>
    <stop offset="1" stop-color="hsl(${(hue + 40) % 360} 52% 48%)"/></linearGradient></defs>
    <rect width="40" height="40" fill="url(#g)"/>
    <text x="20" y="20.5" dy=".35em" fill="#fff" font-family="system-ui,sans-serif" font-size="15" font-weight="600"
      text-anchor="middle">${shown}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
