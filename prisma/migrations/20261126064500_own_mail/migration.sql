-- People take along which messages were sent to them, and when. What filled a message, and to whom it went, stays out of
-- the application's reach.
GRANT SELECT ("id", "template", "locale", "created_at", "sent_at") ON "mail" TO "waymark_app";
CREATE POLICY "own" ON "mail" FOR SELECT TO "waymark_app"
  USING ("recipient" = (SELECT p."email" FROM "person" p WHERE p."id" = (SELECT app_actor())));
