// Engines that do not come with Lectern: how they are reached. Settings, as plain data.

/** How much is asked of an engine at once. */
interface Limits {
  /** Requests, or runs, side by side: 2 of a server; of a program as many as there are cores. */
  readonly concurrency?: number;
  /** Longest text of one; 2000. */
  readonly maxCharacters?: number;
  /** Of one; 120 000. */
  readonly timeoutMs?: number;
}

/** A server that speaks `POST {url}/audio/speech`: OpenAI's, or one of your own with natural voices (Kokoro, Piper …). */
export interface SpeechServer extends Limits {
  /** Up to the version: `http://localhost:8880/v1`. */
  readonly url: string;
  readonly model: string;
  /** Name of the environment variable that holds the key. */
  readonly keyEnvironment?: string;
  /** After the first try, when the server is busy or gone; 3. */
  readonly retries?: number;
}

/** A program that reads words on its standard input and writes WAV on its standard output. */
export interface SpeechProgram extends Limits {
  /**
   * The program and its arguments, without a shell. `{voice}` is the voice's `engineVoice`, `{language}` its BCP 47 tag,
   * `{rate}` 1.1 for ten percent faster, `{length}` the inverse of it.
   */
  readonly run: readonly string[];
}

export interface Engines {
  readonly openai?: SpeechServer;
  readonly command?: SpeechProgram;
}
