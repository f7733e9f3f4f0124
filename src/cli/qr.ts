// An address as a picture of characters, for a phone's camera. The only door to uqr.
import { renderUnicodeCompact } from 'uqr';

/** White on black whatever the terminal's own colors are (SGR 97 and 40), with the border that cameras need. */
export const qrLines = (address: string): string[] =>
  renderUnicodeCompact(address, { ecc: 'L', border: 2 })
    .split('\n')
    .map((line) => `\u001b[97;40m${line}\u001b[0m`);
