/** Chance that falls the same way each time: the same word and number always give the same side. */
export const DICE = `
  create function pg_temp.dice(word text, i bigint, sides integer) returns integer
    language sql immutable parallel safe
    return ((hashtextextended(word, i) & 9223372036854775807) % sides)::integer;
  create function pg_temp.pick(words text[], word text, i bigint) returns text
    language sql immutable parallel safe
    return words[1 + ((hashtextextended(word, i) & 9223372036854775807) % cardinality(words))::integer];
  create function pg_temp.id_of(word text, i bigint) returns uuid
    language sql immutable parallel safe
    return overlay(overlay(md5(word || i) placing '4' from 13) placing 'a' from 17)::uuid;
`;
