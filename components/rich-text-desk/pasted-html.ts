/** Where the looks of an element stand while it is read: as words, not as styles. */
export const LOOKS = "data-looks";

/**
 * What other programs copy, without styles: the page's policy takes none that it did not bring itself, and says so of
 * each, even where nothing is shown.
 */
export const withoutStyles = (html: string): string =>
  html
    // What stands in a template is not part of the page.
    .replaceAll(/<(\/?)style\b/gi, "<$1template")
    .replaceAll(/<[a-z][^<>]*>/gi, (tag) => tag.replaceAll(/\sstyle\s*=/gi, ` ${LOOKS}=`));
