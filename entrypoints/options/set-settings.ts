import type { Failure } from '../../components/basics/failure.ts';
import type { SettingsPatch } from '../../utils/domain/settings/settings.ts';
import { failureIn } from '../shared/failure.ts';
import { ask } from '../shared/use-asked.ts';

/** @returns why it was not stored; null when it was */
export async function setSettings(patch: SettingsPatch): Promise<Failure | null> {
  return failureIn(await ask('setSettings', patch));
}
