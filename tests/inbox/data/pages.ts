import type { BusinessPage } from './types.ts';

export const pages: readonly BusinessPage[] = [
  { asset: '1001', profile: '100064000001001', name: 'Boulangerie Morel', trade: 'Bakery', hue: 28 },
  { asset: '1002', profile: '100064000001002', name: 'Atelier Vélo Nord', trade: 'Bicycle repair', hue: 168 },
];

export function pageOf(asset: string): BusinessPage {
  const page = pages.find((candidate) => candidate.asset === asset);
  if (page === undefined) throw new Error(`The practice inbox has no Page ${asset}`);
  return page;
}
