-- Texts of more than a line are stored with the marks of `lib/domain/rich-text`. What is searched and shown of them among what was
-- found are their words: links without their address, no stars and no signs at the beginning of lines. A text without marks stays as it is.
create function plain_words(markup text) returns text language sql immutable set search_path = pg_catalog, public as $$
  select regexp_replace(
    regexp_replace(
      regexp_replace(
        regexp_replace(
          regexp_replace(markup, '^(#{1,2}|>) +(?=\S)', '', 'gn'),
          '^\\(?=(#{1,2}|[->]|[1-9]\d{0,2}\.) +\S)', '', 'gn'),
        '(?<!\\)\[([^][]*)\]\((https?://|mailto:|tel:|/)[^\s()<>"\\]*\)', '\1', 'g'),
      '(?<![\\*])\*\*(?!\*)|(?<![\\_])__(?!_)', '', 'g'),
    '\\(?=[*_[\]])', '', 'g')
$$;
--> statement-breakpoint
-- Whichever function gathers what is searched, it gathers words. On insertion alone: what is kept in place of another comes that way too.
create function keep_plain_words() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  new.lead := plain_words(new.lead);
  return new;
end $$;
--> statement-breakpoint
create trigger plain_words before insert on search_documents
  for each row when (new.kind in ('result', 'disclosure', 'consultation')) execute function keep_plain_words();
