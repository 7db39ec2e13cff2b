import { c } from '../styles/classes.ts';

const paths = {
  home: 'M4 11 12 4l8 7v8a1 1 0 0 1-1 1h-5v-6h-4v6H5a1 1 0 0 1-1-1z',
  bell: 'M6 16V11a6 6 0 1 1 12 0v5l1.5 2h-15zM10 21h4',
  chat: 'M4 5h16v11H11l-5 4v-4H4z',
  ads: 'M4 10v4h3l8 4V6L7 10zM18 9a4 4 0 0 1 0 6',
  planner: 'M5 6h14v14H5zM5 10h14M9 3v5M15 3v5',
  insights: 'M5 20V11M12 20V4M19 20v-6',
  settings: 'M4 7h9M17 7h3M13 7a2 2 0 1 0 4 0 2 2 0 1 0-4 0M4 17h3M11 17h9M7 17a2 2 0 1 0 4 0 2 2 0 1 0-4 0',
  search: 'M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM15.5 15.5 20 20',
  done: 'm5 12.5 4.5 4.5L19 7',
  flag: 'M6 21V4h11l-2 4 2 4H6',
  spam: 'M12 4 3 20h18zM12 10v5M12 17.5v.5',
  trash: 'M5 7h14M9 7V4h6v3M7 7l1 13h8l1-13',
  smile: 'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM9 9.5v.5M15 9.5v.5M8.5 14c2 2.5 5 2.5 7 0',
  clip: 'm18 11-6.5 6.5a3.5 3.5 0 0 1-5-5L13 6a2.5 2.5 0 0 1 3.5 3.5L10 16a1 1 0 0 1-1.5-1.5L14 9',
  photo: 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15.5 9v.5',
  mic: 'M12 4a2.5 2.5 0 0 1 2.5 2.5v5a2.5 2.5 0 0 1-5 0v-5A2.5 2.5 0 0 1 12 4zM6.5 11.5a5.5 5.5 0 0 0 11 0M12 17v3',
  like: 'M7 11v9H4v-9zM7 11l4-7c2 0 2.5 1.5 2 3.5L12.5 10H19c1 0 1.5 1 1.2 2l-1.7 6.5c-.2.9-1 1.5-2 1.5H7',
  send: 'M4 12 20 4l-5 16-3.5-6.5zM11.5 13.5 20 4',
  bookmark: 'M7 4h10v16l-5-4-5 4z',
  tag: 'M4 4h8l8 8-8 8-8-8zM8.5 8.5v.1',
  pin: 'M12 21c-4-4.5-6.5-7.5-6.5-10.5a6.5 6.5 0 0 1 13 0C18.5 13.5 16 16.5 12 21zM12 8.5v3.5',
  camera:
    'M8 4h8a4 4 0 0 1 4 4v8a4 4 0 0 1-4 4H8a4 4 0 0 1-4-4V8a4 4 0 0 1 4-4zM12 8.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7zM16.5 7v.5',
  bolt: 'M12 3.5c5 0 8.5 3.5 8.5 8s-3.5 8-8.5 8c-1 0-2-.2-2.8-.4L6 21v-3.3c-1.6-1.5-2.5-3.6-2.5-6.2 0-4.5 3.5-8 8.5-8zM7.5 13.5l3.5-3.5 2.5 2 3-2.5',
  sparkle: 'M12 4l2 6 6 2-6 2-2 6-2-6-6-2 6-2z',
  info: 'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM12 11v5.5M12 8v.2',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className={c('icon')} viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
