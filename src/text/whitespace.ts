// White space made plain: single spaces, NFC, nothing invisible; and where each old offset went.

export interface Tidied {
  readonly text: string;
  /** Offset into the text as given -> offset into the tidied text. Never decreases. */
  position(offset: number): number;
}

// Soft hyphen, zero-width space, word joiner, byte order mark; controls and noncharacters, which XML forbids.
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const NARROW = /[\u00a0\u202f]/;

/**
 * Collapses white space to single spaces and trims; puts the text into NFC.
 *
 * With `lines`, line feeds and indentation stay (code). A no-break space between two digits stays: `1 000` is one number.
 */
export function tidy(raw: string, lines = false): Tidied {
  const given = raw.replace(LONE_SURROGATE, '\ufffd');
  const kept: string[] = [];
  const places = new Int32Array(given.length + 1);
  let length = 0;
  let pending = false;
  for (let index = 0; index < given.length; index++) {
    const character = given[index]!;
    places[index] = length;
    if (character > ' ' && character < '\u007f') {
      if (pending && length > 0) {
        kept.push(' ');
        length++;
        places[index] = length;
      }
      pending = false;
      kept.push(character);
      length++;
    } else if (lines && (character === '\n' || character === ' ' || character === '\t')) {
      kept.push(character === '\t' ? '  ' : character);
      length += character === '\t' ? 2 : 1;
    } else if (INVISIBLE.test(character)) {
      // nothing to see, nothing to say
    } else if (NARROW.test(character) && /\d/.test(given[index - 1] ?? '') && /\d/.test(given[index + 1] ?? '')) {
      kept.push(character);
      length++;
    } else if (/\s|\u0085/.test(character)) {
      pending = true;
    } else {
      if (pending && length > 0) {
        kept.push(' ');
        length++;
        places[index] = length;
      }
      pending = false;
      kept.push(character);
      length++;
    }
  }
  places[given.length] = length;
  const plain = kept.join('');
  const normal = lines
    ? plain
        .normalize('NFC')
        .replace(/[ \n]+$/, '')
        .replace(/^\n+/, '')
    : plain.normalize('NFC');
  if (normal === plain) return { text: plain, position: (offset) => places[clamp(offset, given.length)]! };
  const lead = lines ? plain.length - plain.replace(/^\n+/, '').length : 0;
  return {
    text: normal,
    position: (offset) =>
      clamp(plain.slice(lead, places[clamp(offset, given.length)]!).normalize('NFC').length, normal.length),
  };
}

const clamp = (value: number, most: number): number => Math.max(0, Math.min(value, most));
