/** Colours and type of charts; the same as on the pages. */
export const INK = '#17262b';
export const INK_SOFT = '#4c5a61';
export const LINE = '#d3dbdd';
export const ACTION = '#075c5f';
/** From few to many. */
export const SHADES = ['#d9eaea', '#86bcbe', '#227d81', '#05494c'];

/** The face of the page, so that Chinese labels have the right glyphs. */
export function chartFont(): string {
  return window.getComputedStyle(document.body).fontFamily;
}
