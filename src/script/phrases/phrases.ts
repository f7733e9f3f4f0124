// What the words of our own are that are said between the article's. Empty words are not said.

export interface Phrases {
  readonly opening: string;
  readonly image: string;
  readonly video: string;
  readonly sound: string;
  readonly embedded: string;
  /** Before an embedded post of a social network. */
  readonly post: (author: string) => string;
  readonly by: (authors: string) => string;
  readonly and: string;
  readonly publishedOn: (date: string) => string;
  /** Before what was put right. */
  readonly corrected: (date: string) => string;
  readonly unknownSpeaker: string;
  /** Around a quotation whose voice alone does not tell it. */
  readonly quote: string;
  readonly endOfQuote: string;
  /** Around a quotation set as a block. */
  readonly quotation: string;
  readonly endOfQuotation: string;
  readonly footnote: string;
  /** Before the first item of a list inside a list. */
  readonly below: string;
  readonly table: string;
  readonly longTable: (rows: number, headers: string) => string;
  readonly code: (lines: number) => string;
  readonly synthetic: string;
  readonly closing: (title: string) => string;
}
