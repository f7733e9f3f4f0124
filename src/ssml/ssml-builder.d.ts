// What we use of ssml-builder 0.4.3, which brings no types.
declare module 'ssml-builder' {
  export default class Speech {
    say(text: string): this;
    sub(alias: string, word: string): this;
    pause(duration: string): this;
    phoneme(alphabet: string, ph: string, word: string): this;
    sayAs(options: { word: string; interpret: string; format?: string }): this;
    emphasis(level: string, word: string): this;
    prosody(options: { rate?: string; pitch?: string; volume?: string }, word: string): this;
    /** `true` leaves out the <speak> around it. */
    ssml(excludeSpeak?: boolean): string;
  }
}
