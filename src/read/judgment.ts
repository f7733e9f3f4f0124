// What is decided of one block of a page: whether it is the story, how surely, and why.

export interface Judgment {
  /** 0-1: how sure the model is that the block is part of the story. */
  readonly share: number;
  readonly story: boolean;
  /** The rule that overruled the model, or the strongest signal. */
  readonly reason: string;
  /** A rule has left it out for good. */
  readonly ruled?: boolean;
}
