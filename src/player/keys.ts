// The keyboard: which key does what. Letters act only where the player or its text has the focus, unless asked otherwise.
import { type Playback, SKIP_SECONDS } from './playback.ts';

/** Does what a key means; false when it means nothing here. */
export function act(playback: Playback, key: string): boolean {
  const actions: Readonly<Record<string, () => void>> = {
    k: () => playback.toggle(),
    ' ': () => playback.toggle(),
    j: () => playback.skip(-SKIP_SECONDS),
    l: () => playback.skip(SKIP_SECONDS),
    n: () => playback.chapter(1),
    p: () => playback.chapter(-1),
    '>': () => playback.faster(1),
    '<': () => playback.faster(-1),
    Home: () => playback.seek(0),
  };
  const action = actions[key.length === 1 ? key.toLowerCase() : key];
  action?.();
  return action !== undefined;
}

/** True when the key belongs to what has the focus: typing, a slider's arrows, a button's space, a browser's shortcut. */
export function isTaken(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return true;
  const target = event.composedPath()[0];
  if (!(target instanceof Element)) return false;
  if (target.matches('input:not([type=range],[type=checkbox]),textarea,[contenteditable]')) return true;
  if (target.matches('select')) return true;
  if (target.matches('button,a[href],summary,input'))
    return event.key === ' ' || event.key === 'Enter' || event.key === 'Home';
  return false;
}
