import type { Clock } from '../domain/templates/dates/reply-time.ts';

/** The time of this machine, where it is. */
export function clockNow(): Clock {
  return { at: Date.now(), zone: zoneNow() };
}

/** Chromium calls a zone that it cannot tell "Etc/Unknown", which `Temporal` then refuses. */
function zoneNow(): string {
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone).timeZoneId;
  } catch {
    return 'UTC';
  }
}
