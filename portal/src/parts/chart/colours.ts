/** Colours and type of charts; the same as on the pages. */
export const INK = '#17262b';
export const INK_SOFT = '#4c5a61';
export const LINE = '#d3dbdd';
export const ACTION = '#075c5f';
/** From few to many; even the last is light enough for dark letters on it. */
export const SHADES = ['#e3efef', '#b9d8d9', '#8cc0c2', '#62aaad'];

/** The face of the page, so that Chinese labels have the right glyphs. */
export function chartFont(): string {
  return window.getComputedStyle(document.body).fontFamily;
}
