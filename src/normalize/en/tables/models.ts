// Letters beside digits: what is not said letter by letter.
import { dictionary } from './pairs.ts';

/** Small letters after digits: '1080p', '5k', '49ers'. */
export const SUFFIXES = dictionary(
  'p=P; i=I; k=K; ers=ers; er=er; neo=neo; ish=ish; x=X; e=E; h=H; c=C; a=A; b=B; d=D; f=F; g=G; t=T; w=W; v=V; s=s; th=th; plus=plus; ly=ly; y=Y; z=Z; n=N; m=M; q=Q; r=R; u=U; j=J; l=L; o=O; ml=M L; pm=PM; am=AM',
);
