// What we use of @echogarden/espeak-ng-emscripten, which brings no types.
declare module '@echogarden/espeak-ng-emscripten' {
  export interface EspeakEvent {
    readonly type: string;
    readonly text_position: number;
    readonly word_length: number;
    readonly audio_position: number;
  }
  export interface EspeakWorker {
    set_voice(name: string): number;
    set_rate(wordsPerMinute: number): void;
    set_pitch(pitch: number): void;
    get_samplerate(): number;
    synthesize(text: string, heard: (audio: Int16Array | null, events: readonly EspeakEvent[]) => void): void;
  }
  export default function init(): Promise<{ readonly eSpeakNGWorker: new () => EspeakWorker }>;
}
