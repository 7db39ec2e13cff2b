import { expect, it } from 'vitest';
import { panel } from './fake-ask.ts';

it('After copying a picture from a list that a shortcut called, its field has the keyboard and Enter inserts', async () => {
  const { controller, opening, inputsOf } = panel();
  await controller.load();
  controller.told({ kind: 'inline', query: 'hours', opening });
  controller.toSearch();
  expect(inputsOf('takeFocus')).toHaveLength(1);
  expect(controller.state).toMatchObject({ mode: 'full', focusOn: 'search', picker: { query: 'hours' } });
});
