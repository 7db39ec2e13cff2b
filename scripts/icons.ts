import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type IconNode, MessageSquareReply } from 'lucide';
import { launch } from 'puppeteer-core';
import { findBrowsers } from './find-browsers.ts';
import { needBrowsers } from './need-browsers.ts';
import { main, root } from './run.ts';

// Draws public/icon/*.png anew:   node scripts/icons.ts

const accent = '#0b6b5d';

/** The bubble's outline inside the glyph: 24 units square, of which it takes 2–22 across and 3–19 down. */
const bubble = { x: 2, y: 3, width: 20, height: 16 };

/** Where the bubble's outline goes, in pixels, so that its lines meet the pixels: a blurred 16 cannot be read. */
const drawings = [
  { size: 16, left: 2.5, top: 3.5, width: 11, height: 8, line: 1.25 },
  { size: 32, left: 6, top: 6, width: 20, height: 16, line: 2.3 },
  { size: 48, left: 10, top: 10, width: 28, height: 22, line: 3 },
  { size: 96, left: 20, top: 20, width: 56, height: 45, line: 5.5 },
  { size: 128, left: 27, top: 27, width: 74, height: 59, line: 7 },
] as const;

type Drawing = (typeof drawings)[number];

function svg({ size, left, top, width, height, line }: Drawing, icon: IconNode): string {
  const [across, down] = [width / bubble.width, height / bubble.height];
  const place = `translate(${left - bubble.x * across} ${top - bubble.y * down}) scale(${across} ${down})`;
  const shapes = icon.map(([tag, attributes]) => {
    const written = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`);
    return `<${tag} ${written.join(' ')}/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" style="display:block">
    <rect width="${size}" height="${size}" rx="${size * 0.22}" fill="${accent}"/>
    <g transform="${place}" fill="none" stroke="#fff" stroke-width="${line / across}"
      stroke-linecap="round" stroke-linejoin="round">${shapes.join('')}</g>
  </svg>`;
}

await main(async () => {
  needBrowsers(['chromium']);
  const browser = await launch({
    executablePath: findBrowsers().chromium ?? '',
    args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND'],
  });
  try {
    const page = await browser.newPage();
    const folder = join(root, 'public', 'icon');
    await mkdir(folder, { recursive: true });
    for (const drawing of drawings) {
      await page.setViewport({ width: drawing.size, height: drawing.size });
      await page.setContent(`<body style="margin:0">${svg(drawing, MessageSquareReply)}`);
      await writeFile(join(folder, `${drawing.size}.png`), await page.screenshot({ omitBackground: true }));
    }
  } finally {
    await browser.close();
  }
});
