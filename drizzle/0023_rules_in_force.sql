-- Rules that come back are in force since then.
grant update (since) on rule_sets to portal_worker;
