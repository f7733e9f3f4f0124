// Magnitudes after an amount: million, bn, 3.2B, 5 crore.
import { dictionary } from './pairs.ts';

const SHORT = dictionary(
  'k=thousand; K=thousand; m=million; M=million; mn=million; mm=million; MM=million; mil=million; mln=million; b=billion; B=billion; bn=billion; Bn=billion; BN=billion; bln=billion; t=trillion; T=trillion; tn=trillion; trn=trillion; Tn=trillion; mill.=million; cr=crore; L=lakh',
);

/** Words in full, and letters that stand right after money. */
export const MAGNITUDE =
  '(?:[Hh]undred|[Tt]housand|[Mm]illion|[Bb]illion|[Tt]rillion|[Qq]uadrillion|lakh|crore)(?:\\s(?:million|billion|trillion|crore))?(?!\\p{L})|(?:k|K|mm|MM|mn|mln|mil|m|M|bn|Bn|BN|bln|b|B|trn|tn|Tn|t|T|cr)(?![\\p{L}\\p{N}])';

export const magnitudeWord = (written: string): string => SHORT.get(written) ?? written.toLowerCase();
