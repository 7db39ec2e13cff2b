import { describe, expect, it } from 'vitest';
import { isPointerPress, SightHistory } from '../../../utils/domain/privacy/sight.ts';

describe('A press with the pointer counts', () => {
  it('when the list has been in plain sight for 500 ms', () => {
    const history = new SightHistory(500);
    history.appeared();
    for (let now = 0; now <= 600; now += 100) history.saw(true, now);
    expect([499, 500].map((now) => history.at(now))).toEqual(['fresh', 'clear']);
  });

  it('never while something is in the way, and not right after', () => {
    const history = new SightHistory(500);
    history.saw(true, 0);
    history.saw(false, 1_000);
    expect(history.at(1_001)).toBe('covered');
    history.saw(true, 1_016);
    expect([1_100, 1_515, 1_516].map((now) => history.at(now))).toEqual(['covered', 'covered', 'clear']);
  });

  it('not before anybody looked', () => {
    expect(new SightHistory(500).at(10_000)).toBe('fresh');
  });

  it('without regard to what was in the way of an earlier list', () => {
    const history = new SightHistory(500);
    history.saw(false, 0);
    history.appeared();
    history.saw(true, 10);
    expect([100, 510].map((now) => history.at(now))).toEqual(['fresh', 'clear']);
  });
});

it('A click that a key made is no press with the pointer', () => {
  expect([0, 1, 2].map((detail) => isPointerPress({ detail }))).toEqual([false, true, true]);
});
