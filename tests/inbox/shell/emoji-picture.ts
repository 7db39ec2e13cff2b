// Pictures of our own for the emoji our people use, because a test machine may have no emoji font.

const face = '<circle cx="16" cy="16" r="14" fill="#ffcf4a"/>';
const eyes = '<circle cx="11" cy="13" r="2" fill="#6b4400"/><circle cx="21" cy="13" r="2" fill="#6b4400"/>';
const smile =
  '<path d="M9 19q7 7 14 0" stroke="#6b4400" stroke-width="2.2" fill="none" stroke-linecap="round"/>';
const heart = (x: number, y: number, size: number): string =>
  `<path transform="translate(${x} ${y}) scale(${size})" fill="#e8384f" d="M0 6C-9 0-6-7 0-3 6-7 9 0 0 6z"/>`;

const petals = Array.from(
  { length: 10 },
  (_, n) => `<ellipse cx="16" cy="6" rx="3" ry="5.5" fill="#ffb400" transform="rotate(${n * 36} 16 16)"/>`,
).join('');

const drawings: Readonly<Record<string, string>> = {
  '🙂': face + eyes + smile,
  '😍': face + heart(10.5, 12.5, 0.6) + heart(21.5, 12.5, 0.6) + smile,
  '❤️': heart(16, 16, 2),
  '🌻': `${petals}<circle cx="16" cy="16" r="6" fill="#6b3d12"/>`,
  '🎂':
    '<path d="M5 17h22v11H5z" fill="#f6b7c8"/><path d="M5 17h22v3q-3 4-5.5 0-3 4-5.5 0-3 4-5.5 0Q7 24 5 20z" fill="#fff3e0"/>' +
    '<path d="M10 10h2v7h-2zM15 10h2v7h-2zM20 10h2v7h-2z" fill="#5b8def"/>' +
    '<path d="M11 5q2 3 0 4-2-1 0-4zM16 5q2 3 0 4-2-1 0-4zM21 5q2 3 0 4-2-1 0-4z" fill="#ff9d00"/>',
  '🚲':
    '<g fill="none" stroke="#2d7d6b" stroke-width="2"><circle cx="8" cy="21" r="5.5"/><circle cx="24" cy="21" r="5.5"/>' +
    '<path d="M8 21l5-10h7l4 10M13 11l4 10h-9M20 11l-3 10M11 11h4M20 11l-1-3h4"/></g>',
};

export function emojiPicture(character: string): string {
  const drawing =
    drawings[character] ?? `<text x="16" y="26" font-size="26" text-anchor="middle">${character}</text>`;
  return svg(`<g>${drawing}</g>`);
}

/** A croissant with a face. */
export function stickerPicture(): string {
  return svg(`<path d="M3 22q1-13 13-14 12 1 13 14-4 2-6-2-3-4-7-4t-7 4q-2 4-6 2z" fill="#e2a04a"/>
    <path d="M10 12l3 5M16 9v7M22 12l-3 5" stroke="#b8732a" stroke-width="1.2"/>
    <circle cx="13" cy="13" r="1.1" fill="#5a3208"/><circle cx="19" cy="13" r="1.1" fill="#5a3208"/>
    <path d="M14 15.5q2 2 4 0" stroke="#5a3208" fill="none" stroke-linecap="round"/>`);
}

function svg(content: string): string {
  return `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${content}</svg>`,
  )}`;
}
