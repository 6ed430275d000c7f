-- The gate sees accounts and nothing of a file. It adds to histories, and needs no more of them back than the number
-- of the row it added.
REVOKE SELECT ON "activity", "activity_payload" FROM "waymark_gate";
GRANT SELECT ("id") ON "activity" TO "waymark_gate";
DROP POLICY "gate" ON "activity";
CREATE POLICY "gate_adds" ON "activity" FOR INSERT TO "waymark_gate" WITH CHECK (true);
CREATE POLICY "gate_counts" ON "activity" FOR SELECT TO "waymark_gate" USING (true);
DROP POLICY "gate" ON "activity_payload";
CREATE POLICY "gate_adds" ON "activity_payload" FOR INSERT TO "waymark_gate" WITH CHECK (true);

/* Whether a row of the installation's own history is the actor's: what they did, and what was done to their account. */
CREATE FUNCTION "is_own_of_house" (entry "activity") RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT entry."chain" = '00000000-0000-0000-0000-000000000000'::uuid
    AND (
      entry."actor_id" = app_actor()
      OR entry."object_id" = app_actor()::text
      OR right(entry."object_id", 37) = '@' || app_actor()::text
    )
$$;
REVOKE ALL ON FUNCTION "is_own_of_house" ("activity") FROM PUBLIC;
GRANT EXECUTE ON FUNCTION "is_own_of_house" ("activity") TO "waymark_app";

-- Staff have no file; what stands about them stands in the history of the installation, and is theirs to take along.
CREATE POLICY "see_own_of_house" ON "activity" FOR SELECT TO "waymark_app" USING (is_own_of_house("activity"));
CREATE POLICY "see_own_of_house" ON "activity_payload" FOR SELECT TO "waymark_app"
  USING (
    "chain" = '00000000-0000-0000-0000-000000000000'::uuid
    AND EXISTS (SELECT FROM "activity" a WHERE a."id" = "activity_id" AND is_own_of_house(a))
  );
