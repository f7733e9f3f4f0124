// The only door to music-metadata: what a finished audio file really holds.
import { parseFile } from 'music-metadata';

export interface Probe {
  readonly seconds: number;
  readonly title?: string;
  readonly artist?: string;
  readonly album?: string;
  readonly codec?: string;
  readonly sampleRate?: number;
  readonly channels?: number;
  readonly bitrate?: number;
  readonly chapters: readonly { readonly title: string; readonly startSeconds: number }[];
  /** Embedded pictures: media type and length in bytes. */
  readonly pictures: readonly { readonly mediaType: string; readonly bytes: number }[];
}

/** Reads tags and measures the length by reading every frame. Rejects when the file is no audio it knows. */
export async function probe(path: string): Promise<Probe> {
  // Chapter tracks that ffmpeg writes are more than its MP4 reader takes: without them the rest is still read.
  const { common, format } = await parseFile(path, { includeChapters: true, duration: true }).catch(() =>
    parseFile(path, { duration: true }),
  );
  return {
    seconds: format.duration ?? 0,
    ...(common.title === undefined ? {} : { title: common.title }),
    ...(common.artist === undefined ? {} : { artist: common.artist }),
    ...(common.album === undefined ? {} : { album: common.album }),
    ...(format.codec === undefined ? {} : { codec: format.codec }),
    ...(format.sampleRate === undefined ? {} : { sampleRate: format.sampleRate }),
    ...(format.numberOfChannels === undefined ? {} : { channels: format.numberOfChannels }),
    ...(format.bitrate === undefined ? {} : { bitrate: format.bitrate }),
    // Starts are seconds in MP3, and units of the time scale elsewhere.
    chapters: (format.chapters ?? []).map((chapter) => ({
      title: chapter.title,
      startSeconds: chapter.timeScale ? chapter.start / chapter.timeScale : chapter.start,
    })),
    pictures: (common.picture ?? []).map((picture) => ({ mediaType: picture.format, bytes: picture.data.length })),
  };
}
