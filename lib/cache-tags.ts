declare const brand: unique symbol;

/**
 * The name of something public that changes. A page names what it shows, a use case names what it changed;
 * both use the functions below, so that they cannot disagree.
 */
export type CacheTag = string & { readonly [brand]: true };

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one place that mints the brand
const tag = (...parts: readonly string[]) => parts.join(":") as CacheTag;

/**
 * All that is public, for pages that answer a question about it: what they say holds until anything public changes. No
 * use case names it.
 */
export const everythingTag = tag("everything");

/** The list of units: which exist, their names, parents and slugs. */
export const unitsTag = tag("units");

/** What one unit's own page shows: facts, contacts, and the lists of what it published. */
export const unitTag = (slug: string) => tag("unit", slug);

/** Every list of results that is not one unit's: the newest, all of the city. */
export const resultsTag = tag("results");

/** One oversight result with its findings, recommendations, answers and versions. */
export const resultTag = (slug: string) => tag("result", slug);

/** One board with its members, its programmes and its history. */
export const boardTag = (slug: string) => tag("board", slug);

/** One disclosure with its versions and where else it was made public. */
export const disclosureTag = (slug: string) => tag("disclosure", slug);

/** One consultation with what came of it. */
export const consultationTag = (slug: string) => tag("consultation", slug);

/** What a community decides, with what came of it. */
export const communityDecisionTag = (slug: string) => tag("community-decision", slug);

/** One conference with its commendations and tasks. */
export const conferenceTag = (slug: string) => tag("conference", slug);

/** One work with its history; and, without a name, every list of works. */
export const projectTag = (slug: string) => tag("project", slug);
export const projectsTag = tag("projects");

/** One source or data set as published. */
export const sourceTag = (slug: string) => tag("source", slug);

/** The page that confirms one issued document, by the code on the paper. */
export const documentTag = (code: string) => tag("document", code);

/** Figures counted over cases or units, wherever they are shown. */
export const figuresTag = tag("figures");
