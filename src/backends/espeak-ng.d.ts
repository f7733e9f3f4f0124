// What we use of @echogarden/espeak-ng-emscripten, which brings no types.
declare module '@echogarden/espeak-ng-emscripten' {
  export interface EspeakEvent {
    readonly type: 'word' | 'phoneme' | 'sentence' | 'end' | 'mark' | 'play' | 'samplerate';
    /** Characters (not UTF-16 units) from 1. */
    readonly text_position: number;
    readonly word_length: number;
    /** Milliseconds. */
    readonly audio_position: number;
    /** Of a phoneme, its IPA; '' is silence. */
    readonly id?: string | number;
  }
  export interface EspeakWorker {
    /** 0 when there is such a voice. */
    set_voice(name: string): number;
    set_rate(wordsPerMinute: number): void;
    set_pitch(pitch: number): void;
    get_samplerate(): number;
    synthesize(text: string, heard: (audio: Int16Array | null, events: readonly EspeakEvent[]) => void): void;
  }
  export interface EspeakModule {
    /** The engine's whole memory. */
    readonly HEAPU8: Uint8Array;
    readonly eSpeakNGWorker: new () => EspeakWorker;
  }
  export default function init(): Promise<EspeakModule>;
}
