// An address as a picture of characters, for a phone's camera. The only door to uqr.
import { renderUnicodeCompact } from 'uqr';

/** Lines for a dark terminal: light squares on the terminal's own ground, with the border that cameras need. */
export const qrLines = (address: string): string[] =>
  renderUnicodeCompact(address, { ecc: 'L', border: 2, invert: false }).split('\n');
