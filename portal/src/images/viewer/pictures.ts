import type { ImageSeries } from '../../api/types.ts';
import type { SaidFile } from './original.ts';

/** One picture of a series: a frame of a file. */
export interface Picture extends SaidFile {
  /** Counted from 1. */
  frame: number;
  frames: number;
}

/** All pictures of a series in their order. */
export function picturesOf(study_uid: string, series: ImageSeries): Picture[] {
  return series.images.flatMap(({ sop_instance_uid, frames, sha256 }) => {
    const address = `/dicomweb/studies/${study_uid}/series/${series.series_uid}/instances/${sop_instance_uid}`;
    return Array.from({ length: frames }, (_, nth) => {
      return { address, sha256, frame: nth + 1, frames };
    });
  });
}

/** The address of a picture as the node draws it. */
export function renderedAddress({ address, frame }: Picture): string {
  return `${address}/frames/${frame}/rendered`;
}
