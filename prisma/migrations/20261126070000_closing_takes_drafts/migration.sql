-- Whoever closes an account takes along what they had begun to write in others' files. Whose a draft is shows, and nothing
-- of what it says.
GRANT SELECT ("person_id"), DELETE ON "draft" TO "waymark_gate";
CREATE POLICY "gate" ON "draft" FOR ALL TO "waymark_gate" USING (true);
