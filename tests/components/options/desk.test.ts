import { describe, expect, it } from 'vitest';
import { type Desk, type DeskAct, emptyDesk, work } from '../../../components/options/desk.ts';
import { isUnsaved, shownFields } from '../../../components/options/draft.ts';
import { template } from '../../make.ts';

const stored = template({ id: 'hours', title: 'Hours', body: 'We open at ten.', shortcut: 'hours' });
const before = template({ id: 'hours', title: 'Opening', body: 'We open at nine.', shortcut: 'open' });
const version = { template: before, replacedAt: 5 };
const templates = [stored];

function deskOf(...acts: DeskAct[]): Desk {
  return acts.reduce(work, emptyDesk);
}

const select = { kind: 'select', id: 'hours', templates } as const;
const take = { kind: 'take', base: stored, version } as const;
const type = (body: string) => ({ kind: 'edit', base: stored, change: { body } }) as const;
const bodyIn = (desk: Desk) => shownFields(stored, desk.drafts.get('hours'))?.body;

describe('An earlier version', () => {
  it('is filled in like something typed, so that Save decides', () => {
    const desk = deskOf(select, take);
    expect(shownFields(stored, desk.drafts.get('hours'))).toMatchObject({
      title: 'Opening',
      body: 'We open at nine.',
      shortcut: 'open',
    });
    expect(isUnsaved(stored, desk.drafts.get('hours'))).toBe(true);
    expect(desk.toast).toMatchObject({ kind: 'taken', title: 'Hours', until: 5, draft: null });
  });

  it('gives way again to what is stored', () => {
    const desk = deskOf(select, take, { kind: 'undone' });
    expect(desk.drafts.size).toBe(0);
    expect(desk).toMatchObject({ selected: 'hours', toast: null });
  });

  it('gives back what had been typed and not saved', () => {
    const desk = deskOf(select, type('Typed and not saved'), take, { kind: 'undone' });
    expect(bodyIn(desk)).toBe('Typed and not saved');
  });

  it('loses nothing that was typed into it when it is taken back', () => {
    const undone = deskOf(select, type('First'), take, type('Typed into the version'), { kind: 'undone' });
    expect(bodyIn(undone)).toBe('First');
    expect(undone.toast?.kind).toBe('discarded');
    expect(bodyIn(work(undone, { kind: 'undone' }))).toBe('Typed into the version');
  });

  it('has nothing to take back once it is stored, except what had been typed before', () => {
    const saved = { kind: 'saved', template: before } as const;
    expect(deskOf(select, take, saved).toast).toBeNull();
    expect(deskOf(select, type('Typed'), take, saved).toast?.kind).toBe('taken');
  });
});

describe('The trash', () => {
  it('stands where a reply would, and keeps what was typed', () => {
    const desk = deskOf(select, type('Typed'), { kind: 'open', aside: 'trash', templates });
    expect(desk).toMatchObject({ selected: null, aside: 'trash' });
    expect(bodyIn(desk)).toBe('Typed');
    expect(work(desk, select)).toMatchObject({ selected: 'hours', aside: null });
  });

  it('is not in the way of a deleted reply that was put back', () => {
    const desk = deskOf(select, type('Typed'), { kind: 'deleted', template: stored });
    expect(desk).toMatchObject({ selected: null, toast: { kind: 'deleted' } });
    const back = work(work(desk, { kind: 'open', aside: 'trash', templates: [] }), { kind: 'undone' });
    expect(back).toMatchObject({ selected: 'hours', aside: null, toast: null });
    expect(bodyIn(back)).toBe('Typed');
  });
});
